import { blocksOf, isFurniture, type Block } from '../article/blocks.ts';
import { spanAt } from '../article/span.ts';
import type { Analysis } from './analysis.ts';
import { claimsOf } from './7-claim/claims.ts';
import { hear } from './6-speaker/hearing.ts';
import { statementsOf } from './5-statement/linking.ts';
import { namesOf } from './6-speaker/names.ts';
import { quotesOf, standsAlone, type Quote } from './1-read/quotes.ts';
import { scareQuotesOf } from './7-claim/scare-quotes.ts';
import { sentencesOf } from './1-read/sentences.ts';
import { Cast } from './6-speaker/cast.ts';
import type { ReadBlock } from './5-statement/statements.ts';
import { repairNames } from './1-read/proper-names.ts';
import { tokensOf, type Token } from './1-read/tokens.ts';

export { warm } from './1-read/tagger.ts';

/**
 * Who says what in an English news article. Pure: the same text gives the same value, and every
 * span fits the text as it was given.
 */
export function analyze(text: string): Analysis {
	const blocks = blocksOf(text);
	const quotes = quotesOf(text, blocks);
	const alone = new Set(quotes.flatMap((quote, i) => (standsAlone(text, quote) ? [i] : [])));
	const read = readBlocks(text, blocks, quotes, alone);
	const body = read.filter(({ block }) => block.kind === 'paragraph');
	const cast = castOf(text, read, quotes, alone);
	const { attributions, speakers } = hear(text, statementsOf(body), read, quotes, cast);
	const sentences = read.flatMap(({ tokens, sentences: found, index, block }) =>
		found.map(({ from, to }) => ({
			span: spanAt(text, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0),
			block: index,
			kind: block.kind
		}))
	);
	return {
		blocks,
		sentences: sentences.map(({ span }) => span),
		attributions,
		speakers,
		claims: claimsOf(
			text,
			sentences.filter(({ kind }) => kind === 'paragraph'),
			attributions
		),
		scareQuotes: scareQuotesOf(text, quotes, blocks, attributions),
		furniture: blocks.filter(isFurniture)
	};
}

/** The words and sentences of every block that is not furniture. */
function readBlocks(
	text: string,
	blocks: readonly Block[],
	quotes: readonly Quote[],
	alone: ReadonlySet<number>
): ReadBlock[] {
	let quote = 0;
	const stretches = blocks.flatMap((block, index) => {
		while ((quotes[quote]?.block ?? Infinity) < index) quote++;
		if (isFurniture(block) || block.kind === 'byline') return [];
		return [{ block, index, start: block.start, end: block.end, firstQuote: quote }];
	});
	const tokens = tokensOf(text, stretches, quotes, alone);
	const read = stretches
		.map(({ block, index }, i): ReadBlock => ({
			block,
			index,
			tokens: tokens[i] ?? [],
			sentences: [],
			quotes
		}))
		.filter((one) => one.tokens.length > 0);
	const paragraphs = read.filter(({ block }) => block.kind === 'paragraph');
	repairNames(paragraphs.map((one) => one.tokens));
	for (const one of read) one.sentences = sentencesOf(one.tokens);
	return read;
}

/** All who are named. Paragraphs come first: their way of giving a role is the article’s own. */
function castOf(
	text: string,
	read: readonly ReadBlock[],
	quotes: readonly Quote[],
	alone: ReadonlySet<number>
): Cast {
	const cast = new Cast(text);
	const named = read.map(({ tokens, block }) => {
		const words = block.kind === 'caption' ? withoutCredit(tokens) : tokens;
		return { tokens: words, names: namesOf(words), body: block.kind === 'paragraph' };
	});
	for (const body of [true, false])
		for (const one of named) if (one.body === body) cast.addPeople(one.tokens, one.names);
	for (const { tokens, names } of named) cast.addMentions(tokens, names);
	for (const index of alone) {
		const quote = quotes[index];
		if (quote) cast.addQuoted(quote.innerStart, quote.innerEnd);
	}
	return cast;
}

/** A caption without the “(NAME/AGENCY)” at its end. */
function withoutCredit(tokens: readonly Token[]): readonly Token[] {
	for (let i = tokens.length - 1; i >= 0 && tokens.length - i < 20; i--)
		if (tokens[i]?.word === '(') return tokens.slice(0, i);
	return tokens;
}
