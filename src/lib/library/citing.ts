import { blocksOf } from '../article/blocks.ts';
import { cite as citeIn, overlaps, spanAt, type Span } from '../article/span.ts';

/** How the quizzes on an article point at its words. */
export function citing(text: string) {
	const blocks = blocksOf(text);

	/** The passage of the article with exactly these words; see `cite` in span.ts. */
	const cite = (words: string, within?: string): Span => citeIn(text, words, within);

	/** The whole paragraph (headline, caption, …) of the article with exactly these words. */
	function passage(words: string): Span {
		const place = cite(words);
		const block = blocks.find((candidate) => overlaps(candidate, place));
		if (!block) throw new Error(`in no block: “${words}”`);
		return spanAt(text, block.start, block.end);
	}

	return { cite, passage };
}
