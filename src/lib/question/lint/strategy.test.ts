import { describe, expect, it } from 'vitest';
import { CONTEXT, example } from './example.ts';
import { nearestName } from './nearest-name.ts';
import { strategyRates } from './strategy.ts';

const rates = (...questions: Parameters<typeof strategyRates>[0]) =>
	strategyRates(questions, CONTEXT);

describe('a reader with a cheap strategy', () => {
	it('earns by chance a third where one of three is right', () => {
		expect(rates(example()).chance).toBeCloseTo(1 / 3);
	});

	it('earns by chance less where a wrong tick takes one back', () => {
		const ticks = example(({ question, row, near }) => {
			question.rule = 'ticks';
			row.key.push(near.id);
		});
		// Two of three at random: both right once, one right and one wrong twice.
		expect(rates(ticks).chance).toBeCloseTo(1 / 3);
	});

	it('earns by chance a third and a ninth of two points where a proof goes with the answer', () => {
		const prove = example(({ question, row }) => {
			question.rule = 'prove';
			question.rows.push({ ...row, id: 'proof' });
		});
		expect(rates(prove).chance).toBeCloseTo((1 / 3 + 1 / 9) / 2);
	});

	it('takes the longest, and shares among equals', () => {
		expect(rates(example()).rates['the longest option']).toBe(0);
		const equal = example(({ key, near }) => {
			key.text = near.text.replace('Tom Reed', 'Ada Moss');
		});
		expect(rates(equal).rates['the longest option']).toBe(0.5);
	});

	it('takes the most-mentioned speaker', () => {
		expect(rates(example()).rates['the most-mentioned speaker']).toBe(1);
	});

	it('guesses where “not stated” is not on offer', () => {
		expect(rates(example()).rates['always “not stated”']).toBeCloseTo(1 / 3);
		const offered = example(({ far }) => (far.text = 'The article does not say'));
		expect(rates(offered).rates['always “not stated”']).toBe(0);
	});

	it('finds any option first, over many orders', () => {
		const first = rates(example()).rates['the first option shown'];
		expect(first).toBeGreaterThan(0.25);
		expect(first).toBeLessThan(0.42);
	});

	it('takes the name nearest to the quoted words, and tries it only there', () => {
		expect(nearestName([example()], CONTEXT)).toEqual({ share: 1, rows: 1 });
		const misled = example(({ question }) => {
			question.stem = 'Who says that the shops know nothing of “close in May”?';
		});
		expect(nearestName([misled], CONTEXT)).toEqual({ share: 0, rows: 1 });
		const unquoted = example(({ question }) => (question.stem = 'Who calls the bridge safe?'));
		expect(nearestName([unquoted], CONTEXT)).toBeNull();
	});
});
