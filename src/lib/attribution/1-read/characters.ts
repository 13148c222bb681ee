/** Of what kind a character is, and how far a run of one kind reaches. */
export const [BLANK, LETTER, DIGIT, MARK] = [0, 1, 2, 3] as const;

function kindOf(char: string): number {
	if (/[\s\p{Cc}\p{Cf}\u2800\u3164]/u.test(char)) return BLANK;
	if (/[\p{L}\p{M}]/u.test(char)) return LETTER;
	return /\p{Nd}/u.test(char) ? DIGIT : MARK;
}

/** The kinds of the common characters; the others are rare enough to ask each time. */
const COMMON = 0x250;
const KINDS = Uint8Array.from({ length: COMMON }, (_, code) => kindOf(String.fromCharCode(code)));

export function kindAt(text: string, at: number): number {
	const code = text.charCodeAt(at);
	return code < COMMON ? (KINDS[code] as number) : at < text.length ? kindOf(text[at] ?? '') : MARK;
}

/** Longer runs are no words; they are cut. */
export const LONGEST = 80;

/** The end of a run of letters and digits. */
export function runEnd(text: string, at: number, to: number): number {
	const limit = Math.min(to, at + LONGEST);
	let end = at;
	while (end < limit) {
		const kind = kindAt(text, end);
		if (kind !== LETTER && kind !== DIGIT) break;
		end++;
	}
	return end;
}

export function digitsEnd(text: string, at: number, to: number): number {
	const limit = Math.min(to, at + LONGEST);
	let end = at;
	while (end < limit && kindAt(text, end) === DIGIT) end++;
	return end;
}

export const isApostrophe = (char: string): boolean => char === "'" || char === '’' || char === '‘';
export const isHyphen = (char: string): boolean =>
	char === '-' || char === '\u2010' || char === '\u2011';
export const isUpper = (char: string): boolean => char !== char.toLowerCase();
