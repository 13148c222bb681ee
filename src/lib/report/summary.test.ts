import { describe, expect, it } from 'vitest';
import { FIVE, small } from './small-class.ts';
import { summaryOf } from './summary.ts';

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
