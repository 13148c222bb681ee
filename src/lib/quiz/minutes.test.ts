import { expect, it } from 'vitest';
import { minutesFor } from './minutes.ts';

it('a quiz takes a minute a question, and a minute for every 180 words begun', () => {
	expect(minutesFor({ questions: 8, words: 900 })).toBe(13);
	expect(minutesFor({ questions: 8, words: 901 })).toBe(14);
});
