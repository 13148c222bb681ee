import type { Sentence, Token } from '../1-read/token.ts';
import { plainPhrase, type NounPhrase } from '../2-grammar/phrases.ts';
import { POSSESSIVES } from '../lexicon/pronouns.ts';

/** Whose the noun is, over a few words that describe it: “Reed’s latest claim”. */
export function ownerOf({ tokens, from }: Sentence, noun: number): NounPhrase | null {
	let k = noun - 1;
	const floor = Math.max(from, noun - 4);
	while (k >= floor && isDescribing(tokens[k] as Token)) k--;
	if (k < floor) return null;
	const { word } = tokens[k] as Token;
	if (POSSESSIVES.has(word)) return plainPhrase(k, k + 1);
	if (word !== "'s" && word !== "'") return null;
	let start = k;
	while (
		start - 1 >= from &&
		/^(?:PROPN|NOUN|ADJ|NUM|DET)$/.test(tokens[start - 1]?.tag ?? '') &&
		k - start < 8
	)
		start--;
	return start < k ? plainPhrase(start, k) : null;
}

/** “their latest trade claim”, where the possessor is not reached yet. */
const isDescribing = ({ word, tag }: Token): boolean =>
	(tag === 'ADJ' || tag === 'NOUN') && !POSSESSIVES.has(word) && word !== "'s" && word !== "'";
