import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIVE_VIEWS } from '../question/five-views.ts';
import { isDone, neededIn, normalise } from '../question/response.ts';
import { score } from '../question/score.ts';
import { LIBRARY_QUIZZES } from '../library/index.ts';
import type { Quiz } from '../quiz/schema.ts';
import { FIVE_VIEWS_QUIZ } from '../quiz/five-views.ts';
import { chance } from './random.ts';
import { simulateClass, type SimulatedStudent } from './simulate.ts';
import { correlation, mean, standardDeviation } from './statistics/index.ts';

const quiz = FIVE_VIEWS_QUIZ;

const pointsOf = (of: Quiz, { answers }: SimulatedStudent) =>
	answers.map(({ picks }, place) => score(of.questions[place]!, picks).points);

describe('chance by a seed', () => {
	it('is even, normal and weighted as it says', () => {
		const by = chance('a');
		const draws = Array.from({ length: 4000 }, () => by.next());
		expect(mean(draws)).toBeCloseTo(0.5, 1);
		expect(draws.every((draw) => draw >= 0 && draw < 1)).toBe(true);
		const normal = draws.map(() => by.normal());
		expect(mean(normal)).toBeCloseTo(0, 1);
		expect(standardDeviation(normal)).toBeCloseTo(1, 1);
		const taken = draws.filter(() => by.weighted(['a', 'b'], (x) => (x === 'a' ? 1 : 3)) === 'a');
		expect(taken.length / draws.length).toBeCloseTo(0.25, 1);
		expect(by.weighted([], () => 1)).toBeUndefined();
	});
});

describe('a simulated class', () => {
	it('is the same for the same seed, another for another, and grows at its end', () => {
		const some = simulateClass({ quiz, students: 5, seed: 1 });
		expect(simulateClass({ quiz, students: 5, seed: 1 })).toEqual(some);
		expect(simulateClass({ quiz, students: 9, seed: 1 }).slice(0, 5)).toEqual(some);
		expect(simulateClass({ quiz, students: 5, seed: 2 })).not.toEqual(some);
		expect(simulateClass({ quiz, students: 0, seed: 1 })).toEqual([]);
	});

	it('answers as the questions take it, whatever the seed', () =>
		fc.assert(
			fc.property(fc.integer(), fc.constantFrom(quiz, ...LIBRARY_QUIZZES), (seed, of) => {
				for (const { answers } of simulateClass({ quiz: of, students: 4, seed }))
					of.questions.forEach((question, place) => {
						expect(answers[place]!.questionId).toBe(question.id);
						expect(normalise(question, answers[place]!.picks)).toEqual(answers[place]!.picks);
					});
			}),
			{ numRuns: 40 }
		));

	it.each(LIBRARY_QUIZZES.map((of) => [of.id, of] as const))('shows what %s can show', (_, of) => {
		const students = simulateClass({ quiz: of, students: 400, seed: 7 }).filter(
			({ finished }) => finished
		);
		const points = students.map((student) => pointsOf(of, student));
		const totals = points.map((marks) => marks.reduce((a, b) => a + b, 0));
		expect(
			correlation(
				totals,
				students.map(({ ability }) => ability)
			)
		).toBeGreaterThan(0.5);
		const facilities = of.questions.map(
			({ rule }, item) => mean(points.map((m) => m[item]!))! / (rule === 'prove' ? 2 : 1)
		);
		expect(Math.min(...facilities)).toBeGreaterThan(0.1);
		expect(Math.max(...facilities)).toBeLessThan(1);
		expect(Math.max(...facilities) - Math.min(...facilities)).toBeGreaterThan(0.15);
	});

	it('leaves questions open, rows out, and comes to no end, but seldom', () => {
		const students = simulateClass({ quiz, students: 400, seed: 3 });
		const unfinished = students.filter(({ finished }) => !finished);
		expect(unfinished.length).toBeGreaterThan(10);
		expect(unfinished.length).toBeLessThan(60);
		for (const { answers } of unfinished) expect(answers.at(-1)!.picks).toEqual([]);
		const finished = students.filter((student) => student.finished);
		const answers = finished.flatMap((student) => student.answers);
		const empty = answers.filter(({ picks }) => picks.length === 0).length;
		expect(empty / answers.length).toBeGreaterThan(0.005);
		expect(empty / answers.length).toBeLessThan(0.05);
		expect(
			finished.some(
				({ answers: [, match] }) =>
					!isDone({ made: match!.picks.length, needed: neededIn(FIVE_VIEWS[1]!) })
			)
		).toBe(true);
	});
});
