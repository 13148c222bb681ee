import type { Span } from '../../article/span.ts';
import { overlaps } from '../../article/span.ts';
import { contentStems, wordsOf } from '../lint/words.ts';
import type { Reason } from '../reason.ts';
import { inQuotes } from '../in-quotes.ts';
import { match } from '../write.ts';
import { mixed } from './chance.ts';
import { type Change, CHANGES, OPPOSITE, SAME } from './changes.ts';
import { idOf, type Draft, type Generator } from './draft.ts';
import { passageOf, type Material } from './material.ts';
import { canAsk } from './quote.ts';

const SUPPORTED = 'The article supports it';
const BEYOND = 'It goes beyond the article';
const CONTRADICTED = 'The article says otherwise';

/** How many were changed is not told: whoever knows it has the last row for nothing. */
const STEM =
	'One or more of these sentences were changed for this exercise: how does each fit the article?';

/** Nothing is altered in a sentence on guilt, crime, health or death, nor on who did it to whom. */
const GRAVE =
	/\b(?:accus|abus|arrest|assault|attack|bomb|cancer|charg|convict|court|crim|dead|deadly|death|die|died|diseas|drug|guilt|gun|hospital|hurt|illness|injur|innocen|investigat|jail|judge|kill|murder|police|prison|rape|shoot|shot|sick|suicid|terror|threat|trial|asylum|fatal|gang|hostil|violen|victim|virus|wars?\b|weapon|wound|abort|slain)/i;
type Piece = { sentence: Span; text: string; key: string; from: string };
const [SHORTEST, LONGEST] = [7, 30];
/** Whom “them” means stands in a longer sentence itself. */
const OF_ITSELF = 12;
const [FEWEST, ROWS] = [2, 3];

/** A retelling's sentences: as the article has them, and with one small change. */
export const retelling: Generator = (material) => {
	const sentences = mixed(
		material.sentences.filter((one) => isOwn(one, material)),
		material.seed,
		({ text }) => text
	);
	const changed = sentences
		.flatMap((sentence) => changeIn(sentence, CHANGES) ?? numberIn(sentence, material) ?? [])
		.toSorted((a, b) => rankOf(a) - rankOf(b));
	const isReworded = (one: Span) => changeIn(one, SAME) !== null;
	const left = sentences
		.filter((one) => !changed.some(({ sentence }) => sentence === one))
		.toSorted((a, b) => Number(isReworded(b)) - Number(isReworded(a)));
	const drafts: Draft[] = [];
	for (;;) {
		const first = changed.shift();
		if (!first) return drafts;
		const pieces = [first];
		const fits = (one: Span) => pieces.every(({ sentence }) => areApart(one, sentence));
		const second =
			taken(changed, ({ key, sentence }) => key !== first.key && fits(sentence)) ??
			taken(changed, ({ sentence }) => fits(sentence));
		if (second) pieces.push(second);
		// One that could have been changed as well: were the number in it always a changed one, no
		// reader would have to look.
		const plain =
			taken(left, (one) => isReworded(one) && fits(one)) ??
			taken(changed, ({ sentence }) => fits(sentence))?.sentence ??
			taken(left, fits);
		if (plain) pieces.push(kept(plain));
		const copied = pieces.some(isCopy);
		const more =
			pieces.length < ROWS
				? taken(left, (one) => fits(one) && !(copied && isCopy(kept(one))))
				: undefined;
		const last =
			pieces.length < ROWS && !more ? taken(changed, ({ sentence }) => fits(sentence)) : null;
		if (more) pieces.push(kept(more));
		if (last) pieces.push(last);
		if (plain && pieces.length >= FEWEST) drafts.push(draftOf(pieces, material));
	}
};

/** What is rare first; what is turned into its opposite may be seen to be odd without the article. */
const rankOf = ({ key, from }: Piece) => (key === BEYOND ? 0 : OPPOSITE.has(from) ? 2 : 1);

/** The first that fits, out of the list. */
function taken<T>(list: T[], fits: (one: T) => boolean): T | undefined {
	const at = list.findIndex(fits);
	return at === -1 ? undefined : list.splice(at, 1)[0];
}

/** Words in common that make one of two sentences tell the other. */
const IN_COMMON = 3;

function areApart(a: Span, b: Span): boolean {
	const words = contentStems(b.text);
	return [...contentStems(a.text)].filter((word) => words.has(word)).length < IN_COMMON;
}

/** As the article has it, or in other words for the same. */
const kept = (sentence: Span): Piece =>
	changeIn(sentence, SAME) ?? {
		...{ sentence, text: sentence.text, key: SUPPORTED, from: '' }
	};

/** The writer's own sentence, without a name, a quote or a grave matter. */
function isOwn(sentence: Span, { attributions, speakers, lastNames }: Material): boolean {
	const isOf = (span: Span) => overlaps(span, sentence);
	if (attributions.some(({ content, cue }) => content.some(isOf) || (cue && isOf(cue))))
		return false;
	if (speakers.some(({ kind, mentions }) => kind === 'person' && mentions.some(isOf))) return false;
	const count = wordsOf(sentence.text).length;
	if (count < OF_ITSELF && /\bthem\b/.test(sentence.text)) return false;
	// A heading in capitals is no sentence.
	if (!/\p{Ll}{3}/u.test(sentence.text) || /\p{Lu}{3} \p{Lu}{2}/u.test(sentence.text)) return false;
	return (
		count >= SHORTEST &&
		count <= LONGEST &&
		/^(?!Let\b|Please\b|Ask\b|Give\b|Do\b|Take\b|But\b|And\b|So\b|It\b|That\b|Both\b|Neither\b|Either\b|Others\b|There\b|Those\b|In fact\b)\p{Lu}.*\.$/u.test(
			sentence.text
		) &&
		!/["“”‘’:;()—–]|''|\b(?:I|we|you|my|our|your|this|these|that year|by contrast|instead|one[.]|he|she|they|his|her|(?<!.{30}\b(?:than|where|before|after|because|but|as) )it|it (?:is|was))\b/i.test(
			sentence.text.replace(/\p{L}’s\b/gu, '')
		) &&
		!GRAVE.test(sentence.text) &&
		canAsk(sentence.text, lastNames)
	);
}

