import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIVE_VIEWS } from '../../question/five-views.ts';
import * as s from './index.ts';

const RULE_MARKS = [0, 1 / 4, 1 / 3, 1 / 2, 2 / 3, 3 / 4, 1];

/** Marks as questions give them: shares of 0, 1 or 2 points; few students and items as well. */
const classOf = (share: fc.Arbitrary<number>) =>
	fc
		.record({ n: fc.nat(24), max: fc.array(fc.constantFrom(0, 1, 1, 2), { maxLength: 6 }) })
		.chain(({ n, max }) =>
			fc
				.array(fc.tuple(...max.map((most) => share.map((part) => part * most))), {
					minLength: n,
					maxLength: n
				})
				.map((marks): s.Marks => ({ max, marks, ids: marks.map((_, i) => `student ${i}`) }))
		);
const ruled = classOf(fc.constantFrom(...RULE_MARKS));
const any = classOf(
	fc.oneof(fc.constantFrom(...RULE_MARKS), fc.double({ min: 0, max: 1, noNaN: true }))
);

function numbersIn(value: unknown): number[] {
	if (typeof value === 'number') return [value];
	return value && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}

const within = (value: number | null, low: number, high: number) => {
	if (value === null) return;
	expect(value).toBeGreaterThanOrEqual(low);
	expect(value).toBeLessThanOrEqual(high);
};

describe('whatever the marks', () => {
	it('every number is finite and in its bounds', () =>
		fc.assert(
			fc.property(any, (marks) => {
				const { test, items, groups, totals } = s.statisticsOf(marks);
				for (const value of numbersIn([test, items])) expect(Number.isFinite(value)).toBe(true);
				within(test.alpha, -Infinity, 1);
				for (const item of items) {
					within(item.facility, 0, 1);
					within(item.discrimination, -100, 100);
					within(item.efficiency, -Infinity, 100);
					within(item.totalCorrelation, -1, 1);
					within(item.alphaWithout, -Infinity, 1);
					within(item.groups?.index ?? null, -1, 1);
				}
				const weights = items.flatMap(({ effective }) => effective ?? []);
				if (weights.length > 0) expect(s.sum(weights)).toBeCloseTo(100, 9);
				const column = marks.marks.map((row) => (row[0] ?? 0) > 0.5);
				const option = s.distractorTable([column], totals, groups);
				for (const value of numbersIn(option)) expect(Number.isFinite(value)).toBe(true);
			})
		));

	it('the order of the students changes nothing', () =>
		fc.assert(
			fc.property(ruled, fc.infiniteStream(fc.nat()), (marks, places) => {
				const order = marks.ids
					.map((_, student) => ({ student, place: places.next().value }))
					.sort((a, b) => a.place - b.place)
					.map(({ student }) => student);
				const mixed = s.statisticsOf({
					max: marks.max,
					marks: order.map((student) => marks.marks[student]!),
					ids: order.map((student) => marks.ids[student]!)
				});
				const plain = s.statisticsOf(marks);
				const found = [mixed.test, mixed.items];
				expect(JSON.stringify(found, nulls)).toBe(JSON.stringify([plain.test, plain.items], nulls));
				numbersIn(found).forEach((value, index) =>
					expect(value).toBeCloseTo(numbersIn([plain.test, plain.items])[index]!, 7)
				);
				const named = (group?: number[]) => group?.map((place) => marks.ids[order[place]!]);
				expect(named(mixed.groups?.upper)).toEqual(
					plain.groups?.upper.map((student) => marks.ids[student])
				);
			})
		));

	it('a statistic is null exactly where it is not defined', () =>
		fc.assert(
			fc.property(ruled, (marks) => {
				const n = marks.marks.length;
				const k = marks.max.length;
				const { test, items, totals, groups } = s.statisticsOf(marks);
				const varies = (values: number[]) =>
					values.some((value) => Math.abs(value - values[0]!) > 1e-9);
				const spread = varies(totals);
				expect(test.mean === null).toBe(n === 0);
				expect(test.sd === null).toBe(n < 2);
				expect(test.skewness === null).toBe(n < 3 || !spread);
				expect(test.kurtosis === null).toBe(n < 4 || !spread);
				for (const alpha of [test.alpha, test.errorRatio, test.standardError])
					expect(alpha === null).toBe(k < 2 || n < 3 || !spread);
				expect(groups === null).toBe(n < 2);
				items.forEach((item, index) => {
					const column = marks.marks.map((row) => row[index]!);
					const rest = s.restOf(column, totals);
					const blind = !varies(column) || !varies(rest);
					expect(item.facility === null).toBe(n === 0 || marks.max[index] === 0);
					expect(item.sd === null).toBe(n < 2);
					expect(item.intended === null).toBe(s.sum([...marks.max]) === 0);
					expect(item.discrimination === null).toBe(n < 2 || blind);
					// Two lists that vary have some order in which they vary together.
					expect(item.efficiency === null).toBe(n < 2 || blind);
					expect(item.totalCorrelation === null).toBe(n < 2 || !varies(column) || !spread);
					expect(item.alphaWithout === null).toBe(k < 3 || n < 3 || !varies(rest));
				});
			})
		));
});

