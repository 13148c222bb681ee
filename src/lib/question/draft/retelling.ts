import type { Span } from '../../article/span.ts';
import { overlaps } from '../../article/span.ts';
import { wordsOf } from '../lint/words.ts';
import type { Reason } from '../reason.ts';
import { inQuotes } from '../in-quotes.ts';
import { match } from '../write.ts';
import { mixed, oneOf } from './chance.ts';
import { idOf, type Draft, type Generator } from './draft.ts';
import { passageOf, type Material } from './material.ts';
import { canAsk } from './quote.ts';

const SUPPORTED = 'The article supports it';
const BEYOND = 'It goes beyond the article';
const CONTRADICTED = 'The article says otherwise';

const STEMS = [
	'Some of these sentences were changed for this exercise: how does each fit the article?',
	'For this exercise a word was changed in some of these sentences: which fit the article?',
	'Some of these sentences are altered for this exercise: how well does each keep to the article?'
] as const;

/** Nothing is altered in a sentence on guilt, crime, health or death, nor on who did it to whom. */
const GRAVE =
	/\b(?:accus|abus|arrest|assault|attack|bomb|cancer|charg|convict|court|crim|dead|deadly|death|die|died|diseas|drug|guilt|gun|hospital|hurt|illness|injur|innocen|investigat|jail|judge|kill|murder|police|prison|rape|shoot|shot|sick|suicid|terror|threat|trial|asylum|fatal|gang|hostil|violen|victim|virus|war|weapon|wound|abort)/i;
const NUMBERS = 'two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Verbs with which “after” tells no time, and measures with which it tells the day. */
const NO_VERB =
	'(?<!\\b(?:look|looks|looked|looking|take|takes|took|named?|goes?|went|run|ran|ask|asked|days?|weeks?|months?|years?|hours?|minutes?|shortly|soon|long|just|right|even) )';

type Change = {
	verdict: typeof BEYOND | typeof CONTRADICTED;
	/** The words of the article, and those that stand for them. */
	from: RegExp;
	to: (word: string) => string;
};

/** Exact and small: a number, an order in time, a degree of certainty or of how many. */
const CHANGES: readonly Change[] = [
	{
		verdict: CONTRADICTED,
		from: new RegExp(`\\b(?:${NUMBERS.slice(0, -1).join('|')})(?= \\p{Ll}{3,})`, 'u'),
		to: (word) => NUMBERS[NUMBERS.indexOf(word) + 1] ?? word
	},
	{ verdict: CONTRADICTED, from: /\bmore than(?= [\d$£€])/, to: () => 'fewer than' },
	{ verdict: CONTRADICTED, from: /\b(?:fewer|less) than(?= [\d$£€])/, to: () => 'more than' },
	{
		verdict: CONTRADICTED,
		from: new RegExp(`${NO_VERB}\\bbefore(?= (?:the|an?|its|their) )`),
		to: () => 'after'
	},
	{
		verdict: CONTRADICTED,
		from: new RegExp(`${NO_VERB}\\bafter(?= (?:the|an?|its|their) )`),
		to: () => 'before'
	},
	{
		verdict: CONTRADICTED,
		from: /(?<!\bat )\bfirst(?! (?:lady|time|name|of|place|and|responder|came|saw|met)\b|-)(?= \p{Ll})/u,
		to: () => 'second'
	},
	{
		verdict: CONTRADICTED,
		from: /\bsecond(?! (?:half|term|hand|thought|time)\b|-)(?= \p{Ll})/u,
		to: () => 'third'
	},
	{ verdict: BEYOND, from: /\b(?:may|might)(?= (?!have\b|be\b)\p{Ll})/u, to: () => 'will' },
	{ verdict: BEYOND, from: /\b(?:may|might) be\b/, to: () => 'is sure to be' },
	{
		verdict: BEYOND,
		from: /\b(is|are) expected to\b/,
		to: (words) => words.replace('expected', 'sure')
	},
	{
		verdict: BEYOND,
		from: /\b(?:about|roughly|around)(?= [\d$£€])/,
		to: () => 'exactly'
	},
	{
		verdict: BEYOND,
		from: /(?<!\b(?:past|last|next|the|these|so|as|how|too|very|of|his|her|their) )\b(?:[Mm]any|[Ss]ome|[Ss]everal)(?= (?!of\b)\p{Ll})/u,
		to: (word) => (/^\p{Lu}/u.test(word) ? 'Most' : 'most')
	},
	{
		verdict: BEYOND,
		from: /(?<!\b(?:more|less|as|so|how|most|very) )\b(?:often|usually|sometimes)\b/,
		to: () => 'always'
	},
	{ verdict: BEYOND, from: /(?<!\b(?:more|less|most|as) )\blikely\b/, to: () => 'certain' }
];

type Piece = { sentence: Span; text: string; key: string; from: string; to: string };
const [SHORTEST, LONGEST, ROWS] = [7, 30, 3];

