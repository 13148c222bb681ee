import { expect, it } from 'vitest';
import { wholeWords } from './whole-words.ts';

const TEXT = 'She said “it works” on Monday.';
const selected = (words: string) => {
	const start = TEXT.indexOf(words);
	const whole = wholeWords(TEXT, { start, end: start + words.length });
	return whole && TEXT.slice(whole.start, whole.end);
};

it.each([
	['id “it w', 'said “it works'],
	[' on Mon', 'on Monday'],
	['it works', '“it works”'],
	['t work', '“it works”'],
	['on Monday.', 'on Monday.']
])('%j selected is %j', (words, whole) => {
	expect(selected(words)).toBe(whole);
});

it.each([' ', '“', '.'])('%j selected is nothing', (words) => {
	expect(selected(words)).toBeNull();
});
