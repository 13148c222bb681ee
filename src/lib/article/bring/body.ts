import type { BroughtBlock } from './kinds.ts';

/** From so many short lines on that are no report, a text is a page that was pasted as a whole. */
const FEWEST_SHORT_LINES = 15;
/** So many words a sentence of the report has at least; a longer paragraph counts for no more. */
const SHORTEST = 12;
const LONGEST = 60;
/** What a line takes from the sum: nearly nothing where it is a paragraph, else as much as one gives. */
const OF_PARAGRAPH = 4;
const OF_ANOTHER = 10;

/**
 * A page pasted as plain text has menus above its report and lists of other reports under it. The
 * report is the stretch of lines with the greatest sum: paragraphs add their words, other lines take
 * away (J. Bentley, “Algorithm design techniques”, Communications of the ACM 27 (1984), 865–873).
 * What stands outside is the page's.
 */
export function withinBody(blocks: readonly BroughtBlock[]): BroughtBlock[] {
	const short = blocks.filter(({ kind }) => kind === 'label' || kind === 'read-more');
	if (short.length < FEWEST_SHORT_LINES) return [...blocks];
	const best = { sum: 0, from: 0, to: blocks.length - 1 };
	let [sum, from] = [0, 0];
	for (const [index, block] of blocks.entries()) {
		if (sum <= 0) [sum, from] = [0, index];
		sum += weightOf(block);
		if (sum > best.sum) Object.assign(best, { sum, from, to: index });
	}
	return blocks.map((block, index) => {
		const outside = index < best.from || index > best.to;
		return outside && /^(?:paragraph|heading)$/.test(block.kind)
			? { ...block, kind: 'label' }
			: block;
	});
}

function weightOf({ kind, text }: BroughtBlock): number {
	if (kind === 'caption' || kind === 'pull-quote') return 0;
	const words = text.split(' ').length;
	const isReport = kind === 'paragraph' && words >= SHORTEST && /[.!?…]["”’')\]]*$/.test(text);
	return isReport ? Math.min(words, LONGEST) - OF_PARAGRAPH : -OF_ANOTHER;
}
