import type { Span } from '$lib/article/span.ts';

/** The id of a block in the whole article: where it starts never changes, and no other starts there. */
export function placeOf({ start }: Span): string {
	return `text-${start}`;
}
