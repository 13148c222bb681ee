import { quotedStretches } from '../../article/quoted.ts';
import type { Span } from '../../article/span.ts';
import type { Attribution } from '../schema.ts';
import type { Place } from './schema.ts';

/** How words are given, as the quotation marks of the block they stand in show it. */
export function typeShown(block: Span, { start, end }: Place): Attribution['type'] {
	const quoted = quotedStretches(block.text);
	const words = block.text.slice(start - block.start, end - block.start);
	const marked = [...words.matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => {
		const place = start - block.start + index;
		return quoted.some((one) => one.start < place && place < one.end);
	});
	if (!marked.includes(true)) return 'indirect';
	return marked.includes(false) ? 'mixed' : 'direct';
}
