import { ABBREVIATIONS, CONTRACTED, HYPHENED } from '../lexicon/spelling.ts';

/**
 * One word or mark of the text. `form` is what the tagger reads in its place: Latin letters, digits
 * and common marks alone; `joined` where no blank stands before that (“do” and “n't” of “don't”).
 */
export type Visit = (start: number, end: number, form: string, joined: boolean) => void;

/**
 * Cuts a passage into words and marks. The tagger could do so itself, but how it cuts “Trump's,”
 * depends on what it has read before; what is cut here it takes as it is.
 */
export function scan(text: string, from: number, to: number, visit: Visit): void {
	for (let at = from; at < to;) {
		const kind = kindAt(text, at);
		if (kind === BLANK) at++;
		else if (kind === LETTER) at = scanWord(text, at, to, visit);
		else if (kind === DIGIT) at = scanNumber(text, at, to, visit);
		else at = scanMark(text, at, to, visit);
	}
}

const [BLANK, LETTER, DIGIT, MARK] = [0, 1, 2, 3] as const;

function kindOf(char: string): number {
	if (/[\s\p{Cc}\p{Cf}\u2800\u3164]/u.test(char)) return BLANK;
	if (/[\p{L}\p{M}]/u.test(char)) return LETTER;
	return /\p{Nd}/u.test(char) ? DIGIT : MARK;
}

/** The kinds of the common characters; the others are rare enough to ask each time. */
const COMMON = 0x250;
const KINDS = Uint8Array.from({ length: COMMON }, (_, code) => kindOf(String.fromCharCode(code)));

function kindAt(text: string, at: number): number {
	const code = text.charCodeAt(at);
	return code < COMMON ? (KINDS[code] as number) : at < text.length ? kindOf(text[at] ?? '') : MARK;
}

/** Longer runs are no words; they are cut. */
const LONGEST = 80;

/** The end of a run of letters and digits. */
function runEnd(text: string, at: number, to: number): number {
	const limit = Math.min(to, at + LONGEST);
	let end = at;
	while (end < limit) {
		const kind = kindAt(text, end);
		if (kind !== LETTER && kind !== DIGIT) break;
		end++;
	}
	return end;
}

function digitsEnd(text: string, at: number, to: number): number {
	const limit = Math.min(to, at + LONGEST);
	let end = at;
	while (end < limit && kindAt(text, end) === DIGIT) end++;
	return end;
}

const isApostrophe = (char: string): boolean => char === "'" || char === '’' || char === '‘';
const isHyphen = (char: string): boolean => char === '-' || char === '\u2010' || char === '\u2011';
const isUpper = (char: string): boolean => char !== char.toLowerCase();

