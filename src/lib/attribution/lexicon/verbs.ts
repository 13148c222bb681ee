/**
 * Verbs and verb groups that attribute. Own list, written from the vocabulary of news reporting.
 * Each line: what may follow the verb, then the verbs.
 *
 * c  a clause, with or without “that”     t  a clause only after “that” or a question word
 * n  a noun phrase is what is said          i  an infinitive is what is said
 * r  the person told may stand first        o  the object belongs to what is said (“urge X to”)
 * v  the subject may follow (“said Smith”)  q  goes with quotation marks only
 * d  two objects (“call X a Y”)
 * b  belief rather than speech              w  weak: only with “that”, “as”, a preposition or marks
 */
export type Frames = string;

const VERBS: Record<Frames, string> = {
	cnv: 'say add write claim argue state declare announce confirm report insist',
	ctnv: 'note explain conclude assert maintain contend allege acknowledge admit concede recall predict observe estimate reveal disclose caution proclaim remark opine counter retort reiterate stress emphasize emphasise underscore tweet lament complain',
	rc: 'tell',
	rtnv: 'warn remind assure inform advise notify',
	tnv: 'post suggest mention respond reply answer boast joke quip protest repeat signal hint imply testify attest vent marvel speculate theorize muse exclaim warn recount relate declare recommend propose demand specify clarify posit surmise reason quip crow gush concur sniff snap deadpan fume grumble gripe continue begin conclude explain interject',
	itcnv: 'promise vow pledge threaten swear agree',
	iw: 'decline refuse offer volunteer',
	rion: 'ask urge beg implore',
	ow: 'accuse describe characterize characterise portray depict denounce decry deride dismiss condemn hail praise criticize criticise blast slam rip blame fault defend mock ridicule attack question reject tout cast credit commend applaud lambast castigate chide rebuke lash compare liken refer name paint frame single paraphrase quote slap invoke attack',
	ond: 'call label brand dub deem',
	otw: 'encourage order instruct advise challenge press push direct invite exhort plead appeal caution counsel lobby',
	n: 'cite deny dispute announce',
	qv: 'shout yell scream whisper cry laugh smile nod shrug chant sing chime ask inquire read tease cheer bark shoot intone pray write post ponder wonder begin offer finish go agree reads recite retweet e-mail email text rail rant thunder fire chuckle sigh recall pipe bellow mutter murmur',
	ctb: 'believe think hope fear expect know feel suspect doubt worry assume imagine consider guess understand realize wonder forecast anticipate project',
	tn: 'show find indicate demonstrate conclude determine decide learn discover warn reveal',
	tw: 'point speak talk testify comment allude vouch'
};

/** After these a preposition still belongs to the cue: “called for”, “pointed out that”. */
export const PARTICLES: Record<string, readonly string[]> = {
	call: ['for', 'on', 'upon', 'out'],
	warn: ['of', 'about', 'against'],
	complain: ['about', 'of'],
	boast: ['about', 'of'],
	joke: ['about'],
	insist: ['on'],
	point: ['out', 'to'],
	speak: ['of', 'about', 'out'],
	talk: ['about', 'of'],
	accuse: [],
	lash: ['out'],
	ask: ['for', 'about'],
	say: ['of', 'about'],
	speculate: ['about'],
	hint: ['at'],
	refer: ['to'],
	appeal: ['for', 'to'],
	respond: ['to'],
	push: ['for'],
	press: ['for'],
	lobby: ['for'],
	plead: ['for', 'with'],
	testify: ['about'],
	comment: ['on'],
	object: ['to'],
	rail: ['against'],
	remark: ['on'],
	tweet: ['out'],
	agree: ['with'],
	apologize: ['for'],
	allude: ['to'],
	shoot: ['back'],
	fire: ['back'],
	chime: ['in'],
	single: ['out'],
	describe: [],
	predict: [],
	vow: [],
	go: ['on'],
	write: ['about', 'of'],
	read: []
};

const IRREGULAR: Record<string, string> = {
	say: 'says said saying',
	tell: 'tells told telling',
	write: 'writes wrote written writing',
	swear: 'swears swore sworn swearing',
	find: 'finds found finding',
	show: 'shows showed shown showing',
	think: 'thinks thought thinking',
	know: 'knows knew known knowing',
	feel: 'feels felt feeling',
	understand: 'understands understood understanding',
	speak: 'speaks spoke spoken speaking',
	begin: 'begins began begun beginning',
	go: 'goes went gone going',
	read: 'reads reading',
	cast: 'casts casting',
	deny: 'denies denied denying',
	reply: 'replies replied replying',
	testify: 'testifies testified testifying',
	specify: 'specifies specified specifying',
	clarify: 'clarifies clarified clarifying',
	notify: 'notifies notified notifying',
	cry: 'cries cried crying',
	decry: 'decries decried decrying',
	worry: 'worries worried worrying',
	beg: 'begs begged begging',
	nod: 'nods nodded nodding',
	quip: 'quips quipped quipping',
	admit: 'admits admitted admitting',
	snap: 'snaps snapped snapping',
	slam: 'slams slammed slamming',
	rip: 'rips ripped ripping',
	slap: 'slaps slapped slapping',
	dub: 'dubs dubbed dubbing',
	shrug: 'shrugs shrugged shrugging',
	refer: 'refers referred referring',
	forget: 'forgets forgot forgotten forgetting',
	shoot: 'shoots shot shooting',
	sing: 'sings sang sung singing',
	label: 'labels labeled labelled labeling labelling',
	'e-mail': 'e-mails e-mailed e-mailing'
};

export type CueVerb = { lemma: string; frames: Frames };
export type CueForm = CueVerb & { form: 'base' | 's' | 'past' | 'ing' };

/** Every inflected form of a cue verb. */
export const CUE_FORMS: ReadonlyMap<string, CueForm> = inflectAll();

function inflectAll(): Map<string, CueForm> {
	const frames = new Map<string, string>();
	for (const [letters, verbs] of Object.entries(VERBS))
		for (const verb of verbs.split(' ')) frames.set(verb, (frames.get(verb) ?? '') + letters);
	const forms = new Map<string, CueForm>();
	for (const [lemma, letters] of frames) {
		forms.set(lemma, { lemma, frames: letters, form: 'base' });
		for (const form of (IRREGULAR[lemma] ?? regular(lemma)).split(' '))
			forms.set(form, {
				lemma,
				frames: letters,
				form: form.endsWith('ing') && form !== lemma ? 'ing' : form.endsWith('s') ? 's' : 'past'
			});
	}
	return forms;
}

function regular(lemma: string): string {
	if (lemma.endsWith('e')) return `${lemma}s ${lemma}d ${lemma.slice(0, -1)}ing`;
	const s = /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
	return `${s} ${lemma}ed ${lemma}ing`;
}
