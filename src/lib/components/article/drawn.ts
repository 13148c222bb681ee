/**
 * HTML that the server drew, of our own components, for many readers at once. It goes out in the page
 * and not once more among the page's data: a script has none of the words and leaves them as they
 * stand. What a page shows of it after going on by itself comes from the server, as HTML again.
 */
export class Drawn {
	readonly html: string;

	constructor(html: string) {
		this.html = html;
	}
}

/** What a script has in its place: not empty, or Svelte would take the words for gone. */
export const STANDS = new Drawn(' ');

/** The article beside a question, and what of it the question asks about. */
export type Read = {
	article: Drawn;
	/** Behind the hard words of both. */
	notes: Drawn;
	/** The passage before the question; null where the question shows it itself. */
	passage: Drawn | null;
	/** Where in the article the passage begins; null: it asks about none. */
	place: string | null;
	/** Of a final answer the key, why, and the words that prove it; null: none of it may be told. */
	explained: Drawn | null;
};

/** The same for a question that the page goes on to, with its marks in the article. */
export type Marked = {
	passage: string | null;
	place: string | null;
	explained: string | null;
	marks: Mark[];
};

/** What a question changes in a block of the article. */
export type Mark = {
	/** The id of the block. */
	place: string;
	asked: boolean;
	/** A line over the block, as HTML; empty: none. */
	over: string;
	/** Its words with what proves the key marked in them, as HTML; empty: no mark. */
	words: string;
};
