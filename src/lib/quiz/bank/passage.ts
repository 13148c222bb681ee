import { blocksOf } from '../../article/blocks.ts';
import { BUILT_IN_ARTICLE, cite } from '../../article/built-in.ts';
import { overlaps, spanAt, type Span } from '../../article/span.ts';

const BLOCKS = blocksOf(BUILT_IN_ARTICLE);

/** The whole paragraph (headline, caption, …) of the built-in article with exactly these words. */
export function passage(words: string): Span {
	const place = cite(words);
	const block = BLOCKS.find((candidate) => overlaps(candidate, place));
	if (!block) throw new Error(`in no block: “${words}”`);
	return spanAt(BUILT_IN_ARTICLE, block.start, block.end);
}
