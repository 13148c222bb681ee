import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIVE_VIEWS } from '../question/five-views.ts';
import { REASONS } from '../question/reason.ts';
import { score } from '../question/score.ts';
import type { Pick } from '../question/response.ts';
import type { Question } from '../question/schema.ts';
import type { Quiz } from '../quiz/schema.ts';
import { FIVE_VIEWS_QUIZ } from '../quiz/five-views.ts';
import type { ClassAnswers, AnsweredAttempt } from './counted.ts';
import { itemsOf, sortItems } from './items.ts';
import { simulateClass } from './simulate.ts';
import { sortStudents, studentOf, studentsOf } from './students.ts';
import { summaryOf } from './summary.ts';

const FIVE = FIVE_VIEWS_QUIZ;
const [bridge, , open] = FIVE_VIEWS as [Question, Question, Question];

/** As it is stored at hand-in: every question has a response with its points. */
function answered(
	quiz: Quiz,
	id: string,
	answers: Record<string, Pick[]>,
	handedIn = true
): AnsweredAttempt {
	return {
		attempt: { id, name: `Student ${id}`, handedInAt: handedIn ? 5 : null },
		responses: quiz.questions
			.filter((question) => handedIn || answers[question.id])
			.map((question) => {
				const picks = answers[question.id] ?? [];
				const { points, max } = score(question, picks);
				return { questionId: question.id, picks, ...(handedIn ? { points, max } : NOT_YET) };
			})
	};
}
const NOT_YET = { points: null, max: null };

/** Picks of the only row, by the beginnings of the options' words. */
const pick = (question: Question, ...words: string[]): Pick[] =>
	question.rows[0]!.options.filter(({ text }) => words.some((word) => text.startsWith(word))).map(
		({ id }) => ({ row: question.rows[0]!.id, option: id })
	);

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

/** Three who handed in and one who did not. */
const small: ClassAnswers = {
	quiz: { ...FIVE, questions: [bridge, open] },
	attempts: [
		answered(FIVE, 'b', {
			'bridge-safe': pick(bridge, 'The mayor'),
			'open-words': pick(open, 'may close', 'will vote')
		}),
		answered(FIVE, 'a', {
			'bridge-safe': pick(bridge, 'A baker'),
			'open-words': pick(open, 'safe as', 'may close')
		}),
		answered(FIVE, 'c', { 'bridge-safe': pick(bridge, 'A baker') }),
		answered(FIVE, 'd', { 'bridge-safe': pick(bridge, 'An engineer') }, false)
	]
};

describe('the summary of a small class', () => {
	const summary = summaryOf(small);

	it('counts those who handed in, an unanswered question as 0', () => {
		expect(summary).toMatchObject({ joined: 4, students: 3, level: 'counts', max: 2 });
		expect(summary.points).toMatchObject({
			mean: expect.closeTo(2 / 3),
			median: 0,
			least: 0,
			most: 2,
			sd: null
		});
		expect(summary.note).toContain('fewer than 10');
		expect(summary.histogram.map(({ students }) => students)).toEqual([2, 0, 1]);
	});

	it('has the skills of the quiz alone', () =>
		expect(summary.skills).toMatchObject([
			{ skill: 'attribution', questions: 1, answered: 3, earned: 1, possible: 3, share: 1 / 3 },
			{ skill: 'support', questions: 1, answered: 2, earned: 1, possible: 3, share: 1 / 3 }
		]));

	it('names the wrong option most chosen with its reason', () =>
		expect(summary.hardest).toMatchObject([
			{ id: 'bridge-safe', number: 1, earned: 1, possible: 3 },
			{ id: 'open-words', instead: { text: 'safe as houses', reason: 'judgement-as-fact' } }
		]));

	it('counts mistakes by reason, leanings over support, form and kind alone', () => {
		expect(summary.mistakes.map(({ reason, picks }) => [reason, picks])).toEqual([
			['nearest-name', 2],
			['judgement-as-fact', 1]
		]);
		expect(summary.leanings).toEqual({
			questions: 1,
			overTrust: { picks: 1, students: 1, chances: 6 },
			overDoubt: { picks: 0, students: 0, chances: 0 }
		});
	});

	it('of no attempts is empty', () => {
		const none = summaryOf({ quiz: FIVE, attempts: [] });
		expect(none).toMatchObject({ students: 0, points: null, hardest: [], mistakes: [], max: 6 });
		expect(none.skills.every(({ share }) => share === null)).toBe(true);
	});
});

