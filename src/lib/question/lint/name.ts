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
	return clausesOf(text).flatMap(({ first, opens, isAll, later }) =>
		first !== null && (opens || (option && isAll)) && !plain(first.toLowerCase())
			? [first, ...later]
			: later
	);
}

type Clause = {
	/** Its first word where that has a capital, and whether what follows makes it a name. */
	first: string | null;
	opens: boolean;
	/** Nothing stands beside it before the comma. */
	isAll: boolean;
	/** The words with a capital within it. */
	later: readonly string[];
};

const clausesOf = remembered((text): readonly Clause[] =>
	sentencesOf(text)
		.flatMap((sentence) => sentence.split(/[:;—–]\s+/))
		.map((clause) => {
			const [first, ...rest] = wordsOf(clause);
			return {
				first: first && isCapital(first) ? bare(first) : null,
				opens: OPENS_WITH_NAME.test(clause),
				isAll: IS_NAME.test(clause),
				later: rest.filter(isCapital).map(bare)
			};
		})
);

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
	const small = texts.map(smallWordsOf);
	return (word) =>
		OF_LABELS.has(word) ||
		COMMON.has(word) ||
		isFunctionWord(word) ||
		small.some((words) => words.has(word));
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
