import type { Span } from '../../article/span.ts';
import { overlaps } from '../../article/span.ts';
import type { Reason } from '../reason.ts';
import { inQuotes } from '../in-quotes.ts';
import { mixed, oneOf } from './chance.ts';
import { idOf, type Draft, type Generator } from './draft.ts';
import { passageOf, type Material } from './material.ts';
import { canAsk, quotable } from './quote.ts';
import { clauseFrom, leadTo, standsAlone, wholeClause } from './sentence.ts';
import { sortedUnder } from './sorted.ts';
import { withCapital } from './voice.ts';

export const KINDS = {
	checkable: 'Checkable claim: one could find out',
	judgement: 'Judgement or advice: what one thinks of it',
	prediction: 'Prediction or threat: what will happen',
	promise: 'Promise: what one’s own side will do'
} as const;
type Kind = keyof typeof KINDS;

const STEMS = {
	one: [
		(words: string) => `What kind of statement is this: ${words}?`,
		(words: string) => `Which kind of statement is this in the article: ${words}?`
	],
	several: [
		'What kind of statement is each of these in the article?',
		'Choose for each statement of which kind it is.'
	]
} as const;

/** Deeds that somebody can bind themselves to. */
const DEEDS =
	'build|create|fight|bring|protect|defend|support|cut|raise|repeal|end|stop|help|give|provide|ensure|invest|reduce|close|open|reopen|rebuild|restore|deliver|introduce|fund|pay|appoint|veto|sign|send|respect|repair|replace|publish|release|return|remove|hire|plant|offer|share|donate|cooperate|work|vote|appeal';
const ADVERB = '(?:also |now |soon |always |never |not |still |then )?';

/** What nobody can look up: words that no reader takes for a fact, and those that some do. */
const BLATANT =
	'appalling|despicable|disgusting|frightening|great|laughable|nonsense|pathetic|phony|pointless|ridiculous|sad|scary|senseless|silly|unconscionable|useless|unacceptable|shameful|disgraceful|absurd|outrageous|terrible|horrible|awful|wonderful|fantastic|amazing|incredible|tremendous|excellent|brilliant|foolish|stupid|disgrace|shame|joke|mess|immoral';
const MILD =
	'exciting|fair|foolhardy|harmful|helpful|honest|interesting|irrational|misguided|naive|outdated|troubling|unjust|unnecessary|unrealistic|unreasonable|wise|wrong|unfair|irresponsible|important|essential|crucial|vital|dangerous|reckless|unfit|dishonest|mistake|disaster|perfect|inappropriate|unethical|good|bad';
const BEFORE_IT = '(?:(?:an?|the|just|so|such|very|really|absolutely|totally|completely|simply) )';

/** Subjects that tell no forecast by themselves. */
const NOBODY = 'you|You|if|If|who|that|which|what|What|when|When|it|It|there|There';
/** What comes about, and no deed that somebody arranges. */
const TO_COME =
	'(?:be (?!(?:\\p{L}+(?:ed|en)|kept|put|set|made|sent|built|held|left|paid|told|brought|cut|shut|found|sold|sunk|run|\\p{L}+ing)\\b)|have(?! to\\b)|become|lose|win|cost|rise|fall|grow|suffer|lead|cause|make|get|destroy|happen|hurt|affect|change|continue|need|fail|see|remain|come|go|face|help|allow|keep|end|decide|determine|benefit|require|drop|increase|spread)';
const WOULD = 'would ';

/**
 * The sign that decides, and what follows it; each is read with its subject. A group is the word that
 * weighs, where that is not the sign. What is rare comes first.
 */
