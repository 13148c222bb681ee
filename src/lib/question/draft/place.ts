import { overlaps, type Span } from '../../article/span.ts';
import { paragraphsOf, placeAmong, type Block } from '../../article/blocks.ts';

/** A place that a reader of the passage can find, and the paragraph that it is. */
export type Place = { words: string; block: Span };

/**
 * The nearest of some spans for a reader who sees the passage alone, as seen from the words asked
 * about: above comes before below where both are as near. Null where the passage shows none of them.
 */
export function placeIn(
	passage: readonly Span[],
	spans: readonly Span[],
	words: Span,
	blocks: readonly Block[]
): Place | null {
	const paragraphs = paragraphsOf(blocks);
	const at = (span: Span) => placeAmong(paragraphs, span);
	const here = at(words);
	const [nearest] = spans
		.filter((span) => passage.some((shown) => overlaps(shown, span)))
		.map(at)
		.filter((place) => place !== -1)
		.toSorted((a, b) => Math.abs(a - here) - Math.abs(b - here) || a - b);
	const block = nearest === undefined ? undefined : paragraphs[nearest];
	return nearest === undefined || !block ? null : { words: wordsFor(nearest - here), block };
}

export const HERE = 'in this paragraph';

/** So many paragraphs away: the next one only where the article has none between, shown or not. */
export function wordsFor(away: number): string {
	if (away === 0) return HERE;
	if (Math.abs(away) === 1)
		return away < 0 ? 'in the paragraph before' : 'in the paragraph that follows';
	return away < 0 ? 'further up' : 'further down';
}
