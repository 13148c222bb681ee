import type { Block } from '$lib/article/blocks.ts';
import { overlaps, type Span } from '$lib/article/span.ts';

/** Whether a question that asks about these words asks about the block. */
export function isAsked(block: Block, asked: Span[]): boolean {
	return asked.some((span) => overlaps(span, block));
}

/** The first of each several blocks in a row that are asked about: over it the margin says so. */
export function runsOf(blocks: Block[], asked: Span[]): Block[] {
	return blocks.filter((block, index) => {
		const before = blocks[index - 1];
		return isAsked(block, asked) && !(before && isAsked(before, asked));
	});
}
