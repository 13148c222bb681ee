import type { Rule, View } from '../schema.ts';

/** How the questions of a view are written: the one table of what differs between them. */
type Writing = {
	/** How it is answered, as its writer chooses it. */
	words: string;
	/** How many rows it has; null: as many as it takes. */
	rows: number | null;
	rowId: (index: number) => string;
	rowName: (index: number) => string;
	/** What the words of a row are called where each has some. */
	rowWords: string | null;
	/** Every row has the same options. */
	sharesOptions: boolean;
	/** A row may have several keys. */
	severalKeys: boolean;
	/** The options of this row are words of the article. */
	cites: (index: number) => boolean;
	/** Words follow its last row. */
	ends: boolean;
	/** By the most keys that a row has. */
	rule: (keys: number) => Rule;
};

const one = {
	rows: 1,
	rowId: () => 'answer',
	rowName: () => 'Options',
	rowWords: null,
	sharesOptions: false,
	severalKeys: true,
	ends: false,
	rule: (keys: number): Rule => (keys > 1 ? 'ticks' : 'one')
};
const many = {
	...one,
	rows: null,
	severalKeys: false,
	cites: () => false,
	rule: (): Rule => 'rows'
};

export const WRITING: Record<View, Writing> = {
	choice: { ...one, words: 'Choose among options', cites: () => false },
	match: {
		...many,
		words: 'Several statements, the same options for each',
		rowId: (index) => `statement-${index + 1}`,
		rowName: (index) => `Statement ${index + 1}`,
		rowWords: 'The words it asks about',
		sharesOptions: true
	},
	hottext: { ...one, words: 'Mark words of the article', cites: () => true },
	'inline-choice': {
		...many,
		words: 'Fill gaps of a sentence from lists',
		rowId: (index) => `gap-${index + 1}`,
		rowName: (index) => `Gap ${index + 1}`,
		rowWords: 'The words before the gap',
		ends: true
	},
	prove: {
		...one,
		words: 'An answer, and the words that prove it',
		rows: 2,
		rowId: (index) => (index === 0 ? 'answer' : 'proof'),
		rowName: (index) => (index === 0 ? 'The answer' : 'The words that prove it'),
		severalKeys: false,
		cites: (index) => index === 1,
		rule: () => 'prove'
	}
};
