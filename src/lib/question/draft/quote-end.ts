import { spanAt, type Span } from '../../article/span.ts';
import { quotedStretches } from '../../article/quoted.ts';
import type { Reason } from '../reason.ts';
import { wordsOf } from '../lint/words.ts';
import { hottext, KEY, type WrittenOption } from '../write.ts';
import { oneOf } from './chance.ts';
import { idOf, type Draft, type Generator } from './draft.ts';
import { BAR_OF_FORM, paragraphOf, passageOf, type Heard, type Material } from './material.ts';
import { PIECE, runOf, wordsIn } from './pieces.ts';
import { inPlainMarks } from './quote.ts';

const STEMS = [
	'Mark the piece where the exact words of the speaker end.',
	'Mark the piece where the words quoted from the speaker end.'
] as const;

const [FEWEST, LONGEST] = [7, 45];
/** So many words around a whole quote have to be read as well. */
const OUTSIDE = 5;
const BAR = 0.86;

/** Where a quote's words end: pieces from within the marks and from the retelling around them. */
export const quoteEnd: Generator = (material) => {
	return material.attributions.flatMap((one) => draftOf(one, material.sentences, material) ?? []);
};

function draftOf(one: Heard, sentences: readonly Span[], material: Material): Draft | null {
	const { text, seed } = material;
	const [content, ...more] = one.content;
	// A quote that goes on behind its tag only pauses here.
	if (
		one.type === 'indirect' ||
		!content ||
		more.length > 0 ||
		one.unclosed ||
		!inPlainMarks(content, material)
	)
		return null;
	if (one.confidence < (one.type === 'mixed' ? BAR : BAR_OF_FORM) && !one.sure) return null;
	const sentence = sentences.find(
		({ start, end }) => start <= content.start && content.end <= end + 1
	);
	const [stretch, second] = quotedStretches(content.text);
	if (!sentence || !stretch?.closed || second) return null;
	const marks = spanAt(text, content.start + stretch.start, content.start + stretch.end);
	const quoted = wordsIn(text, marks);
	if (quoted.length < FEWEST || quoted.length > LONGEST) return null;
	const before = wordsIn(text, spanAt(text, content.start, marks.start));
	const after = wordsIn(text, spanAt(text, marks.end, sentence.end));
	// Of a whole quote with nothing but its tag the marks tell the end to the eye.
	const outside = wordsIn(text, sentence).length - quoted.length;
	if (one.type === 'direct' && outside < OUTSIDE) return null;
	const key = runOf(text, quoted.slice(-PIECE));
	const pieces = [
		{ span: runOf(text, before.slice(-PIECE)), reason: 'paraphrase-as-quote', why: BEFORE },
		{ span: runOf(text, quoted.slice(0, PIECE)), reason: 'quote-as-paraphrase', why: EARLY },
		{ span: middleOf(text, quoted), reason: 'quote-as-paraphrase', why: MIDDLE },
		{ span: runOf(text, after.slice(0, PIECE)), reason: 'paraphrase-as-quote', why: AFTER }
	].filter(({ span }) => span && wordsOf(span.text).length >= 2 && isWhole(span, text)) as {
		span: Span;
		reason: Reason;
		why: string;
	}[];
	const mean = pieces.reduce((sum, { span }) => sum + span.text.length, 0) / pieces.length;
	if (!key || !isWhole(key, text) || pieces.length < 2) return null;
	if (!pieces.some(({ why }) => why === BEFORE || why === AFTER)) return null;
	if (key.text.length > 1.3 * mean) return null;
	const options = [
		...pieces.map(({ span, reason, why }) => ({
			span,
			option: [span, reason, why] as WrittenOption
		})),
		{ span: key, option: [key, KEY, RIGHT] as WrittenOption }
	].toSorted((a, b) => a.span.start - b.span.start);
	const id = idOf('end', [key]);
	const around = paragraphOf(material.blocks, sentence);
	const isOnly = quotedStretches(around?.text ?? '').length === 1;
	const question = hottext(
		{
			id,
			skill: 'form',
			title: 'How far a quote reaches',
			stem: isOnly ? oneOf(STEMS, seed, id) : stemOf(quoted, text),
			passage: passageOf(material, [sentence])
		},
		{ options: options.map(({ option }) => option), evidence: [marks] }
	);
	return {
		generator: 'quote-end',
		confidence: one.confidence,
		plain: true,
		question,
		checks: [{ about: 'form', content: [marks], form: 'direct' }],
		about: one.speaker ? [one.speaker] : [],
		words: [key]
	};
}

/** Where the paragraph has several quotes, the stem says which it means by how it begins. */
function stemOf(quoted: readonly Span[], text: string): string {
	const begins = runOf(text, quoted.slice(0, PIECE))?.text ?? '';
	return `Mark the piece where the quote “${begins} …” comes to its end.`;
}

const RIGHT =
	'The closing quotation mark stands right after these words. What comes before the opening one, or after this, is not given word for word.';
const BEFORE =
	'These words are retold: the opening quotation mark comes later. A sentence can begin retold and go on in a quote.';
const EARLY =
	'Here the quote has only begun, and no closing quotation mark follows yet. Read on until one does.';
const MIDDLE = 'The quote goes on after these words: no mark closes it here.';
const AFTER = 'The quotation marks have closed before these words, and the writer goes on.';

/** In characters; no word of a name is longer. */
const LONGEST_NAME = 60;

/** No name is cut in two at its ends. */
function isWhole({ start, end, text: words }: Span, text: string): boolean {
	const behind = text.slice(Math.max(0, start - LONGEST_NAME), start);
	const before = /^\p{Lu}/u.test(words) && /\p{Lu}\S* $/u.test(behind);
	const after = /^ \p{Lu}/u.test(text.slice(end, end + 3)) && /(?:^| )\p{Lu}\S*$/u.test(words);
	return !before && !after;
}

/** A piece from within, well before the end. */
function middleOf(text: string, quoted: readonly Span[]): Span | null {
	const from = Math.floor(quoted.length / 2) - 1;
	return quoted.length < 4 * PIECE ? null : runOf(text, quoted.slice(from, from + PIECE));
}
