/**
 * Chance that is the same for the same seed: for simulations and tests, never for secrets. The
 * generator is mulberry32 (Tommy Ettinger, 2017, public domain), a seed is folded by FNV-1a
 * (Fowler, Noll and Vo).
 */
export type Chance = {
	/** A number from 0 up to below 1. */
	next(): number;
	/** True with this probability. */
	happens(probability: number): boolean;
	/** Normally distributed, mean 0 and standard deviation 1 (Box and Muller). */
	normal(): number;
	/** One of them, each as likely as its weight says; undefined where no weight is above 0. */
	weighted<T>(items: readonly T[], weight: (item: T) => number): T | undefined;
};

export function chance(seed: string): Chance {
	let state = fold(seed);
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	return {
		next,
		happens: (probability) => next() < probability,
		// 1 − next() is never 0, whose logarithm is none.
		normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
		weighted(items, weight) {
			let left = next() * items.reduce((sum, item) => sum + weight(item), 0);
			return items.find((item) => (left -= weight(item)) < 0);
		}
	};
}

function fold(text: string): number {
	let hash = 0x811c9dc5;
	for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	return hash | 0;
}
