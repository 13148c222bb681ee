import { ORDINALS } from '../lexicon/spelling.ts';
import {
	BLANK,
	DIGIT,
	LETTER,
	LONGEST,
	digitsEnd,
	isApostrophe,
	isHyphen,
	kindAt,
	runEnd
} from './characters.ts';
import type { Passage, Visit } from './forms.ts';
import { scanWord } from './scan-word.ts';

/**
 * Cuts a passage into words and marks. The tagger could do so itself, but how it cuts “Trump's,”
 * depends on what it has read before; what is cut here it takes as it is.
 */
export function scan(text: string, from: number, to: number, visit: Visit): void {
	const passage: Passage = { text, to, visit };
	for (let at = from; at < to;) {
		const kind = kindAt(text, at);
		if (kind === BLANK) at++;
		else if (kind === LETTER) at = scanWord(passage, at);
		else if (kind === DIGIT) at = scanNumber(passage, at);
		else at = scanMark(passage, at);
	}
}

/** “1,000”, “10-12”, “5th”, “1990s”, “5pm”. */
function scanNumber({ text, to, visit }: Passage, start: number): number {
	let end = digitsEnd(text, start, to);
	while (
		end + 1 < to &&
		end - start < LONGEST &&
		/[.,:/-]/.test(text[end] ?? '') &&
		kindAt(text, end + 1) === DIGIT
	)
		end = digitsEnd(text, end + 1, to);
	if (end < to && kindAt(text, end) === LETTER) {
		const further = runEnd(text, end, to);
		const rest = text.slice(end, further).toLowerCase();
		const form = ORDINALS.has(rest)
			? '5th'
			: rest === 's'
				? '1990s'
				: /^[ap]m$/.test(rest)
					? '5pm'
					: '';
		if (form) {
			visit(start, further, form, false);
			return further;
		}
	}
	visit(start, end, '7', false);
	return end;
}

/** Marks that the tagger knows. */
const KNOWN = new Set('`“”"[](){}…,.!;?/:-–—¿¡~@#%^+=*|<>&§©±÷×°$£¥€');

function scanMark({ text, to, visit }: Passage, start: number): number {
	const char = text[start] ?? '';
	let end = start + 1;
	let form = char;
	if (char === '.') {
		while (end < to && text[end] === '.' && end - start < LONGEST) end++;
		form = end - start > 1 ? '...' : '.';
	} else if (char === '-' && text[end] === '-' && end < to) {
		end++;
		form = '--';
	} else if (isApostrophe(char)) form = "'";
	else if ((char === '@' || char === '#') && end < to && kindAt(text, end) === LETTER) {
		while (end < to && end - start < LONGEST && /[\p{L}\p{M}\p{Nd}_]/u.test(text[end] ?? '')) end++;
		form = char === '@' ? '@name' : '#name';
	} else if (isHyphen(char)) form = '-';
	else if (char === '―') form = '—';
	else if (!KNOWN.has(char)) {
		const code = text.charCodeAt(start);
		const low = text.charCodeAt(start + 1);
		if (code >= 0xd800 && code < 0xdc00 && low >= 0xdc00 && low < 0xe000 && end < to) end++;
		form = '*';
	}
	visit(start, end, form, false);
	return end;
}