const SIGNS: readonly [Kind, RegExp][] = [
	['promise', new RegExp(`\\b(?:I|[Ww]e)(?: will|’ll|'ll) ${ADVERB}(?=(?:${DEEDS})\\b)`, 'g')],
	[
		'promise',
		new RegExp(
			`\\b(?:I[’']m|I am|[Ww]e[’']re|[Ww]e are) going to ${ADVERB}(?=(?:${DEEDS})\\b)`,
			'g'
		)
	],
	['promise', /\b(?:promised|pledged|vowed) to (?=\p{Ll})/gu],
	[
		'prediction',
		new RegExp(`(?<!\\b(?:I|[Ww]e|${NOBODY}) )(?:will|won[’']t) (?=${TO_COME}\\b)`, 'gu')
	],
	[
		'prediction',
		new RegExp(`(?<!\\b(?:I|[Ww]e|${NOBODY}) )(?:is|are) going to (?=${TO_COME}\\b)`, 'gu')
	],
	// What somebody said would come, as a retelling has it; “he would” may be a promise of his own.
	[
		'prediction',
		new RegExp(
			`(?<!\\b(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|and|or|${NOBODY}) )${WOULD}(?!have )(?=${TO_COME}\\b)`,
			'gu'
		)
	],
	[
		'judgement',
		/\b(?<!(?:if|If) \w+ )(?:(?:should|ought to) (?!(?:the|an?|he|she|they|we|I)\b|be (?!(?:\p{L}+(?:ed|en|ne)|kept|put|set|made|sent|built|held|left|paid|told|brought|cut|shut|found|sold)\b)|have\b|come\b|arrive\b|reach\b|take\b|know\b)|(?<!\b(?:the|a|no|any|of) )(?:deserves?|needs?) to )(?=(?:not )?\p{Ll})/gu
	],
	[
		'judgement',
		new RegExp(
			`\\b(?:is|are|was|were|seems|looks|sounds) (?=${BEFORE_IT}{0,3}(${BLATANT}|${MILD})\\b(?!-))`,
			'g'
		)
	]
];

/** What a record could settle: a deed or a count in the past. */
const DONE =
	/(?=(?:voted|spent|raised|signed|sent|received|paid|won|lost|visited|built|bought|sold|published|filed|hired|collected|donated|approved|rejected|endorsed|appointed|launched|campaigned|attended|carried|defeated|finished|earned|employed|joined|graduated|served|wrote|rose|fell|dropped|grew|started|ended|opened|closed|ran|took|gave|led|chose|lived|worked|moved|studied|retired|resigned|beat|met|spoke|returned|canceled|cancelled|announced|awarded|backed|banned|bought|brought|built|chaired|closed|completed|conducted|contributed|delivered|elected|established|hosted|installed|invested|married|merged|moved|named|nominated|operated|ordered|organized|owned|passed|posted|produced|published|purchased|registered|submitted|sued|taught|toured|traded|transferred|traveled|travelled|tweeted|vetoed|withdrew) )(?<=(?:\b(?:[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e|who)|\p{Lu}\p{Ll}+) )|\b(?:has|have|had) (?:also |already |since )?(?=(?:voted|spent|raised|signed|sent|received|paid|opened|closed|won|lost|met|visited|held|built|bought|sold|published|filed|moved|hired|counted|collected|donated|returned|written|approved|rejected|endorsed|appointed|released|launched|served|worked|lived|appeared|released|traveled|travelled|campaigned|scheduled|repaired|planted|replaced|found)\b)/gu;

const WEIGHED =
	/\b(?:may|might|could|would|should|must|not|never|best|worst|better|worse|great|bad|wrong|right|fair|too|very|hope|fear|if|likely)\b|\?/i;

/** What has its day is arranged, and no forecast. */
const DATED =
	/\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:in (?:spring|summer|autumn|winter)|this (?:spring|summer|autumn|winter)|next (?:week|month|year))\b/;

/** A word that weighs makes a mixture of a fact. */
const VALUED =
	/\b(?:diabolical|brutal|catastrophic|cruel|evil|sad|shame|shameful|soul|terrible|horrible|wonderful|brilliant|impressive|proud|disgrace|disaster|corrupt|radical|extreme|unfortunately|sadly|harder|odd|ugly|beautiful|famous|notorious|everything|nothing)\b/i;
/** “Somebody ought to …” may be a threat or a joke. */
const UNCLEAR = /\b(?:someone|somebody|anyone|anybody) (?:ought|should|needs)\b/i;

/** Before the sign: a name with a clause of its own, or a part quote whose subject stands outside. */
const NO_STATEMENT = /\b(?:who|which) ?$|["“]\p{Ll}[^"“”]*$/u;

/** The words behind the sign, and the whole clause as it is quoted. */
type Piece = {
	words: Span;
	shown: string;
	sentence: Span;
	kind: Kind;
	sign: string;
	weighing?: string;
};

