import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyResponse, everyPick, fixture, picks } from './any-response.ts';
import { FIVE_VIEWS } from './five-views.ts';
import { normalise, type Pick } from './response.ts';
import type { Question } from './schema.ts';
import { maximum, score } from './score.ts';

const keyOf = (question: Question): Pick[] =>
	question.rows.flatMap((row) => row.key.map((option) => ({ row: row.id, option })));

describe('scoring', () => {
	it('gives one point or none for one key', () => {
		const question = fixture('bridge-safe');
		expect(score(question, picks(question, 'answer: The mayor'))).toEqual({
			points: 1,
			max: 1,
			rule: 'one'
		});
		expect(score(question, picks(question, 'answer: A baker')).points).toBe(0);
	});

	it('takes a wrong tick off a right one', () => {
		const question = fixture('open-words');
		expect(score(question, picks(question, 'answer: may close')).points).toBe(0.5);
		expect(
			score(question, picks(question, 'answer: may close', 'answer: safe as houses')).points
		).toBe(0);
		expect(score(question, picks(question, 'answer: safe as houses')).points).toBe(0);
		expect(score(question, picks(question, 'answer: may close', 'answer: will vote')).points).toBe(
			1
		);
	});

	it('shares the point among rows', () => {
		const question = fixture('who-says-what');
		expect(score(question, picks(question, 'close: An engineer')).points).toBe(0.5);
	});

	it('gives two for answer and proof, one for the answer, none for the proof alone', () => {
		const question = fixture('prove-it');
		const proof = 'proof: The mayor said the bridge is “safe as houses.”';
		expect(score(question, picks(question, 'answer: The mayor', proof)).points).toBe(2);
		expect(score(question, picks(question, 'answer: The mayor')).points).toBe(1);
		expect(score(question, picks(question, proof)).points).toBe(0);
	});

	it('stays within nothing and the maximum', () => {
		fc.assert(
			fc.property(anyResponse, ({ question, picks }) => {
				const { points, max } = score(question, picks);
				expect(points).toBeGreaterThanOrEqual(0);
				expect(points).toBeLessThanOrEqual(max);
				expect(max).toBe(maximum(question.rule));
			})
		);
	});

	it('gives full marks exactly for the key', () => {
		fc.assert(
			fc.property(anyResponse, ({ question, picks }) => {
				const { points, max } = score(question, picks);
				const isKey =
					JSON.stringify(picks) === JSON.stringify(normalise(question, keyOf(question)));
				expect(points === max).toBe(isKey);
			})
		);
	});

	it('gives nothing for nothing', () => {
		for (const question of FIVE_VIEWS) expect(score(question, []).points).toBe(0);
	});
});

describe('a mended question', () => {
	it('counts an accepted option as right where a row takes one', () => {
		const question = fixture('bridge-safe');
		const [baker] = picks(question, 'answer: A baker');
		const mended = { ...question, accepted: [baker!] };
		expect(score(mended, [baker!]).points).toBe(1);
		expect(score(mended, picks(question, 'answer: The mayor')).points).toBe(1);
		expect(score(mended, picks(question, 'answer: An engineer')).points).toBe(0);
	});

	it('lets an accepted tick count neither way', () => {
		const question = fixture('open-words');
		const [safe] = picks(question, 'answer: safe as houses');
		const mended = { ...question, accepted: [safe!] };
		const right = picks(question, 'answer: may close');
		expect(score(mended, [safe!]).points).toBe(0);
		expect(score(mended, [...right, safe!]).points).toBe(0.5);
		expect(score(question, [...right, safe!]).points).toBe(0);
	});

	it('gives everyone the points, or has none at all', () => {
		fc.assert(
			fc.property(anyResponse, ({ question, picks }) => {
				const max = maximum(question.rule);
				expect(score({ ...question, credit: 'everyone' }, picks)).toMatchObject({
					points: max,
					max
				});
				expect(score({ ...question, credit: 'left-out' }, picks)).toMatchObject({
					points: 0,
					max: 0
				});
			})
		);
	});

	it('never takes a point away by accepting more', () => {
		fc.assert(
			fc.property(anyResponse, fc.nat(), ({ question, picks }, n) => {
				const every = everyPick(question);
				const accepted = [every[n % every.length]!].filter(({ row, option }) =>
					question.rows.some(({ id, key }) => id === row && !key.includes(option))
				);
				expect(score({ ...question, accepted }, picks).points).toBeGreaterThanOrEqual(
					score(question, picks).points
				);
			})
		);
	});
});
