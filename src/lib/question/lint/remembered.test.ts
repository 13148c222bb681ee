import { expect, it } from 'vitest';
import { onceFor } from './once.ts';
import { forgetTexts, remembered } from './remembered.ts';

it('asks once of a text, and of another what is true of that', () => {
	const asked: string[] = [];
	const lengthOf = remembered((text) => asked.push(text) && text.length);
	expect([lengthOf('a word'), lengthOf('two'), lengthOf('a word')]).toEqual([6, 3, 6]);
	expect(asked).toEqual(['a word', 'two']);
});

it('asks once of each thing, and keeps that nothing was found', () => {
	let asked = 0;
	const nothingOf = onceFor(
		(thing: { of: string }) => (asked++, thing.of === '' ? null : thing.of)
	);
	const [empty, full] = [{ of: '' }, { of: 'words' }];
	expect([nothingOf(empty), nothingOf(empty), nothingOf(full)]).toEqual([null, null, 'words']);
	expect(asked).toBe(2);
});

it('forgets when a text is deleted', () => {
	const asked: string[] = [];
	const lengthOf = remembered((text) => asked.push(text) && text.length);
	lengthOf('a');
	forgetTexts();
	expect([lengthOf('a'), lengthOf('a')]).toEqual([1, 1]);
	expect(asked).toEqual(['a', 'a']);
});
