import { REASONS } from '../reason.ts';
import { SKILLS } from '../skill.ts';
import { remembered } from './remembered.ts';
import { isFunctionWord, sentencesOf, wordsOf } from './words.ts';

/**
 * The words of a text that are names, as far as their capitals tell. A capital within a sentence
 * makes a name. At its beginning a word is one where it can hardly be an ordinary word: a further
 * name, a possessive or a verb of saying follows it, or it is all of an option before the comma;
 * and nothing in the question has it in small letters.
 */
export function namesIn(text: string, plain: (word: string) => boolean, option = false): string[] {
	const clauses = sentencesOf(text).flatMap((sentence) => sentence.split(/[:;—–]\s+/));
	return clauses.flatMap((clause) => {
		const [first, ...rest] = wordsOf(clause);
		const later = rest.filter(isCapital);
		if (!first || !isCapital(first)) return later.map(bare);
		const opens = OPENS_WITH_NAME.test(clause) || (option && IS_NAME.test(clause));
		const named = opens && !plain(bare(first).toLowerCase());
		return [...(named ? [first] : []), ...later].map(bare);
	});
}

const OPENS_WITH_NAME =
	/^\W*\p{Lu}[\p{L}-]*(?:[’']s\b| \p{Lu}| (?:said|says|told|tells|claims|claimed|writes|wrote)\b)/u;
const IS_NAME = /^\W*\p{Lu}[\p{L}-]*(?:$|,)/u;

/** “I” alone is no name. */
function isCapital(word: string): boolean {
	return /^\p{Lu}/u.test(word) && word !== 'I';
}

function bare(word: string): string {
	return word.replace(/[’']s?$/, '');
}

/** Words that the question, or the product in its own labels, uses in small letters. */
export function isPlain(texts: readonly string[]): (word: string) => boolean {
	return (word) =>
		OF_LABELS.has(word) ||
		COMMON.has(word) ||
		isFunctionWord(word) ||
		texts.some((text) => smallWordsOf(text).has(word));
}

const smallWordsOf = remembered(
	(text): ReadonlySet<string> => new Set(wordsOf(text).filter((word) => !/^\p{Lu}/u.test(word)))
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
