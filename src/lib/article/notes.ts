import { cite, type Span } from './span.ts';

/** What a hard word means, in plain words. */
export type Note = Span & { id: string; note: string };

/** A hard word, a passage around the place where it first stands, and what it means. */
export type HardWord = { words: string; within: string; note: string };

/** The notes on these words at their places. Throws where one does not stand in the text. */
export function notesOn(text: string, hardWords: readonly HardWord[]): Note[] {
	return hardWords.map(({ words, within, note }, index) => {
		const before = hardWords.slice(0, index).filter((one) => one.words === words).length;
		const id = ['note', words.toLowerCase().replace(/\s+/g, '-'), ...(before ? [before] : [])];
		return { ...cite(text, words, within), id: id.join('-'), note };
	});
}

/** A note with the marks of its block that stand close to its words on either side. */
export function withItsMarks(block: Span, { start, end }: Pick<Span, 'start' | 'end'>) {
	const before = /[^\s\p{L}\p{N}]*$/u.exec(block.text.slice(0, start - block.start))![0];
	const after = /^[^\s\p{L}\p{N}]*/u.exec(block.text.slice(end - block.start))![0];
	return { start: start - before.length, end: end + after.length };
}
/** So far around a word its passage may reach, in characters. */
const FARTHEST = 400;

/**
 * The word that stands at this place as a hard word: with as much around it as tells the place, and
 * not so much that the word stands there twice. Null where the text repeats itself too long.
 */
export function hardWordAt(text: string, { start, words }: WordsAt, note: string): HardWord | null {
	const end = start + words.length;
	const before = start === 0 ? -1 : text.lastIndexOf(words, start - 1);
	const after = text.indexOf(words, start + 1);
	const first = before + 1;
	const last = after === -1 ? text.length : after + words.length - 1;
	for (let reach = 0; reach <= FARTHEST; reach++) {
		const within = text.slice(Math.max(first, start - reach), Math.min(last, end + reach));
		if (isOnly(text, within)) return { words, within, note };
	}
	return null;
}

export type WordsAt = { start: number; words: string };

const isOnly = (text: string, part: string) =>
	text.indexOf(part) !== -1 && text.indexOf(part, text.indexOf(part) + 1) === -1;
