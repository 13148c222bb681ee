import { cite, type Span } from './span.ts';

/** What a hard word means, in plain words. */
export type Note = Span & { id: string; note: string };

/** A hard word, a passage around the place where it first stands, and what it means. */
export type HardWord = { words: string; within: string; note: string };

/** The notes on these words at their places. Throws where one does not stand in the text. */
export function notesOn(text: string, hardWords: readonly HardWord[]): Note[] {
	return hardWords.map(({ words, within, note }) => ({
		...cite(text, words, within),
		id: `note-${words.toLowerCase().replaceAll(' ', '-')}`,
		note
	}));
}

/** A note with the marks of its block that stand close to its words on either side. */
export function withItsMarks(block: Span, { start, end }: Pick<Span, 'start' | 'end'>) {
	const before = /[^\s\p{L}\p{N}]*$/u.exec(block.text.slice(0, start - block.start))![0];
	const after = /^[^\s\p{L}\p{N}]*/u.exec(block.text.slice(end - block.start))![0];
	return { start: start - before.length, end: end + after.length };
}