const VERDICTS = { same: SUPPORTED, beyond: BEYOND, contradicted: CONTRADICTED } as const;

/** The first change that fits. */
function changeIn(sentence: Span, changes: readonly Change[]): Piece | null {
	for (const { verdict, from, to } of changes) {
		const found = from.exec(sentence.text);
		if (!found) continue;
		const [words] = found;
		if (verdict === 'beyond' && NOT_OPEN.test(sentence.text)) return null;
		// “A morning walk” does not become “a evening walk”.
		const article = /\ban? $/i.test(sentence.text.slice(0, found.index));
		if (article && VOWEL.test(to(words)) !== VOWEL.test(words)) return null;
		const text = `${sentence.text.slice(0, found.index)}${to(words)}${sentence.text.slice(found.index + words.length)}`;
		return { sentence, text, key: VERDICTS[verdict], from: words };
	}
	return null;
}

const VOWEL = /^[aeiou]/i;

/** “Each country may take …” under a deal is a right, and no possibility; with “if” it hangs on a case. */
const NOT_OPEN =
	/\b(?:deal|agreement|treaty|law|rules?|allowed|permitted|if|were|(?:just|always|only|ever) (?:may|might|could))\b/i;

/**
 * Shares, years and counts: each can stand for another of its sort that the article has elsewhere, as
 * long as that is near. A share or a year that lies further off would show that it was changed, and so
 * would a count by more than half.
 */
const AMOUNTS: readonly [sort: RegExp, near: (from: number) => number][] = [
	[/\b\d+(?:\.\d+)?(?= percent\b|%)/g, () => NEAR],
	[/\b(?:19|20)\d\d\b/g, () => NEAR],
	[
		/(?<![$£€\d.,-]|\b(?:about|nearly|almost|than|least|most|to|under|over|around|or|and|some|of|\p{Lu}\p{L}*) )\b\d{1,3}(?= \p{Ll}{3,})/gu,
		(from) => Math.max(NEAR, from / 2)
	]
];
const NEAR = 5;

function numberIn(sentence: Span, { text, blocks }: Material): Piece | null {
	const block = blocks.find((one) => overlaps(one, sentence));
	for (const [sort, near] of AMOUNTS) {
		const [from, ...more] = sentence.text.match(sort) ?? [];
		const apart = (one: string) => Math.abs(Number(one) - Number(from));
		const [to] = (text.match(sort) ?? [])
			.filter((one) => !block?.text.includes(one) && apart(one) <= near(Number(from)))
			.toSorted((a, b) => apart(a) - apart(b));
		if (!from || !to || more.length > 0) continue;
		const changed = sentence.text.replace(sort, to);
		return { sentence, text: changed, key: CONTRADICTED, from };
	}
	return null;
}

const MISTAKES: Record<string, Record<string, Reason>> = {
	[SUPPORTED]: { [BEYOND]: 'supported-as-beyond', [CONTRADICTED]: 'supported-as-beyond' },
	[BEYOND]: { [SUPPORTED]: 'beyond-as-supported', [CONTRADICTED]: 'stated-as-unstated' },
	[CONTRADICTED]: { [SUPPORTED]: 'beyond-as-supported', [BEYOND]: 'stated-as-unstated' }
};

/** The changed words stand in the row: said again without marks, they would not be told from the rest. */
function whyOf({ key, from }: Piece): string {
	if (from === '') return 'The article has this sentence word for word.';
	const words = `The article has ${inQuotes(from)}`;
	if (key === SUPPORTED)
		return `The wording differs, but the sense does not. ${words} in this place, which comes to the same.`;
	return key === BEYOND
		? `This sentence was changed. ${words} in this place, which leaves open what is told here as settled.`
		: `This sentence was changed. ${words} in this place, so both cannot be right at once.`;
}

/** More copies than one make a set that is found by comparing words. */
const isCopy = ({ key, from }: Piece) => key === SUPPORTED && from === '';

const isChanged = ({ key }: Piece) => key !== SUPPORTED;

/** One change among copies, or changes that all go the same way, are found by comparing alone. */
const isEasy = (pieces: readonly Piece[]) =>
	pieces.filter(isChanged).length < 2 ||
	!pieces.some(({ key, from }) => key === BEYOND || (key === SUPPORTED && from !== ''));

function draftOf(pieces: readonly Piece[], material: Material): Draft {
	const rows = pieces.toSorted((a, b) => a.sentence.start - b.sentence.start);
	const words = rows.map(({ sentence }) => sentence);
	const id = idOf('retelling', words);
	const question = match(
		{
			id,
			skill: 'support',
			title: 'Sentences, some of them changed',
			stem: STEM,
			passage: passageOf(material, words)
		},
		[SUPPORTED, BEYOND, CONTRADICTED],
		rows.map((piece) => ({
			text: piece.text,
			key: piece.key,
			mistakes: MISTAKES[piece.key] ?? {},
			evidence: [piece.sentence],
			rationale: whyOf(piece)
		}))
	);
	const generator = 'retelling';
	return {
		generator,
		confidence: 0.97,
		plain: rows.length < ROWS,
		easy: isEasy(rows),
		question,
		checks: [],
		about: [],
		words
	};
}
