import { remembered } from './remembered.ts';

/** Words as readers count them: letters and digits, with inner hyphens and apostrophes. */
export const wordsIn = (text: string): readonly string[] =>
	text.match(ENGLISH.test(text) ? PLAIN_WORD : WORD) ?? [];

/** The same of a text that is asked of again. */
export const wordsOf = remembered(wordsIn);

const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;
/** The same where no letter has an accent, in half the time. */
const PLAIN_WORD = /[A-Za-z0-9]+(?:[’'-][A-Za-z0-9]+)*/g;
const ENGLISH = /^[\0-\x7f‘’“”–—…]*$/;

export const sentencesOf = remembered((text): readonly string[] =>
	text
		.split(/(?<=[.?!…]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\p{N}])/u)
		.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
);

/** The same for texts that differ in case, articles, punctuation or blanks alone. */
export const fold = remembered((text) =>
	wordsIn(text.toLowerCase())
		.filter((word) => !/^(a|an|the)$/.test(word))
		.join(' ')
);

/**
 * The stems of the words that carry meaning, roughly: function words, and words that any question
 * about an article is made of, are left out; a possessive, a plural, “-ed” and “-ing” are cut off.
 */
export const contentStems = remembered(
	(text): ReadonlySet<string> =>
		new Set(wordsIn(text.toLowerCase()).flatMap((word) => stemOf(word) ?? []))
);

/** Null where a word in small letters carries no meaning. */
export const stemOf = remembered((word) => {
	const bare = word.replace(/[’']s?$/, '');
	if (bare.length <= 2 || isFunctionWord(bare)) return null;
	return bare.replace(/(?<=\p{L}{3})(?:ings?|ed|es|s|e)$/u, '');
});

/** Asked of every word: of a letter without an accent its code tells. */
export function hasCapital(word: string): boolean {
	const first = word.charCodeAt(0);
	return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(word);
}

/** Articles, pronouns, auxiliaries and the like. */
export function isFunctionWord(word: string): boolean {
	return FUNCTION.has(word.toLowerCase());
}

const FUNCTION = new Set(
	(
		'a about after all also an and any are article as at be because been before between both but ' +
		'by can could did do does each for from given gives had has have he her here hers him his how ' +
		'if in into is it its just many may might more most must no nor not of off on one only or ' +
		'other others our out over own paragraph paragraphs say says said she should since so some ' +
		'such than that the their them then there these they this those through to too two under up ' +
		'us very was we were what when where which while who whom whose why will with would you your'
	).split(' ')
);

/** What goes on with a word. */
export const [LETTER, INNER] = [/^\p{L}/u, /^[\p{L}\p{N}]/u];

/**
 * Where the words first stand in a text as words of their own; −1 where they do not. A letter or a
 * digit before them makes them part of another word, and so does what `goesOn` finds behind them.
 */
export function findWords(text: string, words: string, goesOn: RegExp): number {
	if (words === '') return -1;
	for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
		const end = at + words.length;
		const before = /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at));
		if (!before && !goesOn.test(text.slice(end, end + 2))) return at;
	}
	return -1;
}

/** Where a name stands with no letter around it: to make a pattern of each name takes longer than to look. */
export function placesIn(text: string, name: string): number[] {
	const places: number[] = [];
	let at = name === '' ? -1 : text.indexOf(name);
	while (at !== -1) {
		const end = at + name.length;
		const isPart =
			/\p{L}$/u.test(text.slice(Math.max(0, at - 2), at)) || LETTER.test(text.slice(end, end + 2));
		if (!isPart) places.push(at);
		at = text.indexOf(name, isPart ? at + 1 : end);
	}
	return places;
}
