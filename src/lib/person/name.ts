/** The longest name, in characters as a reader would count most of them: code points. */
export const LONGEST_NAME = 60;

/** A letter, a digit or a picture of any script that is there to be seen. */
const VISIBLE = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/**
 * What has no place in a line that somebody typed: control characters and line ends, what turns the direction of the
 * text around it, unassigned and private characters, halves of a pair, and what nobody can see, but
 * for the two joiners that some scripts are written with.
 */
const FORBIDDEN =
	/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cn}\p{Co}\p{Cs}]|(?![\u200c\u200d])\p{Cf}/u;

/** Letters and signs of a script that are blank: between others they would make two names look alike. */
const BLANK = /[\u115f\u1160\u2800\u3164\uffa0]/;

/** Whether a typed line holds what nobody types on purpose; see above. */
export function isTampered(typed: string): boolean {
	return FORBIDDEN.test(typed);
}

/**
 * A name as it was typed, in the one form that is stored: composed (NFKC), without blanks around it
 * and with one blank where there were several. Null where it is no name: nothing to see in it,
 * longer than so many characters, or with a character that has no place in a name.
 */
export function readName(typed: string, longest = LONGEST_NAME): string | null {
	// Looked at before anything is tidied: a tab or a line end at the edge is a mistake of a program.
	if (typed.length > 10 * longest || FORBIDDEN.test(typed) || BLANK.test(typed)) return null;
	const name = typed.normalize('NFKC').replace(/\s+/gu, ' ').trim();
	const tooLong = [...name].length > longest;
	return tooLong || !VISIBLE.test(name) || FORBIDDEN.test(name) ? null : name;
}

/** The form in which names are compared: without case, blanks and joiners. Folding twice is once. */
export function foldName(name: string): string {
	// By way of capitals, so that ß is ss and a Greek sigma is the same at a word's end.
	const letters = name.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
	return letters.replace(/[\s\u200c\u200d]+/gu, '');
}
