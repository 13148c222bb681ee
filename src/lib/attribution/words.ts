/**
 * The words of a text: letters and digits, with apostrophes and hyphens inside; an apostrophe may
 * lead (“'ll”). A scanner rather than a regular expression, because every sentence passes here.
 */
export function eachWord(text: string, visit: (start: number, end: number) => void): void {
	for (let i = 0; i < text.length; i++) {
		if (!isLetter(text.charCodeAt(i))) continue;
		const start = i;
		for (i++; i < text.length; i++) {
			const code = text.charCodeAt(i);
			if (!isLetter(code) && !(isJoint(code) && isLetter(text.charCodeAt(i + 1)))) break;
		}
		const leads = start > 0 && isApostrophe(text.charCodeAt(start - 1));
		visit(leads ? start - 1 : start, i);
	}
}

export function countWords(text: string): number {
	let count = 0;
	eachWord(text, () => count++);
	return count;
}

/** Latin letters and digits, and all that is written beyond them but for general punctuation. */
const isLetter = (code: number): boolean =>
	(code >= 97 && code <= 122) ||
	(code >= 65 && code <= 90) ||
	(code >= 48 && code <= 57) ||
	(code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && code !== 0x3000 && code !== 0xfeff);

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
const isJoint = (code: number): boolean => isApostrophe(code) || code === 45;
