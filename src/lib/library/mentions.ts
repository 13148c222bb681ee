import { blocksOf, isFurniture } from '../article/blocks.ts';
import { overlaps, spanAt, type Span } from '../article/span.ts';

/**
 * Every place of the report that names somebody, in its order: the names as words of their own,
 * longer ones first, and the pronouns that speak.
 */
export function mentionsOf(text: string, names: string[], pronouns: Span[]): Span[] {
	const mentions: Span[] = [];
	for (const span of [...names.flatMap((name) => everywhere(text, name)), ...pronouns])
		if (!mentions.some((mention) => overlaps(mention, span))) mentions.push(span);
	return mentions.sort((a, b) => a.start - b.start);
}

function everywhere(text: string, name: string): Span[] {
	return blocksOf(text)
		.filter((block) => !isFurniture(block))
		.flatMap((block) =>
			[...block.text.matchAll(new RegExp(`\\b${name}\\b(?!-)`, 'g'))].map(({ index }) =>
				spanAt(text, block.start + index, block.start + index + name.length)
			)
		);
}
