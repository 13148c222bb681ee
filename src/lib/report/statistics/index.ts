import { groupsOf, upperLower, type Groups } from './groups.ts';
import { itemStatistics, type ItemStatistics } from './item.ts';
import { alphaOf, errorRatio, standardError } from './reliability.ts';
import * as spread from './spread.ts';

export * from './correlation.ts';
export * from './groups.ts';
export * from './guess.ts';
export * from './item.ts';
export * from './option.ts';
export * from './reliability.ts';
export * from './spread.ts';

/** Marks of finished attempts: `marks[student][item]`, 0 where nothing was answered. */
export type Marks = {
	/** Stable names of the students: who comes first where totals are equal. */
	ids: readonly string[];
	/** What each item can give. */
	max: readonly number[];
	marks: readonly (readonly number[])[];
};

/** In marks but for `n`, `k` and what has no unit: alpha, errorRatio, skewness, kurtosis. */
export type TestStatistics = {
	n: number;
	k: number;
	mean: number | null;
	median: number | null;
	sd: number | null;
	/** In squared marks, as is the next. */
	variance: number | null;
	itemVariance: number;
	alpha: number | null;
	errorRatio: number | null;
	standardError: number | null;
	skewness: number | null;
	kurtosis: number | null;
};

export type ItemWithGroups = ItemStatistics & { groups: ReturnType<typeof upperLower> };

export type Statistics = {
	test: TestStatistics;
	items: ItemWithGroups[];
	groups: Groups | null;
	totals: number[];
};

/**
 * Every statistic of a test and its items, in classical test theory. Each mark is read once and the
 * work is n log n in students for each item.
 */
export function statisticsOf({ ids, max, marks }: Marks): Statistics {
	const students = marks.map((row) => max.map((_, item) => row[item] ?? 0));
	const totals = students.map(spread.sum);
	const columns = max.map((_, item) => students.map((row) => row[item] ?? 0));
	const groups = groupsOf(totals, ids);
	const items = itemStatistics(columns, max, totals).map((item, index) => ({
		...item,
		groups: groups && upperLower(columns[index] ?? [], max[index] ?? 0, groups)
	}));
	return { test: testStatistics(columns, totals), items, groups, totals };
}

function testStatistics(columns: readonly number[][], totals: number[]): TestStatistics {
	const variances = spread.sum(columns.map((marks) => spread.variance(marks) ?? 0));
	const alpha = alphaOf({ variances, totals, items: columns.length });
	return {
		n: totals.length,
		k: columns.length,
		mean: spread.mean(totals),
		median: spread.median(totals),
		sd: spread.standardDeviation(totals),
		variance: spread.variance(totals),
		itemVariance: variances,
		alpha,
		errorRatio: errorRatio(alpha),
		standardError: standardError(totals, alpha),
		skewness: spread.skewness(totals),
		kurtosis: spread.kurtosis(totals)
	};
}
