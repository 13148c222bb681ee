import { isFurniture } from '../article/blocks.ts';
import { spanAt } from '../article/span.ts';
import { isBody, readSentences, readWords, type ReadBlock, type Words } from './1-read/reading.ts';
import { statementsOf } from './5-statement/linking.ts';
import { hear } from './6-speaker/hearing.ts';
import { castOf } from './6-speaker/naming.ts';
import { claimsOf, type BodySentence } from './7-claim/claims.ts';
import { scareQuotesOf } from './7-claim/scare-quotes.ts';
import type { Analysis } from './analysis.ts';

export { warm } from './1-read/tagger.ts';

/**
 * Who says what in an English news article. Pure: the same text gives the same value, and every
 * span fits the text as it was given.
 */
export const analyze = (text: string): Analysis => analysisOf(readWords(text));

/** The same of an article whose words are read: a test hands them in, and counts who looks at them. */
export function analysisOf(words: Words): Analysis {
	const { text, blocks, quotes } = words;
	const read = readSentences(words);
	const body = read.filter(isBody);
	const statements = statementsOf(body);
	const cast = castOf(words, read);
	const { attributions, speakers } = hear(words, statements, cast);
	const claims = claimsOf(text, spansOf(text, body), attributions);
	const scareQuotes = scareQuotesOf(text, quotes, blocks, attributions);
	const sentences = spansOf(text, read).map(({ span }) => span);
	const furniture = blocks.filter(isFurniture);
	return { blocks, sentences, attributions, speakers, claims, scareQuotes, furniture };
}

const spansOf = (text: string, read: readonly ReadBlock[]): BodySentence[] =>
	read.flatMap(({ sentences, index }) =>
		sentences.map(({ tokens, from, to }) => ({
			span: spanAt(text, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0),
			block: index
		}))
	);
