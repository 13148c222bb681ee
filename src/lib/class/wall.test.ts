import { describe, expect, it } from 'vitest';
import { placeIn, stepsOf } from './wall.ts';

/** A match of three rows, then a question that stands on the wall as a whole. */
const [match, other, rows] = [1, 2, 3];
const QUIZ = [
	{ rows, apart: true },
	{ rows: 2, apart: false }
];

describe('the steps on the wall', () => {
	it('are one a row of a match, and one for any other question', () => {
		expect(stepsOf(QUIZ, [other])).toEqual([{ number: other, row: null }]);
		expect(stepsOf(QUIZ, [match]).map(({ row }) => row)).toEqual(
			Array.from({ length: rows }, (_, index) => index + 1)
		);
	});

	it('lead from the last row of a match to the next question, and back to that row', () => {
		const steps = stepsOf(QUIZ, [match, other]);
		expect(placeIn(steps, match, rows)).toMatchObject({
			row: rows,
			after: { number: other, row: null }
		});
		expect(placeIn(steps, other, 1).before).toEqual({ number: match, row: rows });
	});

	it('begin a match at its first row, whatever row was asked for', () => {
		const steps = stepsOf(QUIZ, [match]);
		for (const row of [0, 1, rows + 1, NaN]) expect(placeIn(steps, match, row).row).toBe(1);
	});
});
