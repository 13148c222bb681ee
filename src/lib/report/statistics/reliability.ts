import { finite, standardDeviation, variance } from './spread.ts';

type Test = {
	/** The sum of the variances of the items, in squared marks. */
	variances: number;
	/** The sum of marks, a value a student. */
	totals: readonly number[];
	/** How many items. */
	items: number;
};

/**
 * Cronbach's alpha (1951), at most 1 and possibly negative: `k / (k − 1) × (1 − sum var(x) / var(T))`.
 * Moodle's "coefficient of internal consistency" is a hundred times that. Null for fewer than two
 * items or three students, or where all totals are equal.
 */
export function alphaOf({ variances, totals, items }: Test): number | null {
	const whole = variance(totals);
	if (items < 2 || totals.length < 3 || !whole) return null;
	const alpha = finite((items / (items - 1)) * (1 - variances / whole));
	return alpha === null ? null : Math.min(1, alpha);
}

/**
 * The part of the spread that is chance, `sqrt(1 − alpha)`: 0 and up, over 1 where alpha is
 * negative. Null as alpha. Source: Moodle's quiz statistics report, there times 100.
 */
export function errorRatio(alpha: number | null): number | null {
	return alpha === null ? null : Math.sqrt(1 - alpha);
}

/**
 * The standard error of measurement in marks, `sd(T) sqrt(1 − alpha)`: how far a total may be from
 * what the student would get on average. Null as alpha. Source: classical test theory, as in Moodle.
 */
export function standardError(totals: readonly number[], alpha: number | null): number | null {
	const sd = standardDeviation(totals);
	const ratio = errorRatio(alpha);
	return sd === null || ratio === null ? null : sd * ratio;
}
