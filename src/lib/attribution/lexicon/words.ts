import { set } from './list.ts';

/** Small closed classes of words that the steps look at. */

export const WEEKDAYS =
	set(`monday tuesday wednesday thursday friday saturday sunday mon. tues. wed.
	thurs. fri. sat. sun.`);
export const MONTHS =
	set(`january february march april may june july august september october november
	december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.`);
export const TIME_NOUNS = set(`today yesterday tomorrow tonight morning afternoon evening night noon
	midnight week weekend month year years months weeks days day hour hours moment decade time times
	summer spring autumn winter earlier later recently`);
/** Before a time: “on Monday”, “around noon”. */
export const TIME_PREPOSITIONS = set('on in at by since during before after around');
/** All that a time can begin with, looked at from its end. */
export const TIME_MODIFIERS = set(
	'last this next early late earlier on in at every recent past few over during for'
);
export const TIME_LEADS = set('last this next earlier late early later that every each past');

/** Prepositions that hang a modifier on the noun before them. */
export const NOUN_PREPOSITIONS =
	set(`of for from in at with on to by near across within behind about
	against inside outside under over around among between like through into off along beyond than`);

/** Prepositions that belong to the subject behind a verb: “said Smith of Arden”. */
export const SUBJECT_LINKS = set('of for from at with');

/** Words that count a noun, and stand before it as an article does. */
export const QUANTIFIERS = set(
	`some many most several both all few other two three four dozens hundreds another no such`
);

export const POSSESSIVES = set('his her its their my our your whose');
/** After a name, the first of these tells the gender of its bearer. */
export const SHE = set('she her herself');
export const HE = set('he his himself');
/** As the source of a statement. */
export const SHE_PRONOUNS = set('she her');
export const HE_PRONOUNS = set('he him his');
export const GROUP_PRONOUNS = set('they we it their its our');
/** These name nobody who could be looked up. */
export const NOBODY = set('i you who this that these those one my me which what');
/** Behind these stands a place rather than a person. */
export const PLACE_PREPOSITIONS = set('in at near across from to');
export const SUBJECT_PRONOUNS =
	set(`he she they i we it who one you this that these those others many
	some both all few several most everyone everybody someone somebody nobody none another neither
	either critics which`);
/** Behind a noun, these open what tells more of it. */
export const RELATIVES = set('who which that');
export const OPENS_RELATIVE = set('who whose which whom where');
/** One of these somewhere between two commas makes all of it a relative clause. */
export const INSIDE_RELATIVE = set('who whose which that');
/** These adverbs open a clause, and no subject stands over them. */
export const CLAUSE_ADVERBS = set('when where how why');
/** “Smith himself said” */
export const EMPHATIC = set('himself herself themselves both');
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

/** A sentence starts with these, where it starts at all after a full stop that could be a short form’s. */
export const SENTENCE_STARTERS = set(
	`the a an in on at but and he she it they we i this that these those there when while after if for
	as his her their its`
);

/** Open what a light verb and its noun are about: “raised doubts about”. */
export const LIGHT_NOUN_LINKS = set('that about of over for against');

/** Before a name that speaks itself: “footage of Smith saying”. */
export const BEFORE_A_SPEAKING_NAME = set('of has have had shows showing showed with from');

/** Behind a participle that tells of the noun before it: “a man accused of theft”. */
export const PASSIVE_LINKS = set('of as by in for from');

/** Behind a word in -s, these make it a verb: “Smith claims that”. */
export const AFTER_VERB_IN_S = set('that for on : , to');

/** Adverbs that belong to what is said: “said only that”. */
export const CONTENT_ADVERBS = set('only even just not there part all so too nothing more');
/** Pronouns that open what is said and are nobody who is told. */
export const SAID_PRONOUNS = set('that what who');
/** Open a place, a day or an occasion between a cue and its content. */
export const OCCASION_PREPOSITIONS =
	set(`in on at during after before to of via through by from with about outside inside as when while
	following under for`);
/** Behind the object of a verb of judgement: “accused him of lying”. */
export const JUDGEMENT_LINKS = set('as of for over to');
/** What is said of something: “warned of strikes”. */
export const ABOUT = set('of about against');
/** “…, which he called part of a scheme” */
export const OBJECT_RELATIVES = set('which whom');
/** “According to Smith, who leads it, …” */
export const TELLS_MORE = set('who whose which');
