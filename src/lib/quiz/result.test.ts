import { describe, expect, it } from 'vitest';
import { REASONS } from '../question/reason.ts';
import { FIVE_VIEWS } from '../question/five-views.ts';
import { leaningsOf } from './result.ts';

describe('the leanings of one student', () => {
	const quiz = { questions: FIVE_VIEWS } as never;

	it('count the wrong options chosen, by what each reason takes for more or for less', () => {
		const leaning = ['support', 'form', 'kind'];
		const asked = FIVE_VIEWS.filter(({ skill }) => leaning.includes(skill));
		const wrong = asked.flatMap(({ id, rows }) => {
			const picks = rows.flatMap((row) => {
				const option = row.options.find(({ reason }) => reason);
				return option ? [{ row: row.id, option: option.id, reason: option.reason! }] : [];
			});
			return [{ questionId: id, picks }];
		});
		const directions = wrong.flatMap(({ picks }) =>
			picks.map(({ reason }) => REASONS[reason].direction)
		);
		expect(directions.length).toBeGreaterThan(0);
		expect(leaningsOf(quiz, wrong)).toEqual({
			questions: asked.length,
			overTrust: directions.filter((one) => one === 'over-trust').length,
			overDoubt: directions.filter((one) => one === 'over-doubt').length
		});
	});

	it('are none where the key was chosen or nothing', () => {
		const right = FIVE_VIEWS.map(({ id, rows }) => ({
			questionId: id,
			picks: rows.flatMap((row) => row.key.map((option) => ({ row: row.id, option })))
		}));
		for (const responses of [right, []])
			expect(leaningsOf(quiz, responses)).toMatchObject({ overTrust: 0, overDoubt: 0 });
		expect(leaningsOf(quiz, []).questions).toBe(0);
	});
});
