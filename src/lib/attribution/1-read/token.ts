/** A word or mark of a sentence; a long quote stands as one token, so that it cuts no sentence. */
export type Token = {
	start: number;
	end: number;
	/** In lower case, with straight apostrophes. */
	word: string;
	/** Universal part of speech, or QUOTE. */
	tag: string;
	/** Starts with a capital, or with no letter where it is a quote. */
	capital: boolean;
	/** Has two letters and no small one. */
	acronym: boolean;
	/** The quote that the token is, or lies in; -1 outside. */
	quote: number;
	/** The last mark inside a quote token, or an empty string. */
	endMark: string;
};

export type Tokens = readonly Token[];

/** A run of tokens, from `from` up to `to`. */
export type Range = { from: number; to: number };

/**
 * The tokens of one sentence, or of a part of it, with those of its block around them: what stands
 * just outside can tell what stands inside.
 */
export type Sentence = Range & { tokens: Tokens };

export const isComma = (token: Token | undefined): boolean => token?.word === ',';

const DASH = new Set(['—', '–', '―', '-', '--']);
export const isDash = (token: Token | undefined): boolean =>
	token !== undefined && token.tag === 'PUNCT' && DASH.has(token.word);

/** No hyphen: “—”, “–”, “--”. */
export const isLongDash = (token: Token | undefined): boolean =>
	isDash(token) && token?.word !== '-';

export const isPause = (token: Token | undefined): boolean => isComma(token) || isDash(token);

/** A whole quote, or a word inside one. */
export const isQuoted = (token: Token | undefined): boolean =>
	token !== undefined && token.quote >= 0;

export const isName = (token: Token | undefined): boolean => token?.tag === 'PROPN';

export const isNoun = (token: Token | undefined): boolean =>
	token?.tag === 'NOUN' || token?.tag === 'PROPN';

export const isVerb = (token: Token | undefined): boolean =>
	token?.tag === 'VERB' || token?.tag === 'AUX';

/** “Speaking”, “pressed”: by its ending. */
export const isParticiple = ({ tag, word }: Token): boolean =>
	tag === 'VERB' && (word.endsWith('ing') || word.endsWith('ed'));

/** Steps over the adverbs at `at`. */
export function afterAdverbs(tokens: Tokens, at: number, to: number): number {
	let next = at;
	while (next < to && tokens[next]?.tag === 'ADV') next++;
	return next;
}
