import { hash } from 'node:crypto';

/**
 * What varies without chance: the same seed and name give the same choice. A name for each choice,
 * so that one does not decide the other.
 */
export function oneOf<T>(list: readonly [T, ...T[]], seed: number, name: string): T {
	const place = parseInt(hashOf(`${seed}:${name}`).slice(0, 8), 16) % list.length;
	return list[place] ?? list[0];
}

/** The list in an order of the seed's. */
export function mixed<T>(list: readonly T[], seed: number, name: (one: T) => string): T[] {
	return list
		.map((one) => ({ one, place: placeOf(seed, name(one)) }))
		.sort((a, b) => (a.place < b.place ? -1 : 1))
		.map(({ one }) => one);
}

/** Sorts in the same order, for those that are equal in something else: few have to be hashed. */
export const inMix = (seed: number, one: string, other: string): number =>
	placeOf(seed, one) < placeOf(seed, other) ? -1 : 1;

const placeOf = (seed: number, name: string) => hashOf(`${seed}:${name}`);

export const hashOf = (words: string): string => hash('sha256', words);
