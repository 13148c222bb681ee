import { expect, it } from 'vitest';
import { forgetTexts, remembered } from './remembered.ts';

it('asks once of a text, and of another what is true of that', () => {
	const asked: string[] = [];
	const lengthOf = remembered((text) => asked.push(text) && text.length);
	expect([lengthOf('a word'), lengthOf('two'), lengthOf('a word')]).toEqual([6, 3, 6]);
	expect(asked).toEqual(['a word', 'two']);
});

it('forgets when a text is deleted', () => {
	const asked: string[] = [];
	const lengthOf = remembered((text) => asked.push(text) && text.length);
	lengthOf('a');
	forgetTexts();
	expect([lengthOf('a'), lengthOf('a')]).toEqual([1, 1]);
	expect(asked).toEqual(['a', 'a']);
});
