import { framesOf, type Frame, type Frames } from './frames.ts';
import { inflected } from './inflection.ts';
import { list, set } from './list.ts';

/**
 * Verbs and verb groups that attribute. Own list, written from the vocabulary of news reporting.
 * Each entry: what may follow the verbs, then the verbs; one that stands twice has both.
 */
const VERBS: readonly [readonly Frame[], string][] = [
	[['clause', 'noun', 'subject'], 'say argue declare claim announce report insist'],
	[['clause', 'subject'], 'add write state confirm'],
	[
		['clause', 'that', 'noun', 'subject'],
		`note explain conclude assert contend acknowledge concede recall
		predict observe estimate reveal disclose caution proclaim remark opine counter retort
		reiterate stress emphasize emphasise tweet lament complain`
	],
	[['clause', 'that', 'subject'], 'maintain allege admit underscore reckon'],
	[['told', 'clause'], 'tell'],
	[['told', 'that', 'noun', 'subject'], 'warn remind assure inform advise notify'],
	[
		['that', 'noun', 'subject'],
		`suggest mention respond reply boast joke quip protest repeat hint imply
		testify attest vent marvel speculate theorize muse exclaim warn recount relate declare
		recommend propose demand specify clarify posit surmise reason quip crow gush concur sniff
		snap deadpan fume grumble gripe conclude explain interject disagree
		submit aver confess confide counter enthuse elaborate`
	],
	[['that', 'subject'], 'post answer signal'],
	[['infinitive', 'that', 'clause', 'noun', 'subject'], 'promise vow pledge threaten swear agree'],
	[['infinitive', 'weak'], 'decline refuse offer volunteer'],
	[['told', 'infinitive', 'object', 'noun'], 'ask urge beg implore'],
	[
		['object', 'weak'],
		`accuse describe characterize characterise portray depict denounce decry deride dismiss
		condemn hail praise criticize criticise blast slam rip blame fault defend mock ridicule
		attack question reject tout cast credit commend applaud lambast castigate chide rebuke
		lash compare liken refer name paint frame single paraphrase quote slap invoke attack`
	],
	[['object', 'weak', 'quoted'], 'thank welcome back'],
	[['object', 'noun', 'objects'], 'call label brand dub deem'],
	[
		['object', 'that', 'weak'],
		`encourage order instruct advise challenge press push direct invite exhort plead appeal
		caution counsel lobby`
	],
	[['noun'], 'cite deny dispute announce'],
	[
		['marks', 'subject'],
		`shout yell scream whisper cry laugh smile nod shrug chant sing chime ask inquire read
		tease cheer bark shoot intone pray write post ponder wonder begin offer finish go agree
		reads recite retweet e-mail email text rail rant thunder fire chuckle sigh recall pipe
		bellow mutter murmur moan groan beam add sob continue`
	],
	[
		['clause', 'that', 'belief'],
		`believe think hope fear expect know feel suspect doubt worry assume imagine consider guess
		understand realize wonder forecast anticipate project`
	],
	[['that', 'finding'], 'show find demonstrate determine discover'],
	[['that'], 'decide learn hear'],
	[['that', 'subject'], 'continue'],
	[['that', 'subject', 'weak'], 'accept rule highlight echo'],
	[['that', 'noun'], 'indicate conclude warn reveal'],
	[['that', 'weak'], 'point speak talk testify comment allude vouch']
];

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
	go: ['on'],
	write: ['about', 'of']
};

export type CueVerb = { lemma: string; frames: Frames };
export type CueForm = CueVerb & { form: 'base' | 's' | 'past' | 'ing' };

/** Every inflected form of a cue verb. */
export const CUE_FORMS: ReadonlyMap<string, CueForm> = inflectAll();

function inflectAll(): Map<string, CueForm> {
	const named = new Map<string, readonly Frame[]>();
	for (const [frames, verbs] of VERBS)
		for (const verb of verbs.split(/\s+/)) named.set(verb, [...(named.get(verb) ?? []), ...frames]);
	const forms = new Map<string, CueForm>();
	for (const [lemma, names] of named) {
		const frames = framesOf(...names);
		forms.set(lemma, { lemma, frames, form: 'base' });
		for (const form of inflected(lemma))
			forms.set(form, {
				lemma,
				frames,
				form: form.endsWith('ing') && form !== lemma ? 'ing' : form.endsWith('s') ? 's' : 'past'
			});
	}
	return forms;
}

/** A word in capitals before one of these names who says it. */
export const FOLLOWS_A_NAME = set('said says told tells added wrote');
/** These the tagger takes for other words now and then, and they are none. */
export const ALWAYS_VERBS = set('said says told tells');

/** Of somebody who is asked: “Smith, pressed on it, said”. */
export const ASKED = set('asked pressed questioned challenged');
/** Of somebody who speaks only then: “the spokesman, told of it, said”. */
export const SPOKEN_TO = set('asked pressed questioned told quoted challenged');
/** “quoted Smith as saying” */
export const QUOTING = set('quote quotes quoted quoting cite cites cited citing');

const ENDINGS = ['', 'e', 'es', 'ed', 'ing', 's', 't', 'en'];
const allForms = (stems: readonly string[]): ReadonlySet<string> =>
	new Set(stems.flatMap((stem) => ENDINGS.map((ending) => stem + ending)));

/** Verbs that attribute by their noun alone: “raise doubts”. */
export const LIGHT_VERBS = allForms(
	list('rais express voic issu mak mad giv gav offer deliver cast shar')
);
/** “made it clear that” */
export const MAKE_CLEAR = allForms(['mak', 'mad']);

/** Verbs whose subject passes on what another said. */
export const REPEATS = set('repeat echo cite quote reiterate recall relay note mention recount');

/** Beginnings of verbs before a cue that say what was not said: “declined to say”. */
export const KEEPING_BACK = list('declin refus');

/** Without “that”, only a noun phrase with its verb right behind is a clause of these. */
export const NEEDS_A_SUBJECT = set(
	`find decide indicate maintain state write answer continue mention post pledge report determine
	disclose cast tweet respond learn discover`
);

/** “prompted Reed to say”: whoever is their object speaks. */
export const MOVES_TO_SPEAK = allForms(
	list('prompt led lead forc caus allow push spur provok mov')
);
