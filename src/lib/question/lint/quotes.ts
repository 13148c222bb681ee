/**
 * A run in quote marks: double ones, or single ones that open before a word and close after one. An
 * apostrophe within a word closes nothing.
 */
const QUOTED = /“([^”]*)”|"([^"]*)"|‘((?:[^‘’]|’(?=\p{L}))*)’(?!\p{L})/gu;

/** What stands in quote marks, in order. */
export function quotesIn(text: string): string[] {
	return [...text.matchAll(QUOTED)].map(([, double, straight, single]) =>
		(double ?? straight ?? single ?? '').trim()
	);
}

/** The text without what stands in quote marks. */
export function outsideQuotes(text: string): string {
	return text.replace(QUOTED, ' ').replace(/\s+/g, ' ').trim();
}

/** The pieces of a quotation between its cuts, which … or [ ] show. */
export function piecesOf(quote: string): string[] {
	return quote
		.split(/…|\.\.\.|\[[^\]]*\]/)
		.map((piece) => piece.trim())
		.filter(Boolean);
}