/** Numbers away: what is left says which of them are null. */
const nulls = (_: string, value: unknown) => (typeof value === 'number' ? 0 : value);

describe('the point-biserial', () => {
	it('is the difference of the means by the deviation of the population', () =>
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 12 })), { minLength: 2 }),
				(pairs) => {
					const chosen = pairs.map(([took]) => took);
					const score = pairs.map(([, points]) => points);
					const p = chosen.filter(Boolean).length / chosen.length;
					const r = s.pointBiserial(chosen, score);
					const sd = Math.sqrt(s.sumOfSquares(s.deviations(score)) / score.length);
					expect(r === null).toBe(p === 0 || p === 1 || sd === 0);
					if (r === null) return;
					const m1 = s.mean(score.filter((_, i) => chosen[i]))!;
					const m0 = s.mean(score.filter((_, i) => !chosen[i]))!;
					expect(r).toBeCloseTo(((m1 - m0) / sd) * Math.sqrt(p * (1 - p)), 9);
				}
			)
		));
});

describe('many students', () => {
	const column = (n: number, base: number) => Array.from({ length: n }, (_, i) => base + (i % 2));

	it('and large numbers cost no digits', () => {
		for (const base of [0, 1e6, 1e9]) {
			const values = column(20_000, base);
			expect(s.mean(values)).toBe(base + 0.5);
			expect(s.variance(values)).toBeCloseTo(0.25 * (20_000 / 19_999), 12);
			expect(s.kurtosis(values)).toBeCloseTo(-2, 3);
		}
		expect(s.variance(Array<number>(20_000).fill(0.1))).toBe(0);
		expect(s.correlation(Array<number>(1000).fill(1 / 3), column(1000, 0))).toBeNull();
	});

	it('a mark is read once, however many there are', () => {
		for (const n of [100, 1000]) {
			let reads = 0;
			const counted = new Proxy([1, 0.5, 0], {
				get: (target, name) => {
					reads += Number(/^\d+$/.test(String(name)));
					return Reflect.get(target, name) as unknown;
				}
			});
			const marks = Array<number[]>(n).fill(counted);
			s.statisticsOf({ ids: marks.map((_, i) => `${i}`), max: [1, 1, 1], marks });
			expect(reads).toBe(3 * n);
		}
	});

	it('equal totals stand in the order of their ids', () => {
		const thirds = [0.1 + 0.2, 0.3, 0.3, 0.3];
		expect(s.groupsOf(thirds, ['d', 'c', 'b', 'a'])).toEqual({ size: 1, upper: [3], lower: [0] });
	});
});

describe('a blind guess', () => {
	it('earns what chance gives under each rule', () => {
		const guesses = FIVE_VIEWS.map((question) => [question.id, s.guessScore(question)]);
		expect(Object.fromEntries(guesses)).toEqual({
			'bridge-safe': 1 / 3,
			'who-says-what': 1 / 3,
			// Two ticks among four: both right once in six, else nothing is left.
			'open-words': 1 / 6,
			repair: 1 / 2,
			// The answer once in three, its proof then once in two.
			'prove-it': 1 / 3 + 1 / 6
		});
	});
});
