import type { Span } from './span.ts';

const inWord = (letter = '') => /[\p{L}\p{N}]/u.test(letter);
const OPENING = /[“„«"‘]/;
const CLOSING = /[”“»"’]/;

/**
 * A stretch of a text as somebody meant it who selected it: without blanks at its ends, with the
 * words whole that it cuts, and with its quotation marks where it fills them. Null: nothing in it.
 */
export function wholeWords(
	text: string,
	selected: Pick<Span, 'start' | 'end'>
): Pick<Span, 'start' | 'end'> | null {
	let { start, end } = selected;
	while (start < end && /\s/.test(text[start]!)) start++;
	while (start < end && /\s/.test(text[end - 1]!)) end--;
	if (!inWord(text.slice(start, end))) return null;
	while (inWord(text[start]) && inWord(text[start - 1])) start--;
	while (inWord(text[end - 1]) && inWord(text[end])) end++;
	const filled = OPENING.test(text[start - 1] ?? '') && CLOSING.test(text[end] ?? '');
	return filled ? { start: start - 1, end: end + 1 } : { start, end };
}
