import type { ReadBlock } from '../1-read/reading.ts';
import { isComma, isDash, isName, isParticiple, isQuoted, isVerb } from '../1-read/token.ts';
import { nounPhraseEnd, plainPhrase, type NounPhrase } from '../2-grammar/phrases.ts';

/** Lines between the paragraphs that are no running text. */

/** It ends as a sentence does; a subheading, the words of a picture and a name alone do not. */
export function isRunningText({ tokens }: ReadBlock): boolean {
	const last = tokens[tokens.length - 1];
	const before = tokens[tokens.length - 2];
	if (!last) return false;
	const end = last.word === ')' || last.word === '"' ? before : last;
	return isQuoted(last) || /^[.!?…:]/.test(end?.word ?? '') || /[.!?…]$/.test(end?.word ?? '');
}

/** No line that names who speaks is longer, in tokens. */
const LONGEST = 16;

/** “– Hilda Crane, director of the trust”: a line of its own that names who said the quote above. */
export function namedByLine({ tokens }: ReadBlock): NounPhrase | null {
	if (
		tokens.length > LONGEST ||
		tokens.some((token) => (isVerb(token) && !isParticiple(token)) || isQuoted(token))
	)
		return null;
	const from = isDash(tokens[0]) ? 1 : 0;
	const headTo = nounPhraseEnd(tokens, from, tokens.length);
	if (headTo <= from || !isName(tokens[headTo - 1])) return null;
	const next = tokens[headTo];
	const ends = !next || next.word === '.' || isComma(next) || next.word === '(';
	if (!ends || (from === 0 && (headTo < 2 || !isComma(next)))) return null;
	return plainPhrase(from, headTo);
}
