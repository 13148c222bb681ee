import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyQuestion, fixture } from './any-response.ts';
import { shuffle } from './ask.ts';

describe('shuffling', () => {
	const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });
	const ids = (options: { id: string }[]) => options.map(({ id }) => id);

	it('loses and adds no option, and gives the same order for the same seed', () => {
		fc.assert(
			fc.property(anyQuestion, seeds, (question, seed) => {
				for (const row of question.rows) {
					const order = ids(shuffle(row, question.id, seed));
					expect([...order].sort()).toEqual(ids(row.options).sort());
					expect(ids(shuffle(row, question.id, seed))).toEqual(order);
				}
			})
		);
	});

	it('gives rows that share their options one order', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const [first, second] = fixture('who-says-what').rows;
				expect(ids(shuffle(first!, 'q', seed))).toEqual(ids(shuffle(second!, 'q', seed)));
			})
		);
	});

	it('leaves a row in order that says so', () => {
		const question = fixture('open-words');
		for (const seed of [1, 2, 3])
			expect(shuffle(question.rows[0]!, question.id, seed)).toEqual(question.rows[0]!.options);
	});

	it('puts the key in every place about as often, however the quiz is written', () => {
		const [row] = fixture('bridge-safe').rows;
		const places = [0, 0, 0];
		for (let seed = 0; seed < 3000; seed++)
			places[ids(shuffle(row!, 'bridge-safe', seed)).indexOf(row!.key[0]!)]! += 1;
		for (const count of places) expect(Math.abs(count - 1000)).toBeLessThan(130);
	});
});
