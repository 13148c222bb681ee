import type { Tokens } from '../1-read/token.ts';
import { isDocumentNoun, isSpeakingNoun } from '../lexicon/people.ts';
import { NOBODY, THINGS } from '../lexicon/pronouns.ts';
import type { NounPhrase } from './phrases.ts';

/** “A crane fell”, “the attack raised concerns”: a thing says nothing, whatever follows it. */
export function canSpeak(tokens: Tokens, { from, to, headTo }: NounPhrase): boolean {
	const head = tokens[headTo - 1];
	if (!head) return false;
	if (tokens[to - 1]?.word === 'who') return true;
	if (head.tag === 'PRON' || (head.tag === 'DET' && headTo - from === 1))
		return !THINGS.has(head.word) && !NOBODY.has(head.word);
	if (head.tag === 'PROPN' && head.capital) return true;
	return head.word === 'old' || isSpeakingNoun(head.word) || isDocumentNoun(head.word);
}
