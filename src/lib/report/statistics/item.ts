import { correlation, greatestCovariance } from './correlation.ts';
import { covariance, finite, mean, standardDeviation, sum, variance } from './spread.ts';
import { alphaOf } from './reliability.ts';

/**
 * One item among the others of its test, a value a student: its marks, and the rest score of
 * `restOf`. Source of all but the last: Moodle's quiz statistics report.
 */
export type Item = { marks: readonly number[]; rest: readonly number[] };

/** The rest score: the total over all items without this one, in marks, a value a student. */
export function restOf(marks: readonly number[], totals: readonly number[]): number[] {
	return totals.map((total, student) => total - (marks[student] ?? 0));
}

/** The share of its marks that an item gave away, 0 to 1; null where there are none, or nobody. */
export function facility(marks: readonly number[], max: number): number | null {
	const average = mean(marks);
	if (average === null || max === 0) return null;
	return Math.min(1, Math.max(0, average / max));
}

/** The item's share of the marks that the test can give, in per cent; null where it gives none. */
export function intendedWeight(max: number, maxima: readonly number[]): number | null {
	const all = sum(maxima);
	return all === 0 ? null : (100 * max) / all;
}

/**
 * Each item's share in what spreads the totals, in per cent: `100 sqrt(cov(x, T))` by the sum of
 * these over the items whose covariance is not negative. Null for those where it is negative, and
 * for all where it is 0 everywhere or n < 2.
 */
export function effectiveWeights(
	columns: readonly (readonly number[])[],
	totals: readonly number[]
): (number | null)[] {
	const roots = columns.map((marks) => {
		const shared = covariance(marks, totals);
		return shared === null || shared < 0 ? null : Math.sqrt(shared);
	});
	const all = sum(roots.map((root) => root ?? 0));
	return roots.map((root) => (root === null || all === 0 ? null : finite((100 * root) / all)));
}

/** The correlation of item and rest in per cent, −100 to 100; null where either does not vary. */
export function discrimination({ marks, rest }: Item): number | null {
	const r = correlation(marks, rest);
	return r === null ? null : 100 * r;
}

/**
 * How much of the discrimination that these marks could have the item reaches, in per cent, at most
 * 100: `100 cov(x, R) / covmax`. Null where covmax is 0 or n < 2.
 */
export function efficiency({ marks, rest }: Item): number | null {
	const most = greatestCovariance(marks, rest);
	const shared = covariance(marks, rest);
	return !most || shared === null ? null : finite(Math.min(100, (100 * shared) / most));
}

/**
 * Cronbach's alpha of the test without this item; null as alpha is, for k − 1 items. `variances` is
 * the sum of the variances of all items, in squared marks.
 */
export function alphaWithout({ marks, rest }: Item, variances: number, items: number) {
	const own = variance(marks) ?? 0;
	return alphaOf({ variances: variances - own, totals: rest, items: items - 1 });
}

/** Everything above for one item, in the order of the table that test makers read. */
export type ItemStatistics = {
	/** 0 to 1. */
	facility: number | null;
	/** In marks; null for n < 2. */
	sd: number | null;
	/** The weights, discrimination and efficiency are in per cent. */
	intended: number | null;
	effective: number | null;
	discrimination: number | null;
	efficiency: number | null;
	/** With the total, the item included: −1 to 1. */
	totalCorrelation: number | null;
	alphaWithout: number | null;
};

/** All items at once, for what one says of another: a column of marks an item. */
export function itemStatistics(
	columns: readonly (readonly number[])[],
	maxima: readonly number[],
	totals: readonly number[]
): ItemStatistics[] {
	const effective = effectiveWeights(columns, totals);
	const variances = sum(columns.map((marks) => variance(marks) ?? 0));
	return columns.map((marks, index) => {
		const max = maxima[index] ?? 0;
		const item = { marks, rest: restOf(marks, totals) };
		return {
			facility: facility(marks, max),
			sd: standardDeviation(marks),
			intended: intendedWeight(max, maxima),
			effective: effective[index] ?? null,
			discrimination: discrimination(item),
			efficiency: efficiency(item),
			totalCorrelation: correlation(marks, totals),
			alphaWithout: alphaWithout(item, variances, columns.length)
		};
	});
}
