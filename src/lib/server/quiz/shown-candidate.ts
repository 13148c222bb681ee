import type { Block } from '../../article/blocks.ts';
import { overlaps, type Span } from '../../article/span.ts';
import type { HalfSpan } from '../../question/half.ts';
import type { Candidate } from '../../quiz/making.ts';

/** A question as its teacher looks it through: options with the key, and the words that show it. */
export function shownCandidate({ question, ...standing }: Candidate, blocks: readonly Block[]) {
	const { id, skill, stem, title, view, rows, ending } = question;
	return {
		...{ id, skill, stem, title, view, ending: ending ?? null },
		...{ revision: standing.revision, read: standing.read, flagged: standing.flagged },
		rows: rows.map((row) => ({
			id: row.id,
			text: row.text,
			options: row.options.map((option) => ({
				...{ id: option.id, text: option.text, right: row.key.includes(option.id) }
			}))
		})),
		proof: proofLines(
			rows.flatMap((row) => row.evidence),
			blocks
		)
	};
}
export type ShownCandidate = ReturnType<typeof shownCandidate>;

/** How many characters of a paragraph stand on each side of what it proves. */
const AROUND = 90;

/** The paragraphs that prove a question, cut to the cited words and some around them. */
function proofLines(evidence: readonly HalfSpan[], blocks: readonly Block[]) {
	return blocks.flatMap((block) => {
		const spans = evidence.filter((span) => span.start >= 0 && overlaps(span, block));
		if (spans.length === 0) return [];
		const start = Math.max(block.start, Math.min(...spans.map((span) => span.start)));
		const end = Math.min(block.end, Math.max(...spans.map((span) => span.end)));
		return [
			{ label: labelOf(block, blocks), place: block.start, spans, part: partOf(block, start, end) }
		];
	});
}

/** The words from start to end with some on each side, cut at blanks. */
function partOf(block: Block, start: number, end: number): Span {
	const before = block.text.slice(0, start - block.start);
	const after = block.text.slice(end - block.start);
	const head = before.length > AROUND ? before.slice(-AROUND).replace(/^\S*\s/, '') : before;
	const tail = after.length > AROUND ? after.slice(0, AROUND).replace(/\s\S*$/, '') : after;
	const from = start - head.length;
	const text = block.text.slice(from - block.start, end + tail.length - block.start);
	return { start: from, end: end + tail.length, text };
}

/** “Paragraph 4”, or what else the block is. */
function labelOf(block: Block, blocks: readonly Block[]): string {
	if (block.kind !== 'paragraph') return KIND_WORDS[block.kind];
	const before = blocks.filter(
		(one) => one.kind === 'paragraph' && one.start <= block.start
	).length;
	return `Paragraph ${before}`;
}

const KIND_WORDS = {
	headline: 'Headline',
	byline: 'Line under the headline',
	caption: 'Caption',
	label: 'Label',
	promo: 'Not the report',
	notice: 'Note of the page'
} as const;
