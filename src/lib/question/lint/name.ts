import { REASONS } from '../reason.ts';
import { SKILLS } from '../skill.ts';
import { remembered } from './remembered.ts';
import { hasCapital, isFunctionWord, sentencesOf, wordsIn } from './words.ts';

/** A word that may be a name, and where it is taken for one. */
export type Name = {
	word: string;
	/** Wherever it stands; or where nothing has it in small letters, there in options alone. */
	sure: 'always' | 'mostly' | 'in an option';
};

/**
 * The words of a text that are names, as far as their capitals tell. A capital within a sentence
 * makes a name. At its beginning a word is one where it can hardly be an ordinary word: a further
 * name, a possessive or a verb of saying follows it, or it is all of an option before the comma;
 * and nothing in the question has it in small letters (`isPlain`).
 */
export const namesIn = (text: string): Name[] =>
	sentencesOf(text)
		.flatMap((sentence) => sentence.split(/[:;—–]\s+/))
		.flatMap((clause) => {
			const [first, ...rest] = wordsIn(clause);
			const later = rest
				.filter(isCapital)
				.map((word): Name => ({ word: bare(word), sure: 'always' }));
			const sure = OPENS_WITH_NAME.test(clause)
				? 'mostly'
				: IS_NAME.test(clause)
					? 'in an option'
					: null;
			return sure && first && isCapital(first) ? [{ word: bare(first), sure }, ...later] : later;
		});

const OPENS_WITH_NAME =
	/^\W*\p{Lu}[\p{L}-]*(?:[’']s\b| \p{Lu}| (?:said|says|told|tells|claims|claimed|writes|wrote)\b)/u;
const IS_NAME = /^\W*\p{Lu}[\p{L}-]*(?:$|,)/u;

/** “I” alone is no name. */
function isCapital(word: string): boolean {
	return hasCapital(word) && word !== 'I';
}

function bare(word: string): string {
	return word.replace(/[’']s?$/, '');
}

/** Words that the question, or the product in its own labels, uses in small letters. */
export function isPlain(texts: readonly string[]): (word: string) => boolean {
	const small = texts.map(smallWordsOf);
	return (word) =>
		OF_LABELS.has(word) ||
		COMMON.has(word) ||
		isFunctionWord(word) ||
		small.some((words) => words.has(word));
}

const smallWordsOf = remembered(
	(text): ReadonlySet<string> => new Set(wordsIn(text).filter((word) => !hasCapital(word)))
);

const OF_LABELS = new Set(
	[
		...Object.values(REASONS).map(({ name }) => name),
		...Object.values(SKILLS).flatMap(({ name, asks }) => [name.toLowerCase(), asks])
	].flatMap((text) => [...smallWordsOf(text)])
);

/** What a sentence or an option may begin with, beside function words. */
const COMMON = new Set(
	(
		'another contradicted even everybody everyone however look much neither nobody none nothing ' +
		'quoted read several somebody supported three verbs words yes'
	).split(' ')
);
