import { expect, it } from 'vitest';
import { notesOn, withItsMarks } from './notes.ts';
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
