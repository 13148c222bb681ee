import { quotedStretches } from '../../article/quoted.ts';
import { spanAt, type Span } from '../../article/span.ts';
import { isFunctionWord } from '../lint/words.ts';
import { hottext, KEY, type WrittenOption } from '../write.ts';
import { oneOf } from './chance.ts';
import { idOf, type Draft, type Generator } from './draft.ts';
import { passageOf, type Material, type Statement } from './material.ts';
import { SAYING } from './narration.ts';
import { PIECE, runOf, wordsIn } from './pieces.ts';
import { inPlainMarks } from './quote.ts';
import { tagGives } from './tag.ts';

const STEMS = [
	'Mark the piece that the writer retells.',
	'Find the piece that is retold here.'
] as const;

const BAR = 0.86;
const FEWEST = 6;

/** Whose wording: a piece of a retelling among pieces of the quote that stands in it. */
export const ownWording: Generator = (material) =>
	material.heard.flatMap((statement) => draftOf(statement, material) ?? []);

function draftOf(statement: Statement, material: Material): Draft | null {
	const { text, seed, sentences } = material;
	const {
		content: [content, ...more],
		type,
		confidence,
		sure
	} = statement;
	if (type !== 'mixed' || !content || more.length > 0 || (confidence < BAR && !sure)) return null;
	const sentence = sentences.find(
		({ start, end }) => start <= content.start && content.end <= end + 1
	);
	const [stretch, second] = quotedStretches(content.text);
	if (!sentence || !stretch?.closed || second || !inPlainMarks(content, material)) return null;
	const marks = spanAt(text, content.start + stretch.start, content.start + stretch.end);
	const quoted = wordsIn(text, marks);
	const before = wordsIn(text, spanAt(text, content.start, marks.start));
	const after = wordsIn(text, spanAt(text, marks.end, content.end));
	if (quoted.length < FEWEST) return null;
	const own = [...windowsOf(before).reverse(), ...windowsOf(after)]
		.map((some) => runOf(text, some))
		.find(
			(piece) =>
				piece &&
				!SAYING.test(piece.text) &&
				!/^(?:and|but|or|that|which|for)\b/.test(piece.text) &&
				!/\p{Lu}/u.test(piece.text)
		);
	const inside = [runOf(text, quoted.slice(0, PIECE)), runOf(text, quoted.slice(-PIECE))];
	const [first, last] = inside;
	if (!own || !first || !last || own.text.length > 0.65 * (first.text.length + last.text.length))
		return null;
	const wrong = `This piece stands inside the quotation marks, and ${tagGives(statement, material, 'it')}.`;
	const options: [Span, WrittenOption][] = [
		[own, [own, KEY, RIGHT]],
		...[first, last].map((piece): [Span, WrittenOption] => [
			piece,
			[piece, 'quote-as-paraphrase', wrong]
		])
	];
	const id = idOf('wording', [own]);
	const question = hottext(
		{
			id,
			skill: 'ownership',
			title: 'The retold part of a sentence',
			stem: oneOf(STEMS, seed, id),
			passage: passageOf(material, [sentence])
		},
		{
			options: options.toSorted(([a], [b]) => a.start - b.start).map(([, option]) => option),
			evidence: [own, marks].toSorted((a, b) => a.start - b.start)
		}
	);
	return {
		generator: 'own-wording',
		confidence,
		plain: true,
		question,
		checks: [
			{ about: 'form', content: [own], form: 'indirect' },
			{ about: 'form', content: [marks], form: 'direct' }
		],
		about: [statement.who.id],
		words: [own]
	};
}

/** Neighbouring words that end in one of weight. */
function windowsOf(words: readonly Span[]): Span[][] {
	return words
		.map((_, index) => words.slice(index, index + PIECE))
		.filter((some) => some.length === PIECE && !isFunctionWord(some.at(-1)?.text ?? ''));
}

const RIGHT =
	'This piece stands outside the quotation marks: the writer retells it, perhaps in other words.';
