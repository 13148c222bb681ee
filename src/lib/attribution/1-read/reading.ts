import { blocksOf, isFurniture, type Block } from '../../article/blocks.ts';
import { spanAt, type Span } from '../../article/span.ts';
import { entityAround, plainText } from './plain.ts';
import { repairNames } from './proper-names.ts';
import { quotesOf, standsAlone, type Quote } from './quotes.ts';
import { repairVerbs } from './repair-verbs.ts';
import { sentencesOf } from './sentences.ts';
import type { Sentence, Token } from './token.ts';
import { tokensOf } from './tokens.ts';

/** A block of the article and its words. */
export type WordedBlock = {
	block: Block;
	/** Its place among all blocks. */
	index: number;
	tokens: Token[];
};

/** An article as the later steps read it; what is no headline, caption or paragraph has no words. */
export type Words = {
	text: string;
	blocks: Block[];
	quotes: Quote[];
	/** Indices of the quotes that are one token each. */
	alone: ReadonlySet<number>;
	worded: WordedBlock[];
};

/** A block with its sentences; the quotes are those of the whole article. */
export type ReadBlock = WordedBlock & { sentences: Sentence[]; quotes: readonly Quote[] };

/** The words of headline, captions and paragraphs: furniture and bylines are not read. */
export function readWords(text: string, blocks: Block[] = blocksOf(text)): Words {
	const plain = plainText(text);
	const quotes = quotesOf(plain, blocks);
	const alone = new Set(quotes.flatMap((quote, i) => (standsAlone(plain, quote) ? [i] : [])));
	if (plain !== text) withEntities(text, plain, quotes);
	let quote = 0;
	const stretches = blocks.flatMap((block, index) => {
		while ((quotes[quote]?.block ?? Infinity) < index) quote++;
		if (isFurniture(block) || block.kind === 'byline') return [];
		return [{ block, index, start: block.start, end: block.end, firstQuote: quote }];
	});
	const tokens = tokensOf(plain, stretches, quotes, alone);
	const worded = stretches
		.map(({ block, index }, i) => ({ block, index, tokens: tokens[i] ?? [] }))
		.filter((one) => one.tokens.length > 0);
	return { text, blocks, quotes, alone, worded };
}

/** A mark that the text writes as `&quot;` belongs to its quote as a whole. */
function withEntities(text: string, plain: string, quotes: readonly Quote[]): void {
	for (const quote of quotes) {
		if (plain[quote.start] !== text[quote.start])
			quote.start = entityAround(text, quote.start).start;
		if (plain[quote.end - 1] !== text[quote.end - 1])
			quote.end = entityAround(text, quote.end - 1).end;
	}
}

/** The sentences of every block, once its names are told from its verbs. */
export function readSentences({ worded, quotes }: Words): ReadBlock[] {
	const body = worded.filter(isBody).map(({ tokens }) => tokens);
	repairNames(body);
	body.forEach(repairVerbs);
	return worded.map((one) => ({ ...one, sentences: sentencesOf(one.tokens), quotes }));
}

/** A paragraph of the report. */
export const isBody = ({ block }: WordedBlock): boolean => block.kind === 'paragraph';

/** A sentence in the text, and the index of its block. */
export type SentenceSpan = { span: Span; block: number };

export const sentenceSpans = (text: string, read: readonly ReadBlock[]): SentenceSpan[] =>
	read.flatMap(({ sentences, index }) =>
		sentences.map(({ tokens, from, to }) => ({
			span: spanAt(text, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0),
			block: index
		}))
	);
