import fc from 'fast-check';
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

it('a word at any place becomes a hard word that is found there again', () => {
	const text = 'The sham vote was a sham, they said. A sham it was, a sham and no vote.';
	fc.assert(
		fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 12 }), (start, length) => {
			const words = text.slice(start, start + length);
			const hardWord = hardWordAt(text, { start, words }, 'x');
			expect(hardWord).not.toBeNull();
			expect(notesOn(text, [hardWord!])).toEqual([
				expect.objectContaining({ start, text: words, note: 'x' })
			]);
		})
	);
});

it('a word is told by no more around it than is needed', () => {
	expect(hardWordAt('a veto and a sham', { start: 2, words: 'veto' }, 'x')).toEqual({
		words: 'veto',
		within: 'veto',
		note: 'x'
	});
});
