import { describe, expect, it } from 'vitest';
import { groupsOf, distractorTable, isIdle, isSuspect, restOf, statisticsOf } from './index.ts';

/** Four single choices of one mark and one question (D) of two; a blank is no answer. */
const KEYS = { A: 'b', B: 'c', C: 'a', E: 'd' };
const ANSWERS: [id: string, A: string, B: string, C: string, D: number, E: string][] = [
	['S01', 'b', 'c', 'a', 2, 'd'],
	['S02', 'b', 'c', 'a', 2, 'd'],
	['S03', 'b', 'c', 'a', 1.5, 'a'],
	['S04', 'b', 'c', 'd', 2, 'd'],
	['S05', 'b', 'a', 'a', 1.5, 'd'],
	['S06', 'b', 'c', 'b', 1, 'c'],
	['S07', 'b', 'c', 'a', 0.5, 'b'],
	['S08', 'b', 'd', 'a', 1, 'd'],
	['S09', 'a', 'c', 'd', 0.5, 'd'],
	['S10', 'b', 'a', 'b', 0, 'a'],
	['S11', 'c', 'a', '', 0.5, ''],
	['S12', 'b', 'd', 'b', 0, 'd']
];
const ids = ANSWERS.map(([id]) => id);
const marks = ANSWERS.map(([, A, B, C, D, E]) => [
	Number(A === KEYS.A),
	Number(B === KEYS.B),
	Number(C === KEYS.C),
	D,
	Number(E === KEYS.E)
]);
const { test, items, groups, totals } = statisticsOf({ ids, marks, max: [1, 1, 1, 2, 1] });

const near = (found: number | null | undefined, wanted: number) =>
	expect(found ?? NaN).toBeCloseTo(wanted, 6);

describe('the worked example of twelve students and five items', () => {
	it('has the totals of its table', () =>
		expect(totals).toEqual([6, 6, 4.5, 5, 4.5, 3, 3.5, 4, 2.5, 1, 0.5, 2]));

	it.each([
		['A', 0.833333, 0.389249, 16.666667, 15.47726, 34.624552, 49.152542, 0.52915, 0.646234],
		['B', 0.583333, 0.514929, 16.666667, 18.299589, 31.325859, 35.828877, 0.559184, 0.656975],
		['C', 0.5, 0.522233, 16.666667, 20.623182, 49.8493, 62.962963, 0.700271, 0.577816],
		['D', 0.520833, 0.752521, 33.333333, 28.120186, 75.002787, 82.857143, 0.903518, 0.4],
		['E', 0.583333, 0.514929, 16.666667, 17.479784, 25.255677, 29.411765, 0.510204, 0.680935]
	])('has the statistics of item %s', (name, ...wanted) => {
		const item = items['ABCDE'.indexOf(name)]!;
		const { facility, sd, intended, effective, discrimination, efficiency } = item;
		const { totalCorrelation, alphaWithout } = item;
		[facility, sd, intended, effective, discrimination, efficiency, totalCorrelation, alphaWithout]
			// One by one, so that a failure names the value.
			.forEach((found, index) => near(found, wanted[index]!));
	});

	it('has the statistics of the test', () => {
		expect(test).toMatchObject({ n: 12, k: 5, median: 3.75 });
		near(test.mean, 3.541667);
		near(test.sd, 1.80225);
		near(test.variance, 3.248106);
		near(test.itemVariance, 1.520833);
		near(test.alpha, 0.664723);
		near(test.errorRatio, 0.579031);
		near(test.standardError, 1.043559);
		near(test.skewness, -0.27659);
		near(test.kurtosis, -0.843954);
	});

	it('has upper and lower groups of three students', () => {
		expect(groups?.upper.map((student) => ids[student])).toEqual(['S01', 'S02', 'S04']);
		expect(groups?.lower.map((student) => ids[student])).toEqual(['S12', 'S10', 'S11']);
		const wanted = [
			[1, 0.666667, 0.333333],
			[1, 0, 1],
			[0.666667, 0, 0.666667],
			[1, 0.083333, 0.916667],
			[1, 0.333333, 0.666667]
		];
		items.forEach(({ groups: shares }, item) => {
			near(shares?.upper, wanted[item]![0]!);
			near(shares?.lower, wanted[item]![1]!);
			near(shares?.index, wanted[item]![2]!);
		});
	});
});

describe('the options of item C', () => {
	const rest = restOf(
		marks.map((row) => row[2]!),
		totals
	);
	const letters = ['a', 'b', 'c', 'd', ''];
	const table = distractorTable(
		letters.map((letter) => ANSWERS.map(([, , , C]) => C === letter)),
		rest,
		groupsOf(totals, ids)
	);
	const option = (letter: string) => table[letters.indexOf(letter)]!;

	it.each([
		['a', 6, 50, 2, 0, 3.75, 0.498493],
		['b', 3, 25, 0, 2, 2, -0.423243],
		['d', 2, 16.666667, 1, 0, 3.75, 0.222933],
		['', 1, 8.333333, 0, 1, 0.5, -0.539316]
	])('“%s” have the counts and the correlation of the table', (letter, ...wanted) => {
		const [chosen, percent, upper, lower, meanRest, r] = wanted;
		const found = option(letter);
		expect(found).toMatchObject({ chosen, upper, lower });
		near(found.share! * 100, percent!);
		near(found.meanRest, meanRest!);
		near(found.r, r!);
	});

	it('tell which does nothing and which to look at', () => {
		expect(option('c')).toEqual({
			...{ chosen: 0, share: 0, upper: 0, lower: 0 },
			...{ meanRest: null, r: null }
		});
		expect('bcd'.split('').filter((letter) => isIdle(option(letter)))).toEqual(['c']);
		expect('bcd'.split('').filter((letter) => isSuspect(option(letter)))).toEqual(['d']);
	});
});
