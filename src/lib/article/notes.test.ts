import { expect, it } from 'vitest';
import { hardWordAt, notesOn, withItsMarks } from './notes.ts';
import { spanAt } from './span.ts';

const TEXT = 'A first line.\nThey called it a “sham”, a word of theirs.';
const BLOCK = spanAt(TEXT, 14, TEXT.length);

function marked(words: string): string {
	const [note] = notesOn(TEXT, [{ words, within: words, note: 'What it means.' }]);
	const { start, end } = withItsMarks(BLOCK, note!);
	return TEXT.slice(start, end);
}

it('takes the marks on either side of its words along, and no word', () => {
	expect(marked('sham')).toBe('“sham”,');
	expect(marked('called it')).toBe('called it');
	expect(marked('They')).toBe('They');
	expect(marked('theirs')).toBe('theirs.');
});

const SHAM = 'The sham vote was a sham, they said. A sham vote was a sham, and no vote.';

it.each([...SHAM.matchAll(/\p{L}{3,}/gu)].map(({ 0: words, index }) => ({ words, start: index })))(
	'a word at any place becomes a hard word that is found there again: %o',
	(at) => {
		const hardWord = hardWordAt(SHAM, at, 'x');
		expect(notesOn(SHAM, [hardWord!])).toEqual([
			expect.objectContaining({ start: at.start, text: at.words, note: 'x' })
		]);
	}
);

it('a word is told by no more around it than is needed', () => {
	expect(hardWordAt('a veto and a sham', { start: 2, words: 'veto' }, 'x')).toEqual({
		words: 'veto',
		within: 'veto',
		note: 'x'
	});
});

it('a word whose place nothing tells is none', () => {
	expect(hardWordAt('no no no no no', { start: 6, words: 'no' }, 'x')).toBeNull();
});
