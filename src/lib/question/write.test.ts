import { describe, expect, it } from 'vitest';
import { spanAt } from '../article/span.ts';
import { hottext, inlineChoice, KEY, match, prove } from './write.ts';

const text = 'Ann said “yes” and Bob said “no”.';
const ann = spanAt(text, 0, 3);
const bob = spanAt(text, 19, 22);
const head = {
	id: 'names',
	skill: 'attribution' as const,
	title: 'Names',
	stem: 'Who says which of the two words?',
	passage: []
};
const answer = {
	options: [
		['Ann', KEY, 'She does.'],
		['Bob', 'nearest-name', 'He is near.']
	]
};
const written = { ...answer, evidence: [ann] } as Parameters<typeof prove>[1];

describe('writing a question down', () => {
	it('lets the number of keys decide how a hottext is scored', () => {
		const one = hottext(head, {
			options: [
				[ann, KEY],
				[bob, 'nearest-name']
			],
			evidence: [ann],
			rationale: 'Ann says it.'
		});
		const two = hottext(head, {
			options: [
				[ann, KEY],
				[bob, KEY],
				[spanAt(text, 4, 8), 'wrong-kind']
			],
			evidence: [ann, bob],
			rationale: 'Both are names.'
		});
		expect([one.rule, two.rule]).toEqual(['one', 'ticks']);
		expect(one.rows[0]?.ordered).toBe(true);
	});

	it('gives every statement of a match the same options, and a reason to each that is wrong', () => {
		const rows = ['yes', 'no'].map((word) => ({
			text: word,
			key: word === 'yes' ? 'Ann' : 'Bob',
			mistakes: 'nearest-name' as const,
			evidence: [ann],
			rationale: 'The tag says so.'
		}));
		const question = match(head, ['Ann', 'Bob'], rows);
		const [first, second] = question.rows.map((row) => row.options.map(({ id }) => id));
		expect(first).toEqual(second);
		expect(question.rows.map(({ key }) => key[0])).toEqual(first);
	});

	it('refuses a match that leaves a mistake without its reason', () => {
		const row = { text: 'yes', key: 'Ann', evidence: [ann], rationale: 'The tag says so.' };
		expect(() => match(head, ['Ann', 'Bob'], [{ ...row, mistakes: {} }])).toThrow('no reason');
		expect(() =>
			match(head, ['Ann', 'Bob'], [{ ...row, key: 'Eve', mistakes: 'nearest-name' }])
		).toThrow();
	});

	it('numbers gaps, and sets an answer beside its proof', () => {
		const gaps = inlineChoice({ ...head, ending: '.' }, [written, written]);
		expect(gaps.rows.map(({ id }) => id)).toEqual(['gap-1', 'gap-2']);
		const proved = prove(head, written, written);
		expect(proved.rows.map(({ id }) => id)).toEqual(['answer', 'proof']);
		expect(proved.rule).toBe('prove');
	});
});
