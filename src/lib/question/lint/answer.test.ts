import { describe, expect, it } from 'vitest';
import { settle } from './answer.ts';
import type { Finding } from './rule.ts';

const quiz = { id: 'quiz', questions: [] };
const warning: Finding = { rule: 'stem', level: 'W', question: 'one', message: 'Curt.' };
const error: Finding = { rule: 'reasons', level: 'E', question: 'one', message: 'None.' };
const whole: Finding = { rule: 'coverage', level: 'W', message: 'One skill.' };

describe('a warning', () => {
	it('is open until somebody answers it', () => {
		expect(settle(quiz, [warning], {}).open).toEqual([warning]);
		const answered = settle(quiz, [warning], { one: { stem: 'Three words are enough.' } });
		expect(answered.open).toEqual([]);
		expect(answered.answered).toEqual([{ finding: warning, why: 'Three words are enough.' }]);
	});

	it('on the quiz as a whole is answered under the quiz’s id', () => {
		expect(settle(quiz, [whole], { quiz: { coverage: 'On one theme.' } }).open).toEqual([]);
	});
});

describe('an answer', () => {
	it('settles no error', () => {
		const { open, stale } = settle(quiz, [error], { one: { reasons: 'It stays.' } });
		expect(open).toEqual([error]);
		expect(stale).toHaveLength(1);
	});

	it('is stale when its warning is gone', () => {
		const { stale } = settle(quiz, [], { one: { stem: 'Three words are enough.' } });
		expect(stale).toEqual([{ place: 'one', rule: 'stem' }]);
	});

	it('that says nothing is none', () => {
		expect(settle(quiz, [warning], { one: { stem: '' } }).open).toEqual([warning]);
	});
});