describe('the students', () => {
	const { students } = studentsOf(small);

	it('have points, skills and reasons once handed in, and before that only what is answered', () => {
		expect(students[1]).toMatchObject({
			...{ id: 'a', points: 0, max: 2 },
			skills: [
				{ skill: 'attribution', earned: 0, possible: 1 },
				{ skill: 'support', earned: 0, possible: 1 }
			]
		});
		expect(students[2]!.cells[1]).toEqual({ answered: false, points: 0, max: 1 });
		expect(students[3]).toMatchObject({ handedIn: false, points: null, skills: [] });
		expect(students[3]!.cells[0]).toEqual({ answered: true, points: null, max: null });
		const alone = small.attempts.map((answered) => studentOf(small.quiz, answered));
		expect(alone[1]).toMatchObject({ advice: [], leanings: { overTrust: 1, overDoubt: 0 } });
		expect(alone[3]).toMatchObject({ skills: [], mistakes: [], advice: [] });
		expect(alone.map(({ skills }) => skills)).toEqual(students.map(({ skills }) => skills));
	});

	it('are sorted by name, total, question and skill, the open ones last', () => {
		const order = (by: Parameters<typeof sortStudents>[1]) =>
			sortStudents(students, by)
				.map(({ id }) => id)
				.join('');
		expect(order('name')).toBe('abcd');
		expect(order('points')).toBe('acbd');
		expect(order({ question: 1 })).toBe('acbd');
		expect(order({ skill: 'support' })).toBe('acbd');
	});

	it('get advice on four answers of a skill and more, never on fewer', () => {
		const questions = [1, 2, 3, 4].map((n): Question => ({ ...bridge, id: `bridge-${n}` }));
		const wrong = pick(bridge, 'A baker');
		const withAnswers = (count: number) => {
			const quiz = { ...FIVE, questions };
			const answers = questions.slice(0, count).map(({ id }) => [id, wrong]);
			return studentOf(quiz, answered(quiz, 'a', Object.fromEntries(answers)));
		};
		expect(withAnswers(3).advice).toEqual([]);
		expect(withAnswers(4).advice).toMatchObject([{ skill: 'attribution', earned: 0, possible: 4 }]);
	});
});

/** 12 students on one question each way: the strong take the baker, the weak the key. */
function turned(students: number): ClassAnswers {
	const quiz: Quiz = { ...FIVE, questions: [bridge, { ...bridge, id: 'other' }, open] };
	const one = (place: number) => {
		const strong = place % 2 === 0;
		return answered(quiz, `${place}`.padStart(3, '0'), {
			'bridge-safe': pick(bridge, strong ? 'A baker' : 'The mayor'),
			other: pick(bridge, strong ? 'The mayor' : 'A baker'),
			'open-words': strong ? pick(open, 'may close', 'will vote') : pick(open, 'may close')
		});
	};
	return { quiz, attempts: Array.from({ length: students }, (_, place) => one(place)) };
}