/** A retelling's sentences: as the article has them, and with one small change. */
export const retelling: Generator = (material) => {
	const sentences = mixed(
		material.sentences.filter((one) => isOwn(one, material)),
		material.seed,
		({ text }) => text
	);
	const changed = sentences.flatMap(
		(sentence) => changeIn(sentence) ?? numberIn(sentence, material) ?? []
	);
	const kept = sentences.filter((one) => !changed.some(({ sentence }) => sentence === one));
	const drafts: Draft[] = [];
	for (;;) {
		const [first] = changed.splice(0, 1);
		const other = changed.findIndex(({ key }) => key !== first?.key);
		const [second] = changed.splice(Math.max(0, other), 1);
		const plain = kept.shift() ?? changed.shift()?.sentence;
		if (!first || !plain) return drafts;
		const pieces = [first, ...(second ? [second] : []), ...[plain].map(unchanged)];
		const more = pieces.length < ROWS ? kept.shift() : undefined;
		if (more) pieces.push(unchanged(more));
		if (pieces.length < ROWS) return drafts;
		drafts.push(draftOf(pieces, material));
	}
};

const unchanged = (sentence: Span): Piece => ({
	...{ sentence, text: sentence.text, key: SUPPORTED, from: '', to: '' }
});

/** The reporter's own sentence, without a name, a quote or a grave matter. */
function isOwn(sentence: Span, { attributions, speakers, lastNames }: Material): boolean {
	const count = wordsOf(sentence.text).length;
	return (
		count >= SHORTEST &&
		count <= LONGEST &&
		/^\p{Lu}.*\.$/u.test(sentence.text) &&
		!/["“”‘’:;()—–]|''|\b(?:I|we|you|my|our|your|this|these|that year|he|she|they|his|her|it)\b/i.test(
			sentence.text.replace(/\p{L}’s\b/gu, '')
		) &&
		!GRAVE.test(sentence.text) &&
		canAsk(sentence.text, lastNames) &&
		!speakers.some(
			({ kind, mentions }) => kind === 'person' && mentions.some((name) => overlaps(name, sentence))
		) &&
		!attributions.some(({ content, cue }) =>
			[...content, ...(cue ? [cue] : [])].some((span) => overlaps(span, sentence))
		)
	);
}

/** The one change that fits; none where two could be made, so that what is left stays as it is. */
function changeIn(sentence: Span): Piece | null {
	for (const { verdict, from, to } of CHANGES) {
		const found = from.exec(sentence.text);
		if (!found) continue;
		const [words] = found;
		const text = `${sentence.text.slice(0, found.index)}${to(words)}${sentence.text.slice(found.index + words.length)}`;
		return { sentence, text, key: verdict, from: words, to: to(words) };
	}
	return null;
}

/** Shares, sums and years: each can stand for another of its sort that the article has elsewhere. */
const AMOUNTS = [/\b\d+(?:\.\d+)?(?= percent\b|%)/g, /\b(?:19|20)\d\d\b/g];

/** A year or a share that lies further off would show that it was changed. */
const NEAR = 20;

function numberIn(sentence: Span, { text, blocks }: Material): Piece | null {
	const block = blocks.find((one) => overlaps(one, sentence));
	for (const sort of AMOUNTS) {
		const [from, ...more] = sentence.text.match(sort) ?? [];
		const apart = (one: string) => Math.abs(Number(one) - Number(from));
		const [to] = (text.match(sort) ?? [])
			.filter((one) => !block?.text.includes(one) && apart(one) <= NEAR)
			.toSorted((a, b) => apart(a) - apart(b));
		if (!from || !to || more.length > 0) continue;
		const changed = sentence.text.replace(sort, to);
		return { sentence, text: changed, key: CONTRADICTED, from, to };
	}
	return null;
}

const MISTAKES: Record<string, Record<string, Reason>> = {
	[SUPPORTED]: { [BEYOND]: 'supported-as-beyond', [CONTRADICTED]: 'supported-as-beyond' },
	[BEYOND]: { [SUPPORTED]: 'beyond-as-supported', [CONTRADICTED]: 'stated-as-unstated' },
	[CONTRADICTED]: { [SUPPORTED]: 'beyond-as-supported', [BEYOND]: 'stated-as-unstated' }
};

const HABITS = [
	'Check a retelling word by word against its source.',
	'The smallest words carry how sure and how many.',
	'A retelling is only as good as its least word.'
] as const;

function draftOf(pieces: readonly Piece[], material: Material): Draft {
	const { seed } = material;
	const rows = pieces.toSorted((a, b) => a.sentence.start - b.sentence.start);
	const words = rows.map(({ sentence }) => sentence);
	const id = idOf('retelling', words);
	const question = match(
		{
			id,
			skill: 'support',
			title: 'Sentences of a retelling',
			stem: oneOf(STEMS, seed, id),
			passage: passageOf(material, words)
		},
		[SUPPORTED, BEYOND, CONTRADICTED],
		rows.map(({ sentence, text, key, from, to }) => ({
			text,
			key,
			mistakes: MISTAKES[key] ?? {},
			evidence: [sentence],
			rationale: `${
				key === SUPPORTED
					? 'The article has this sentence as it stands here.'
					: `The article has ${inQuotes(from)} where this sentence says ${to}.`
			} ${oneOf(HABITS, seed, text)}`
		}))
	);
	return { generator: 'retelling', confidence: 0.97, question, checks: [], about: [], words };
}
