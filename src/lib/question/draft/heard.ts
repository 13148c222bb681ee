import { overlaps, spanAt, type Span } from '../../article/span.ts';
import type { Speaker } from '../../attribution/schema.ts';
import { lastName } from '../lint/teller.ts';
import { placesIn } from '../lint/words.ts';
import type { Reason } from '../reason.ts';
import { paragraphOf, type Material } from './material.ts';
import { isNamedIn, nearestTo } from './voice.ts';

/** Whose words the article may have anywhere, sure or not: nobody silent. */
export function speaks(one: Speaker, { attributions }: Material): boolean {
	return attributions.some(
		({ speaker, origin, source, namedAt }) =>
			speaker === one.id ||
			origin === one.id ||
			[source, namedAt].some(
				(span) =>
					span && (one.mentions.some((name) => overlaps(name, span)) || isNamedIn(span.text, one))
			)
	);
}

/** Two who share a name may be one whom the marks have twice, and an option more of the same. */
export function namesake(a: Speaker, b: Speaker): boolean {
	return isNamedIn(a.name, b) || isNamedIn(b.name, a);
}

/** Why a reader would take the rival: the nearest name only where it is the nearest. */
export function mistakeOf(rival: Speaker, words: Span, material: Material): Reason {
	return nearestIn(words, material) === rival.id ? 'nearest-name' : 'other-speaker';
}

/** Several generators ask it of the same words. */
const nearest = new WeakMap<Material, Map<Span, string | null>>();

/** The speaker whose name stands nearest to the words in their paragraph. */
function nearestIn(words: Span, material: Material): string | null {
	const known = nearest.get(material) ?? new Map<Span, string | null>();
	nearest.set(material, known);
	const { speakers, blocks } = material;
	const found = known.get(words) ?? nearestTo(words, speakers, paragraphOf(blocks, words));
	known.set(words, found);
	return found;
}

/** Every place where some stretches of the text name somebody, by the last word of the name in any form. */
export function placesOf(who: Speaker, spans: readonly Span[], text: string): Span[] {
	const last = lastName(who.name);
	return spans.flatMap(({ start, text: words }) =>
		placesIn(words, last).map((at) => spanAt(text, start + at, start + at + last.length))
	);
}
