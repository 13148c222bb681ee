import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyResponse, everyPick, fixture } from './any-response.ts';
import { normalise } from './response.ts';

describe('picks', () => {
	it('mean the same in any order and said twice', () => {
		const shuffled = anyResponse.chain(({ question, picks }) =>
			fc
				.shuffledSubarray([...picks, ...picks], { minLength: picks.length * 2 })
				.map((again) => ({ question, picks, again }))
		);
		fc.assert(
			fc.property(shuffled, ({ question, picks, again }) => {
				expect(normalise(question, again)).toEqual(picks);
			})
		);
	});

	it('are refused with a row or an option that is not the question’s', () => {
		fc.assert(
			fc.property(anyResponse, fc.string(), fc.string(), ({ question, picks }, row, option) => {
				const known = everyPick(question).some((p) => p.row === row && p.option === option);
				fc.pre(!known);
				expect(normalise(question, [...picks, { row, option }])).toBeNull();
				expect(normalise(question, [...picks, { row: question.rows[0]!.id, option }])).toBeNull();
			})
		);
	});

	it('are refused where a row takes one and two are given', () => {
		const question = fixture('bridge-safe');
		expect(normalise(question, everyPick(question).slice(0, 2))).toBeNull();
	});
});
