import { spanAt, type Span } from './span.ts';

/** Signs that a keyboard writes otherwise than a newspaper does; each stands for one sign. */
const ALIKE: readonly [RegExp, string][] = [
	[/[“”„«»]/g, '"'],
	[/[‘’‚]/g, "'"],
	[/[\u00a0\u202f]/g, ' '],
	[/[–—]/g, '-']
];

/** A text as a keyboard would write it, sign by sign: it stays as long. */
export const folded = (text: string): string =>
	ALIKE.reduce((plain, [signs, sign]) => plain.replace(signs, sign), text);

/**
 * Where words stand in a text, quotation marks and dashes as a keyboard has them: of several places
 * the one that is nearest to `near`. Null where they stand nowhere.
 */
export function findWords(text: string, words: string, near = 0): Span | null {
	const wanted = folded(words.trim());
	if (wanted === '') return null;
	const within = folded(text);
	const places: number[] = [];
	for (let at = within.indexOf(wanted); at !== -1; at = within.indexOf(wanted, at + 1))
		places.push(at);
	const [best] = places.toSorted((a, b) => Math.abs(a - near) - Math.abs(b - near));
	return best === undefined ? null : spanAt(text, best, best + wanted.length);
}
