/**
 * The words of a text: letters and digits, with apostrophes and hyphens inside. A scanner rather than
 * a regular expression, because every sentence passes here.
 */

/** Where the next word starts between two places; -1 where there is none. */
export function wordStart(text: string, from: number, to: number): number {
	for (let i = from; i < to; i++) if (isLetter(text.charCodeAt(i))) return i;
	return -1;
}

/** Where the word that starts at `start` ends. */
export function wordEnd(text: string, start: number, to: number): number {
	let i = start + 1;
	for (; i < to; i++) {
		const code = text.charCodeAt(i);
		if (!isLetter(code) && !(isJoint(code) && i + 1 < to && isLetter(text.charCodeAt(i + 1))))
			break;
	}
	return i;
}

export function countWords(text: string, from = 0, to = text.length): number {
	let count = 0;
	for (let at = wordStart(text, from, to); at >= 0; count++)
		at = wordStart(text, wordEnd(text, at, to), to);
	return count;
}

/** Latin letters and digits, and all that is written beyond them but for general punctuation. */
const isLetter = (code: number): boolean =>
	code < 0xc0
		? LETTERS[code] === 1
		: !(code >= 0x2000 && code <= 0x206f) && code !== 0x3000 && code !== 0xfeff;

const LETTERS = Uint8Array.from({ length: 0xc0 }, (_, code) =>
	/[a-zA-Z0-9]/.test(String.fromCharCode(code)) ? 1 : 0
);

export const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
const isJoint = (code: number): boolean => isApostrophe(code) || code === 45;
