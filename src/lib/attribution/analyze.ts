import { isFurniture, type Block } from '../article/blocks.ts';
import { isBody, sentenceSpans, readSentences, readWords, type Words } from './1-read/reading.ts';
import { statementsOf } from './5-statement/linking.ts';
import { hear } from './6-speaker/hearing.ts';
import { castOf } from './6-speaker/naming.ts';
import { claimsOf } from './7-claim/claims.ts';
import { scareQuotesOf } from './7-claim/scare-quotes.ts';
import type { Analysis } from './analysis.ts';

export { warm } from './1-read/tagger.ts';

/**
 * Who says what in an English news article. Pure: the same text gives the same value, and every
 * span fits the text as it was given. `blocks` are given where it is settled already what is report.
 */
export const analyze = (text: string, blocks?: Block[]): Analysis =>
	analysisOf(readWords(text, blocks));

/** The same of an article whose words are read: a test hands them in, and counts who looks at them. */
export function analysisOf(words: Words): Analysis {
	const { text, blocks, quotes } = words;
	const read = readSentences(words);
	const body = read.filter(isBody);
	const statements = statementsOf(body);
	const cast = castOf(words, read);
	const { attributions, speakers } = hear(words, statements, cast);
	const claims = claimsOf(text, sentenceSpans(text, body), attributions);
	const scareQuotes = scareQuotesOf(text, quotes, blocks, attributions);
	const sentences = sentenceSpans(text, read).map(({ span }) => span);
	const furniture = blocks.filter(isFurniture);
	return { blocks, sentences, attributions, speakers, claims, scareQuotes, furniture };
}
