import { quotedStretches } from '../article/quoted.ts';
import type { Span } from '../article/span.ts';
import type { Attribution } from '../attribution/schema.ts';

type Place = Pick<Span, 'start' | 'end'>;

/**
 * The parts of a statement's words that are given word for word: all of a direct one, of a mixed one
 * what its quotation marks hold, nothing of an indirect one.
 */
export function quotedParts(content: Span, type: Attribution['type']): Place[] {
	if (type === 'direct') return [content];
	if (type === 'indirect') return [];
	return quotedStretches(content.text).map(({ start, end }) => ({
		start: content.start + start,
		end: content.start + end
	}));
}
