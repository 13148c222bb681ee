/** Capital letters and digits that nobody takes for another: no 0 O 1 I L. */
export const CODE_ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
export const CODE_LENGTH = 6;

/** 31⁶ codes: with ten classes open, a guess meets one once in 88 million tries. */
export function codeFrom(random: Uint8Array): string {
	// 8 × 31 = 248: bytes above would make some letters likelier, so they are passed over.
	const fair = [...random].filter((byte) => byte < 248).slice(0, CODE_LENGTH);
	return fair.map((byte) => CODE_ALPHABET[byte % CODE_ALPHABET.length]).join('');
}

/** A code as it may be typed, case and blanks ignored; null where it cannot be one. */
export function foldCode(typed: string): string | null {
	const code = typed.toUpperCase().replace(/[\s-]+/g, '');
	const known = [...code].every((letter) => CODE_ALPHABET.includes(letter));
	return code.length === CODE_LENGTH && known ? code : null;
}

/** In two groups of three, as it is read aloud. */
export function codeInGroups(code: string): string {
	return `${code.slice(0, 3)} ${code.slice(3)}`;
}
