import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REASONS } from '../question/reason.ts';
import type { Quiz } from '../quiz/schema.ts';
import type { ClassAnswers } from './counted.ts';
import { itemsOf } from './items.ts';
import { simulateClass } from './simulate.ts';
import { answered, FIVE } from './small-class.ts';
import { studentOf, studentsOf } from './students.ts';
import { summaryOf } from './summary.ts';

const answeredAttempts = (quiz: Quiz, students: number, seed = 1): ClassAnswers => ({
	quiz,
	attempts: simulateClass({ quiz, students, seed }).map(({ finished, answers }, place) =>
		answered(
			quiz,
			`${place}`.padStart(4, '0'),
			Object.fromEntries(answers.map(({ questionId, picks }) => [questionId, picks])),
			finished
		)
	)
});

/** Everything but the numbers, and where they are. */
const shapeOf = (value: unknown) =>
	JSON.stringify(value, (_, part: unknown) => (typeof part === 'number' ? 0 : part));

function numbersIn(value: unknown): number[] {
	if (typeof value === 'number') return [value];
	return value && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}

describe('in all five views, whatever the class', () => {
	// Made inside of the property, so that a counterexample is two numbers and no class.
	const students = fc.nat(40);
	const seeds = fc.integer();

	it('the parts add up to the whole', () =>
		fc.assert(
			fc.property(students, seeds, (size, seed) => {
				const attempts = answeredAttempts(FIVE, size, seed);
				const summary = summaryOf(attempts);
				const items = itemsOf(attempts);
				const { students } = studentsOf(attempts);
				const n = summary.students;
				const add = (values: number[]) => values.reduce((a, b) => a + b, 0);
				const total = add(students.map(({ points }) => points ?? 0));
				expect(add(summary.histogram.map((bar) => bar.students))).toBe(n);
				expect(add(summary.skills.map(({ earned }) => earned))).toBeCloseTo(total, 9);
				expect(add(items.questions.map(({ earned }) => earned))).toBeCloseTo(total, 9);
				expect(add(summary.skills.map(({ possible }) => possible))).toBe(n * summary.max);

				const options = items.questions.flatMap(({ rows }) => rows.flatMap((r) => r.options));
				const wrong = options.filter(({ reason }) => reason !== null);
				const picks = add(summary.mistakes.map((mistake) => mistake.picks));
				expect(add(wrong.map(({ chosen }) => chosen))).toBe(picks);
				expect(
					add(
						attempts.attempts.flatMap((one) =>
							studentOf(attempts.quiz, one).mistakes.map((m) => m.picks)
						)
					)
				).toBe(picks);
				for (const { name, direction, reason } of summary.mistakes)
					expect({ name, direction }).toEqual(REASONS[reason]);
				for (const { picks: count, chances, students: who } of [
					summary.leanings.overTrust,
					summary.leanings.overDoubt
				])
					expect(who <= count && count <= chances && who <= n).toBe(true);
				for (const { question, rows } of items.questions)
					for (const row of rows)
						if (question.rule !== 'ticks')
							expect(add(row.options.map(({ chosen }) => chosen)) + row.unanswered.chosen).toBe(n);
			}),
			{ numRuns: 50 }
		));

	// Classes in which half a per cent, or a correlation of nothing, once fell to either side.
	const ROUNDED: [size: number, seed: number][] = [
		[13, 206646059],
		[20, -932906463],
		[20, -1133012615],
		[22, -807276812]
	];

	it('the order of the attempts changes nothing but the order of the students', () =>
		fc.assert(
			fc.property(students, seeds, (size, seed) => {
				const attempts = answeredAttempts(FIVE, size, seed);
				const turnedRound = { ...attempts, attempts: attempts.attempts.toReversed() };
				for (const report of [summaryOf, itemsOf]) {
					const [one, other] = [report(attempts), report(turnedRound)];
					expect(shapeOf(other)).toBe(shapeOf(one));
					const numbers = numbersIn(other);
					numbersIn(one).forEach((value, i) => expect(value).toBeCloseTo(numbers[i]!, 6));
				}
			}),
			{ numRuns: 25, examples: ROUNDED }
		));

	it('advice comes with its numbers in its words', () => {
		const { questions } = itemsOf(answeredAttempts(FIVE, 200, 5));
		for (const { words, numbers } of questions.flatMap(({ advice }) => advice)) {
			expect(words).toMatch(/\.$/);
			expect(Object.values(numbers).every(Number.isFinite)).toBe(true);
		}
	});
});
