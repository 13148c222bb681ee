import { describe, expect, it } from 'vitest';
import type { Question } from '../question/schema.ts';
import type { Quiz } from '../quiz/schema.ts';
import type { ClassAnswers } from './counted.ts';
import { itemsOf, sortItems } from './items.ts';
import { answered, bridge, FIVE, open, pick } from './small-class.ts';
import { summaryOf } from './summary.ts';

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
		expect(itemsOf(turned(29)).note).toContain('not a judgement of it');
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
