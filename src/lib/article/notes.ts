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

/** The word that stands at this place as a hard word: with as much around it as tells the place. */
export function hardWordAt(text: string, { start, words }: WordsAt, note: string): HardWord | null {
	for (let reach = 0; reach <= FARTHEST; reach++)
		for (const [before, after] of [
			[reach, 0],
			[0, reach],
			[reach, reach]
		] as const) {
			const within = text.slice(Math.max(0, start - before), start + words.length + after);
			if (isOnly(text, within) && isOnly(within, words)) return { words, within, note };
		}
	return null;
}

export type WordsAt = { start: number; words: string };

const isOnly = (text: string, part: string) =>
	text.indexOf(part) !== -1 && text.indexOf(part, text.indexOf(part) + 1) === -1;