/** Before the sign: what is denied or doubted there is not said. */
const NEGATED = /\b(?:not|never|doubts?|doubted|den(?:y|ies|ied))\b|n[’']t\b/i;

/** Rows of a question where there is enough for several; few pieces are asked about one by one. */
const [ROWS, ENOUGH] = [2, 4];

/** Kind of claim: a clause with its subject and the sign that decides it. */
export const kind: Generator = (material) => {
	const found = mixed(piecesIn(material), material.seed, ({ words }) => words.text);
	const others = found.filter((piece) => piece.kind !== 'checkable');
	const drafts: Draft[] = [];
	// By itself a plain fact is taken for nothing else: it is asked about beside another kind.
	let left = found.length < ENOUGH && others.length > 0 ? others : found;
	for (;;) {
		const rows = ofSeveralKinds(left);
		if (rows.length === 0) return drafts;
		drafts.push(draftOf(rows, material));
		left = left.filter((piece) => !rows.includes(piece));
	}
};

const IS_BLATANT = new RegExp(`^(?:${BLATANT})$`);

/** A plain fact and what “should” be done are seen at a glance; what is weighed or foretold may pass for a fact. */
const isTempting = ({ kind: one, weighing }: Piece) =>
	one !== 'checkable' &&
	(one !== 'judgement' || (weighing !== undefined && !IS_BLATANT.test(weighing)));

/** One of each kind. */
function ofSeveralKinds(pieces: readonly Piece[]): Piece[] {
	const rows: Piece[] = [];
	const most = pieces.length < ENOUGH ? 1 : ROWS;
	for (const piece of pieces) {
		const known = rows.some((row) => row.kind === piece.kind);
		const beside = rows.some((row) => overlaps(row.sentence, piece.sentence));
		if (rows.length < most && !known && !beside) rows.push(piece);
	}
	return rows.toSorted((a, b) => a.words.start - b.words.start);
}

/** The whole of a sentence up to the words, where their subject is longer than a name. */
function withLead(sentence: Span, sign: number, words: Span, material: Material): string | null {
	const lead = leadTo(sign, sentence, material);
	return lead === null ? null : `${lead}${material.text.slice(sign, words.end)}`;
}

function piecesIn(material: Material): Piece[] {
	const { text, sentences, lastNames } = material;
	return sentences.flatMap((sentence) => {
		if (/\?|\b(?:if|whether|how|what|unlikely|you|your)\b|\bwhen\b.* should\b/i.test(sentence.text))
			return [];
		const found = [...SIGNS, ['checkable', DONE] as const].flatMap(([kind, sign]) =>
			[...sentence.text.matchAll(sign)].flatMap(({ 0: matched, 1: weighing, index }) => {
				const start = sentence.start + index + matched.length;
				const clause = clauseFrom(text, start, sentence.end);
				const words = clause && quotable(text, clause);
				if (!words || !canAsk(words.text, lastNames)) return [];
				if (NO_STATEMENT.test(text.slice(sentence.start, start - matched.length))) return [];
				// “We will” has its subject in the sign.
				const told = /^(?:I|we)\b/i.test(matched)
					? text.slice(start - matched.length, words.end)
					: (wholeClause(sentence, start - matched.length, words) ??
						withLead(sentence, start - matched.length, words, material));
				// Words without their subject are half a statement, and “I don’t think we will” is none.
				if (
					!told ||
					!standsAlone(told, text.slice(words.end)) ||
					!canAsk(told.slice(0, -words.text.length), lastNames)
				)
					return [];
				if (NEGATED.test(text.slice(sentence.start, start))) return [];
				return [{ words, shown: told, sentence, kind, sign: weighing ?? matched.trim(), weighing }];
			})
		);
		// Two signs in one sentence: its kind would have to be cut before it is asked.
		const [piece, ...more] = found;
		if (!piece || more.some(({ kind }) => kind !== piece.kind) || /\?/.test(sentence.text))
			return [];
		if (piece.kind === 'checkable' && WEIGHED.test(sentence.text)) return [];
		// “When a firm needs to borrow” tells of a case.
		if (piece.sign.startsWith('need') && /\bwhen/i.test(sentence.text)) return [];
		if (piece.kind === 'promise' && /\bif\b/i.test(sentence.text)) return [];
		if (piece.kind === 'prediction' && /\b(?:our|my|plans?|scheme)\b/i.test(sentence.text))
			return [];
		if (piece.kind === 'prediction' && DATED.test(sentence.text)) return [];
		if (piece.sign === WOULD.trim() && !isRetold(piece, material)) return [];
		if (piece.kind === 'checkable' && VALUED.test(sentence.text)) return [];
		if (piece.kind === 'judgement' && UNCLEAR.test(sentence.text)) return [];
		return [piece];
	});
}

/** In a retelling, where “would” is what “will” was when it was said. */
const isRetold = ({ words }: Piece, { attributions }: Material) =>
	attributions.some(
		({ type, content }) => type === 'indirect' && content.some((said) => overlaps(said, words))
	);

const MISTAKES: Record<Kind, Partial<Record<Kind, Reason>>> = {
	checkable: { judgement: 'fact-as-judgement' },
	judgement: { checkable: 'judgement-as-fact' },
	prediction: { checkable: 'judgement-as-fact' },
	promise: { checkable: 'judgement-as-fact' }
};

const WHY: Record<Kind, readonly [string, string, ...string[]]> = {
	checkable: [
		'it tells of something done, and a record or a witness could show it. Checkable means that one could look, not that somebody has.',
		'it tells what has been done, and one could find out whether that is so.'
	],
	judgement: [
		'it says what somebody thinks should be done. No record can settle that.',
		'it says what ought to be. One can agree or disagree, but no record can settle it.'
	],
	prediction: [
		'it speaks of what is still to come, and the speaker does not promise to do it. Only time can show it.',
		'it looks ahead to what others do or what comes about. It is no promise of the speaker’s to act.'
	],
	promise: [
		'it tells what the speaker or the speaker’s own side will do. Who is to act tells a promise from a prediction.',
		'the speaker’s own side is to act. Of what others will do, it would be a prediction.'
	]
};

const WEIGHS =
	'it says what somebody thinks of something. One can agree or disagree, but no record can settle it.';

/** “Has lived there” is not over: no verb in the past. */
const LOOKED_UP =
	'It tells of something that one could look up, see or count. Checkable means that one could find out, not that somebody has.';

/** What nobody would take each kind for: three options are enough. */
const FAR: Record<Kind, Kind> = {
	checkable: 'promise',
	judgement: 'promise',
	prediction: 'judgement',
	promise: 'judgement'
};

/** What is lacking, where a reader takes something else for this kind. */
const WHY_NOT: Record<Kind, string> = {
	checkable: 'For this it would have to tell of something that is there or has been done.',
	judgement: 'For this it would have to weigh something, and say what is good or what ought to be.',
	prediction: 'For this it would have to say what others will do or what will come about.',
	promise: 'For this the speaker would have to say what their own side will do.'
};

const TITLES = [
	'What kind of statement',
	'Two pieces and their kind',
	'Three pieces and their kind'
] as const;

function draftOf(pieces: readonly Piece[], material: Material): Draft {
	const { seed } = material;
	const words = pieces.map((piece) => piece.words);
	const id = idOf('kind', words);
	const [only, ...more] = pieces;
	const names = (Object.keys(KINDS) as Kind[]).filter(
		(name) => more.length > 0 || name !== FAR[only?.kind ?? 'judgement']
	);
	const question = sortedUnder(
		names.map((name) => KINDS[name]),
		pieces.map(({ words: asked, shown, sentence, kind: key, sign, weighing }) => ({
			words: asked,
			shown,
			key: KINDS[key],
			mistakes: Object.fromEntries(
				names
					.filter((name) => name !== key)
					.map((name): [string, Reason] => [KINDS[name], MISTAKES[key][name] ?? 'wrong-kind'])
			),
			whyNot: Object.fromEntries(names.map((name) => [KINDS[name], WHY_NOT[name]])),
			evidence: [sentence],
			rationale:
				key === 'checkable' && /^(?:has|have)\b/.test(sign)
					? LOOKED_UP
					: key === 'checkable'
						? withCapital(oneOf(WHY[key], seed, asked.text))
						: `With ${inQuotes(sign)} in it, ${weighing ? WEIGHS : oneOf(WHY[key], seed, asked.text)}`
		})),
		STEMS,
		{
			id,
			skill: 'kind',
			title: TITLES[pieces.length - 1] ?? '',
			seed,
			passage: passageOf(
				material,
				pieces.map(({ sentence }) => sentence)
			)
		}
	);
	return {
		generator: 'kind',
		confidence: 0.96,
		plain: isPlain(pieces) || !pieces.some(isTempting),
		// The words quoted are all that it takes to answer: what needs the article comes first.
		easy: true,
		question,
		checks: [],
		about: [],
		words
	};
}

/** “Needs to” may be a fact as well, and a subject that only another sentence tells is half a one. */
const isPlain = (pieces: readonly Piece[]) =>
	pieces.some(({ shown, sign }) => sign.startsWith('need') || HALF.test(shown)) ||
	pieces.every(({ kind: one, shown }) => one === 'checkable' && !/^\p{Lu}/u.test(shown));
const HALF = /^(?:he|she|they|it|this|these|those|when|while|as|if|where)\b/i;
