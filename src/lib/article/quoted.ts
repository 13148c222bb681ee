import type { Span } from './span.ts';

/** A stretch in quotation marks, marks included; one that is never closed runs to the text's end. */
export type QuotedStretch = Pick<Span, 'start' | 'end'> & { closed: boolean };

/** Each kind of opening mark with what closes it. */
const CLOSING: Record<string, string> = { '“': '”', '„': '“', '«': '»', '"': '"', '‘': '’' };

/** What stands in quotation marks, in order; marks inside a stretch belong to it. */
export function quotedStretches(text: string): QuotedStretch[] {
	const found: QuotedStretch[] = [];
	let closing = '';
	let start = 0;
	for (const { 0: mark, index } of text.matchAll(/[“”„«»"‘’]/g)) {
		if (closing === '') {
			closing = CLOSING[mark] ?? '';
			start = index;
		} else if (mark === closing && !isApostrophe(text, index)) {
			found.push({ start, end: index + 1, closed: true });
			closing = '';
		}
	}
	if (closing !== '') found.push({ start, end: text.length, closed: false });
	return found;
}

/** An apostrophe within a word closes nothing. */
function isApostrophe(text: string, index: number): boolean {
	return text[index] === '’' && /\p{L}/u.test(text.slice(index + 1, index + 2));
}
