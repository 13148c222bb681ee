import { isBody, textOf, type BroughtBlock } from './kinds.ts';

export const MOST_BYTES = 5 * 1024 * 1024;
export const MOST_CHARACTERS = 30_000;
export const FEWEST_WORDS = 120;

/** Deeper or longer than any article: libraries that walk such a page would not come back. */
export const DEEPEST = 400;
export const MOST_TAGS = 25_000;
export const MOST_LINES = 5_000;
/** What a whole document may have, with menus and comments: several times what is taken. */
export const MOST_OF_DOCUMENT = 200_000;

/** Why a document is not taken, in a sentence for the person who brought it. */
export class Refusal extends Error {}

export const REFUSALS = {
	tooManyBytes: 'This is larger than 5 MB. Copy the article’s text and paste it instead.',
	tooLong:
		'This has more than 30,000 characters, too many for one quiz. Bring a shorter article, or a part.',
	tooShort: 'This has fewer than 120 words of running text, too few for a quiz.',
	nothing: 'No article was found in this. Copy the article’s text and paste it instead.',
	tooDeep: 'This page is built in a way that cannot be read. Copy the article’s text and paste it.',
	pdf: 'A PDF cannot be read here. Open it, copy the article’s text, and paste it.',
	image: 'A picture cannot be read here. Copy or type the article’s text, and paste it.',
	oldWord:
		'This kind of file cannot be read here. Save it as .docx, or copy its text and paste it.',
	archive: 'This kind of saved page cannot be read here. Save it as “Web page, HTML only”.',
	unknown: 'Only .txt, .html and .docx can be read. Copy the article’s text and paste it instead.',
	broken: 'This file is damaged or not what its name says. Copy the article’s text and paste it.',
	unpacked:
		'Unpacked, this file is far larger than an article. Copy its text and paste it instead.',
	tooSlow: 'This took too long to read. Copy the article’s text and paste it instead.',
	busy: 'Several documents are being read just now. Try again in a minute.'
};

/** Why blocks are no article for a quiz; undefined where they are one. */
export function refusalOf(blocks: readonly BroughtBlock[]): string | undefined {
	if (blocks.length === 0) return REFUSALS.nothing;
	if (textOf(blocks).length > MOST_CHARACTERS) return REFUSALS.tooLong;
	const body = blocks.filter(({ kind }) => isBody(kind));
	const words = body.reduce((sum, { text }) => sum + countWords(text), 0);
	return words < FEWEST_WORDS ? REFUSALS.tooShort : undefined;
}

/** Scripts without blanks between words have about two characters a word. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu;

export function countWords(text: string): number {
	const unspaced = text.match(UNSPACED)?.length ?? 0;
	return (text.replace(UNSPACED, ' ').match(/[\p{L}\p{N}][^\s—]*/gu)?.length ?? 0) + unspaced / 2;
}
