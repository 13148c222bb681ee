/** Capital letters and digits that nobody takes for another: no 0 O 1 I L. */
export const CODE_ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
export const CODE_LENGTH = 6;

/** 31⁶ codes: with ten classes open, a guess meets one once in 88 million tries. */
export function codeFrom(random: Uint8Array): string {
	// 8 × 31 = 248: bytes above would make some letters likelier, so they are passed over.
	const fair = [...random].filter((byte) => byte < 248).slice(0, CODE_LENGTH);
	return fair.map((byte) => CODE_ALPHABET[byte % CODE_ALPHABET.length]).join('');
}

/** In an address that leads to a class the code stands alone. */
const IN_ADDRESS = /\/j\/([^/?#\s]+)|[?&]code=([^&#\s]+)/i;

/** As much as is looked at of what was typed: an address is longer than a code. */
export const LONGEST_TYPED_CODE = 200;

/**
 * A code as it may be typed or pasted: case, width, blanks, dashes and other signs are ignored, and of
 * a whole address only the code counts. Null where it cannot be one.
 */
export function foldCode(typed: string): string | null {
	const plain = typed.normalize('NFKC');
	const [, inPath, inQuery] = IN_ADDRESS.exec(plain) ?? [];
	const signs = (inPath ?? inQuery ?? plain).replace(/%20/g, '');
	const code = signs.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '');
	const known = [...code].every((letter) => CODE_ALPHABET.includes(letter));
	return code.length === CODE_LENGTH && known ? code : null;
}

/** In two groups of three, as it is read aloud. */
export function codeInGroups(code: string): string {
	return `${code.slice(0, 3)} ${code.slice(3)}`;
}
