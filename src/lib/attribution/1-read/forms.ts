import { isApostrophe, isHyphen, isUpper } from './characters.ts';

/**
 * One word or mark of the text. `form` is what the tagger reads in its place: Latin letters, digits
 * and common marks alone; `joined` where no blank stands before that (“do” and “n't” of “don't”).
 */
export type Visit = (start: number, end: number, form: string, joined: boolean) => void;

/** What is cut: the text up to `to`, and who is told of each word. */
export type Passage = { text: string; to: number; visit: Visit };

/** The tagger takes no other letters for letters. */
const STRANGE = /[^a-zA-Z0-9À-ÖØ-öø-ÿ.'&-]/g;

export const formOf = (word: string): string =>
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