describe('the questions', () => {
	it('of under ten students have counts and nothing else', () => {
		const items = itemsOf(turned(9));
		expect(items).toMatchObject({ level: 'counts', groupSize: null, test: null });
		for (const { coefficients, advice, rows, earned } of items.questions) {
			expect([coefficients, advice, earned > 0]).toEqual([null, [], true]);
			for (const { upper, lower, r, meanRest } of rows.flatMap((row) => row.options))
				expect([upper, lower, r, meanRest]).toEqual([null, null, null, null]);
		}
	});

	it('of ten to 29 have coefficients and a warning, of thirty and more no warning', () => {
		expect(itemsOf(turned(10))).toMatchObject({ level: 'few', groupSize: 3 });
		expect(itemsOf(turned(29)).note).toBe('Too few students to judge a question.');
		expect(itemsOf(turned(30))).toMatchObject({ level: 'enough', note: null, groupSize: 8 });
		expect(itemsOf(turned(30)).questions[0]!.coefficients?.facility).toBe(0.5);
	});

	it('get advice where a wrong option draws the strong, with the numbers', () => {
		const [first, second] = itemsOf(turned(12)).questions;
		const baker = first!.rows[0]!.options.find(({ text }) => text === 'A baker')!;
		expect(baker).toMatchObject({ chosen: 6, upper: 3, lower: 0, suspect: true, r: 1 });
		expect(first!.advice[0]).toEqual({
			about: 'key',
			words:
				'Option “A baker” drew more of the strong students than of the weak ' +
				'(3 of the 3 strongest, 0 of the 3 weakest): check the key.',
			option: { row: 'answer', option: baker.id },
			numbers: { upper: 3, lower: 0, size: 3, r: 1 }
		});
		expect(first!.advice.map(({ about }) => about)).toContain('discrimination');
		expect(second!.advice.filter(({ about }) => about === 'key')).toEqual([]);
	});

	it('take an option that the teacher accepts as part of the key', () => {
		const { quiz, attempts } = turned(12);
		const baker = pick(bridge, 'A baker')[0]!.option;
		const accept = (question: Question): Question => ({
			...question,
			rows: question.rows.map((row) => ({ ...row, key: [...row.key, baker] }))
		});
		const questions = quiz.questions.map((one, n) => (n === 0 ? accept(one) : one));
		const repaired = { quiz: { ...quiz, questions }, attempts };
		const [first] = itemsOf(repaired).questions;
		expect(first!.rows[0]!.options.find(({ id }) => id === baker)).toMatchObject({
			...{ key: true, reason: null, suspect: false }
		});
		expect(summaryOf(repaired).mistakes[0]!.picks).toBe(6);
	});

	it('that are left out count nowhere', () => {
		const { quiz, attempts } = turned(12);
		const without = attempts.map((one) => ({
			...one,
			responses: one.responses.map((response) =>
				response.questionId === 'open-words' ? { ...response, points: 0, max: 0 } : response
			)
		}));
		const items = itemsOf({ quiz, attempts: without });
		expect(items.test).toMatchObject({ n: 12, k: 2 });
		expect(items.questions[2]).toMatchObject({
			...{ leftOut: true, facility: null, coefficients: null, advice: [] }
		});
		const summary = summaryOf({ quiz, attempts: without });
		expect(summary.max).toBe(2);
		expect(summary.skills.map(({ skill }) => skill)).toEqual(['attribution']);
		expect(summary.leanings.questions).toBe(0);
		expect(summary.hardest).toHaveLength(2);
	});

	it('are sorted with the smallest value first', () => {
		const { questions } = itemsOf(turned(12));
		expect(sortItems(questions, 'discrimination')[0]!.id).toBe('bridge-safe');
		expect(sortItems(questions, 'number').map(({ number }) => number)).toEqual([1, 2, 3]);
	});
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
			{ numRuns: 25 }
		));

	it('advice comes with its numbers in its words', () => {
		const { questions } = itemsOf(answeredAttempts(FIVE, 200, 5));
		for (const { words, numbers } of questions.flatMap(({ advice }) => advice)) {
			expect(words).toMatch(/\.$/);
			expect(Object.values(numbers).every(Number.isFinite)).toBe(true);
		}
	});
});
