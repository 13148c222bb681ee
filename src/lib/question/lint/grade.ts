import type { Speaker } from '../../attribution/schema.ts';
import { outsideQuotes } from './quotes.ts';
import { remembered } from './remembered.ts';
import { contentStems, hasCapital, sentencesOf, stemOf, wordsIn } from './words.ts';

/**
 * The Flesch-Kincaid grade level: 0.39 · words per sentence + 11.8 · syllables per word − 15.59.
 * J. P. Kincaid, R. P. Fishburne, R. L. Rogers, B. S. Chissom, “Derivation of New Readability
 * Formulas for Navy Enlisted Personnel”, Research Branch Report 8-75, 1975.
 *
 * What stands in quote marks, names (words with a capital within a sentence) and the words of the
 * speakers' roles are left out: a question cannot choose them. Null where nothing is left.
 */
export function gradeOf(texts: string[], speakers: readonly Speaker[]): number | null {
	const given = givenBy(speakers);
	const sentences = texts
		.flatMap(chosenIn)
		.map((words) => words.map((word) => chosenSyllables(word, given)).filter((count) => count > 0))
		.filter((words) => words.length > 0);
	if (sentences.length === 0) return null;
	const words = sentences.flat();
	const syllables = words.reduce((sum, count) => sum + count, 0);
	return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** The words of each sentence but for what stands in quote marks, and names. */
const chosenIn = remembered((text): readonly (readonly string[])[] =>
	sentencesOf(outsideQuotes(text)).map((sentence) =>
		wordsIn(sentence).filter((word, index) => index === 0 || !hasCapital(word))
	)
);

type Given = {
	roles: ReadonlySet<string>;
	names: ReadonlySet<string>;
	/** What is known of a word by now. */
	syllables: Map<string, number>;
};
/** Once for the speakers of an article, on which many questions are asked. */
const known = new WeakMap<readonly Speaker[], Given>();

function givenBy(speakers: readonly Speaker[]): Given {
	const given = known.get(speakers) ?? {
		roles: new Set(speakers.flatMap(({ role }) => [...contentStems(role ?? '')])),
		names: new Set(speakers.flatMap(({ name }) => wordsIn(name).filter(hasCapital))),
		syllables: new Map<string, number>()
	};
	known.set(speakers, given);
	return given;
}

/** 0 where the article gives the word, as a name or in a role. */
function chosenSyllables(word: string, { roles, names, syllables }: Given): number {
	const count = syllables.get(word);
	if (count !== undefined) return count;
	const isGiven =
		names.has(word.replace(/[’']s?$/, '')) || roles.has(stemOf(word.toLowerCase()) ?? '');
	const found = isGiven ? 0 : syllablesOf(word);
	syllables.set(word, found);
	return found;
}

/**
 * Groups of vowels, without a silent last “e” (but with that of “-le” after a consonant) and the
 * silent “e” of “-ed” and of most “-es”; at least one.
 */
export const syllablesOf = remembered((word) => {
	const spoken = word
		.toLowerCase()
		.replace(/[’'](?:s|t|re|ve|ll|d|m)?$/, '')
		.replace(/(?<![aeiouytd])ed$/, '')
		.replace(/(?<![aeiouycgsxz])(?<!sh|ch)es$/, '')
		.replace(/(?<=[^aeiouy])(?<![^aeiouy]l)e$/, '');
	return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
});
