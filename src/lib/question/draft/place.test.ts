import { expect, it } from 'vitest';
import { blocksOf } from '../../article/blocks.ts';
import { spanAt } from '../../article/span.ts';
import { placeIn } from './place.ts';

const TEXT = `Bridge to close

Moss met Reed.

Lind spoke to Moss.

Brand saw the stones.

Reed and Lind left.`;
const blocks = blocksOf(TEXT);
const at = (words: string) => spanAt(TEXT, TEXT.indexOf(words), TEXT.indexOf(words) + words.length);
const place = (words: string, shown: string[], of: string[]) =>
	placeIn(shown.map(at), of.map(at), at(words), blocks)?.words;

it('is the nearest that the passage shows, and above before below', () => {
	const all = [
		'Moss met Reed.',
		'Lind spoke to Moss.',
		'Brand saw the stones.',
		'Reed and Lind left.'
	];
	expect(place('stones', all, ['Moss met', 'spoke to'])).toBe('in the paragraph before');
	expect(place('stones', all, ['Moss met', 'Lind left'])).toBe('in the paragraph that follows');
	expect(place('stones', all, ['spoke to', 'Lind left'])).toBe('in the paragraph before');
	expect(place('stones', all, ['Brand', 'spoke to'])).toBe('in this paragraph');
});

it('is no neighbour where the article has a paragraph between that the passage leaves out', () => {
	const cut = ['Moss met Reed.', 'Brand saw the stones.'];
	expect(place('stones', cut, ['Moss met'])).toBe('further up');
	expect(place('Moss met', cut, ['stones'])).toBe('further down');
});

it('is none where the passage shows none', () => {
	expect(place('stones', ['Brand saw the stones.'], ['Moss met'])).toBeUndefined();
});
