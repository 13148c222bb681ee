/** Small closed classes of words that the steps look at. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const WEEKDAYS =
	set(`monday tuesday wednesday thursday friday saturday sunday mon. tues. wed.
	thurs. fri. sat. sun.`);
export const MONTHS =
	set(`january february march april may june july august september october november
	december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.`);
export const TIME_NOUNS = set(`today yesterday tomorrow tonight morning afternoon evening night noon
	midnight week weekend month year years months weeks days day hour hours moment decade time times
	summer spring autumn winter earlier later recently`);
export const TIME_LEADS = set('last this next earlier late early later that every each past');

/** Prepositions that hang a modifier on the noun before them. */
export const NOUN_PREPOSITIONS =
	set(`of for from in at with on to by near across within behind about
	against inside outside under over around among between like through into off along beyond than`);

export const POSSESSIVES = set('his her its their my our your whose');
export const HE_SHE = set('he she him her his hers himself herself');
export const PERSONAL = set('he she they it i we you who');
export const SUBJECT_PRONOUNS =
	set(`he she they i we it who one you this that these those others many
	some both all few several most everyone everybody someone somebody nobody none another neither
	either critics which`);
export const WH_WORDS = set('how why what when where who whether if which whom');
export const BE = set("be is are was were been being am 's 're 'm");
export const HAVE = set("have has had having 've 'd 's");
export const NEGATIONS = set("not n't never no neither nor without");

/** Places where somebody speaks: “in a statement”, “at a rally”. */
export const OCCASIONS = set(`statement interview interviews tweet tweets email e-mail letter speech
	remarks rally conference briefing post message memo report appearance debate address op-ed column
	essay call blog video article editorial press twitter facebook television tv radio testimony
	affidavit hearing filing release meeting event book release note show town hall session comments
	comment reply response telegram podcast broadcast broadcaster interview. instagram truth social x`);

/** Nouns that attribute: “the claim that …”. */
export const CUE_NOUNS = set(`claim claims statement statements assertion assertions suggestion
	suggestions warning warnings threat threats pledge pledges vow vows promise promises argument
	arguments allegation allegations accusation accusations announcement contention insistence
	declaration remark remarks complaint complaints prediction predictions denial admission
	acknowledgment acknowledgement testimony rumor rumors rumours report reports charge charges
	proposal call calls demand demands estimate estimates confirmation speculation criticism
	suspicion suspicions assurance assurances belief view opinion`);

/** Nouns that make a light verb attribute: “raised doubts about”. */
export const LIGHT_NOUNS =
	set(`suspicion suspicions concern concerns doubt doubts fear fears warning
	warnings statement claim claims question questions accusation accusations allegation allegations
	complaint hope hopes criticism support opposition confidence outrage skepticism scepticism regret
	assurance assurances prediction case argument promise pledge demand demands call calls`);
