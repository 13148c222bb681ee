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
