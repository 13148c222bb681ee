import type { Block } from '../../article/blocks.ts';
import type { Correction, Place } from './schema.ts';

type Edition = { text: string; blocks: readonly Block[] };

/**
 * Corrections of one text as corrections of an edited one: each goes along whose words, or whose
 * block, stand there once. `left`: those that cannot.
 */
export function carried<Logged extends { correction: Correction }>(
	log: readonly Logged[],
	from: Edition,
	to: Edition
): { corrections: Correction[]; left: Logged[] } {
	const moved = log.map(({ correction }) => movedTo(correction, from, to));
	return {
		corrections: moved.filter((one) => one !== null),
		left: log.filter((_, index) => moved[index] === null)
	};
}

function movedTo(correction: Correction, from: Edition, to: Edition): Correction | null {
	if (correction.what === 'block') {
		const block = onlyPlace(
			to.blocks.map(({ text }) => text),
			from.blocks[correction.block]?.text
		);
		return block === null ? null : { ...correction, block };
	}
	if (!('at' in correction)) return correction;
	const at = correction.at.map((place) =>
		placeIn(to.text, from.text.slice(place.start, place.end))
	);
	return at.every((place) => place !== null) ? { ...correction, at } : null;
}

/** Where words stand in a text; null where they do not, or more than once. */
export function placeIn(text: string, words: string): Place | null {
	const start = onlyPlace(text, words);
	return start === null ? null : { start, end: start + words.length };
}

function onlyPlace(all: string | readonly string[], one = ''): number | null {
	const first = all.indexOf(one);
	return one === '' || first === -1 || all.indexOf(one, first + 1) !== -1 ? null : first;
}