const isPlain = (code: number): boolean =>
	(code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Endings that are a word of their own: “Reed's”, “they've”. */
const ENDING = /^(?:s|re|ve|ll|d|m)$/i;

function scanWord(text: string, start: number, to: number, visit: Visit): number {
	let end = start;
	while (end < to && isPlain(text.charCodeAt(end)) && end - start < LONGEST) end++;
	if (end === to || text.charCodeAt(end) === 32 || text.charCodeAt(end) === 44) {
		const word = text.slice(start, end);
		if (word.length === 6 && /^cannot$/i.test(word)) return scanCannot(text, start, end, visit);
		visit(start, end, word, false);
		return end;
	}
	end = runEnd(text, start, to);
	while (end + 1 < to && end - start < LONGEST) {
		const joint = text[end] ?? '';
		const next = kindAt(text, end + 1);
		if (joint === '.') return scanStop(text, start, end, to, visit);
		if (next !== LETTER && next !== DIGIT) break;
		const further = runEnd(text, end + 1, to);
		if (isApostrophe(joint)) {
			const rest = text.slice(end + 1, further);
			if (ENDING.test(rest)) {
				const base = text.slice(start, end);
				visit(start, end, formOf(base), false);
				visit(end, further, `'${rest}`, CONTRACTED.has(base.toLowerCase()));
				return further;
			}
			if (/^t$/i.test(rest) && /n$/i.test(text[end - 1] ?? '') && end - 1 > start) {
				visit(start, end - 1, formOf(text.slice(start, end - 1)), false);
				visit(end - 1, further, `${text[end - 1] ?? ''}'${rest}`, true);
				return further;
			}
		} else if (isHyphen(joint)) {
			if (next === LETTER && !HYPHENED.has(text.slice(start, end).toLowerCase())) break;
		} else if (joint !== '&' || !isUpper(text[end - 1] ?? '') || !isUpper(text[end + 1] ?? ''))
			break;
		end = further;
	}
	if (text[end] === '.' && end < to) return scanStop(text, start, end, to, visit);
	const word = text.slice(start, end);
	if (text.startsWith('://', end) && /^https?$/i.test(word))
		return scanAddress(text, start, to, visit);
	if (word.length === 6 && /^cannot$/i.test(word)) return scanCannot(text, start, end, visit);
	visit(start, end, formOf(word), false);
	return end;
}

function scanCannot(text: string, start: number, end: number, visit: Visit): number {
	visit(start, start + 3, text.slice(start, start + 3), false);
	visit(start + 3, end, text.slice(start + 3, end), true);
	return end;
}

/** No short form is longer. */
const SHORT = 16;

/** A word and the full stop at `stop`, which belongs to it in “Mr.”, “J.” and “U.S.”. */
function scanStop(text: string, start: number, stop: number, to: number, visit: Visit): number {
	let end = stop;
	const isShort = (at: number): boolean =>
		at < to && kindAt(text, at) === LETTER && !(at + 1 < to && kindAt(text, at + 1) === LETTER);
	if (stop - start === 1) {
		while (text[end] === '.' && isShort(end + 1) && end - start < SHORT) end += 2;
		const several = end > stop;
		if (several || isUpper(text[start] ?? '')) {
			if (text[end] === '.' && end < to) end++;
			const form = text.slice(start, end);
			visit(start, end, formOf(form.endsWith('.') ? form : `${form}.`), false);
			return end;
		}
	}
	const word = text.slice(start, stop);
	const whole = ABBREVIATIONS.get(word.toLowerCase());
	const next = kindAt(text, stop + 1);
	if (
		whole &&
		next !== LETTER &&
		(whole === 'any' || isUpper(word[0] ?? '')) &&
		(whole !== 'number' || kindAt(text, stop + 2) === DIGIT)
	) {
		visit(start, stop + 1, `${word}.`, false);
		return stop + 1;
	}
	visit(start, stop, formOf(word), false);
	return stop;
}

/** A link, up to the next blank, without the mark that ends its sentence. */
function scanAddress(text: string, start: number, to: number, visit: Visit): number {
	let end = start;
	while (end < to && kindAt(text, end) !== BLANK) end++;
	while (/[.,;:!?)\]'"’”]/.test(text[end - 1] ?? '')) end--;
	visit(start, end, 'http://www.site.com', false);
	return end;
}

/** “1,000”, “10-12”, “5th”, “1990s”, “5pm”. */
function scanNumber(text: string, start: number, to: number, visit: Visit): number {
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
		const form = /^(?:st|nd|rd|th)$/.test(rest)
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

function scanMark(text: string, start: number, to: number, visit: Visit): number {
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

/** The tagger takes no other letters for letters. */
const STRANGE = /[^a-zA-Z0-9À-ÖØ-öø-ÿ.'&-]/g;

const formOf = (word: string): string =>
	/^[a-zA-Z]+$/.test(word) ? word : word.replace(STRANGE, fold);

/** “ğ” is read as “g”; of other scripts only that there is a letter, and whether it is a capital. */
function fold(char: string): string {
	if (isApostrophe(char)) return "'";
	if (isHyphen(char)) return '-';
	const plain = char.normalize('NFD')[0] ?? '';
	if (/[a-zA-Z]/.test(plain)) return plain;
	return FOLDED.get(char) ?? (isUpper(char) ? 'X' : 'x');
}

const FOLDED = new Map(
	Object.entries({ ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ħ: 'h', ı: 'i', ŧ: 't', œ: 'o', Œ: 'O' })
);
