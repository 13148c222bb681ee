/** The forms of a verb beside its base: with -s, of the past, with -ing. */
export const inflected = (lemma: string): string[] =>
	(IRREGULAR[lemma] ?? regular(lemma)).split(' ');

const IRREGULAR: Record<string, string> = {
	say: 'says said saying',
	tell: 'tells told telling',
	write: 'writes wrote written writing',
	swear: 'swears swore sworn swearing',
	hear: 'hears heard hearing',
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
	submit: 'submits submitted submitting',
	aver: 'avers averred averring',
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

function regular(lemma: string): string {
	if (lemma.endsWith('e')) return `${lemma}s ${lemma}d ${lemma.slice(0, -1)}ing`;
	const s = /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
	return `${s} ${lemma}ed ${lemma}ing`;
}
