import type { Span } from '../article/span.ts';
import type { Attribution } from '../attribution/schema.ts';

type Place = Pick<Span, 'start' | 'end'>;

/**
 * The parts of a statement's words that are given word for word: all of a direct one, of a mixed one
 * what its quotation marks hold, nothing of an indirect one.
 */
export function quotedParts(content: Span, type: Attribution['type']): Place[] {
	if (type === 'direct') return [content];
	return type === 'mixed' ? betweenMarks(content) : [];
}

/** Each kind of opening mark with what closes it; a mark that is never closed runs to the end. */
const CLOSING: Record<string, string> = { '“': '”', '„': '“', '«': '»', '"': '"', '‘': '’' };

function betweenMarks({ start, text }: Span): Place[] {
	const parts: Place[] = [];
	let closing = '';
	let from = 0;
	[...text.matchAll(/[“”„«»"‘’]/g)].forEach(({ 0: mark, index }) => {
		if (closing === '') {
			closing = CLOSING[mark] ?? '';
			from = index;
		} else if (mark === closing && !isApostrophe(text, index)) {
			parts.push({ start: start + from, end: start + index + 1 });
			closing = '';
		}
	});
	if (closing !== '') parts.push({ start: start + from, end: start + text.length });
	return parts;
}

function isApostrophe(text: string, index: number): boolean {
	return text[index] === '’' && /\p{L}/u.test(text.slice(index + 1, index + 2));
}
