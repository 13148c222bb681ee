import type { Span } from './span.ts';

/** A word of the text and the place of its first letter or digit, which decides whose it is. */
export type Word = { start: number; end: number; place: number };

/**
 * The words of a text. What stands between blanks, or between a blank and an em dash, is one word
 * where it holds a letter or a digit: “self-defense.” is one, a dash between blanks is none.
 */
export function wordsOf(text: string): Word[] {
	return [...text.matchAll(/[^\s—]+/g)].flatMap(({ 0: run, index }) => {
		const letter = run.search(/[\p{L}\p{N}]/u);
		return letter === -1 ? [] : [{ start: index, end: index + run.length, place: index + letter }];
	});
}

/** The numbers of the words that begin in a span: from the first up to, not with, the last. */
export function wordsWithin(words: Word[], span: Pick<Span, 'start' | 'end'>): [number, number] {
	return [firstFrom(words, span.start), firstFrom(words, span.end)];
}

/** The number of the first word whose first letter stands here or later. */
function firstFrom(words: Word[], place: number): number {
	let low = 0;
	let high = words.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (words[middle]!.place < place) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The first words of a text, and … where it goes on. */
export function firstWords(text: string, most: number): string {
	const end = wordsOf(text)[most - 1]?.end ?? text.length;
	return end < text.length ? `${text.slice(0, end)} …` : text;
}
