import { expect, test } from 'vitest';
import { findWords } from './find.ts';

const TEXT = 'The mayor said “we wait”. The clerk said no. The mayor said it again – twice.';

test('words are found with the marks that a keyboard has, and stand as the article has them', () => {
	expect(findWords(TEXT, ' "we wait" ')).toEqual({ start: 15, end: 24, text: '“we wait”' });
	expect(findWords(TEXT, 'again - twice')?.text).toBe('again – twice');
});

test('of several places the nearest is taken; words that stand nowhere are not found', () => {
	expect(findWords(TEXT, 'The mayor')?.start).toBe(0);
	expect(findWords(TEXT, 'The mayor', 60)?.start).toBe(45);
	expect(findWords(TEXT, 'the Mayor')).toBeNull();
	expect(findWords(TEXT, ' ')).toBeNull();
});
