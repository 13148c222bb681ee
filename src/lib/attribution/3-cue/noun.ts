import { isQuoted, type Sentence, type Token } from '../1-read/token.ts';
import { framesOf } from '../lexicon/frames.ts';
import { CUE_NOUNS } from '../lexicon/nouns.ts';
import { cueOf, type Finder } from './cue.ts';
import { ownerOf } from './owner.ts';

/** “Trump’s claim that”, “their latest warning that”, “Reed’s call for ‘a full inquiry’”. */
export const nounCue: Finder = (sentence, i) => {
	const { word } = sentence.tokens[i] as Token;
	if (!CUE_NOUNS.has(word) || !opensContent(sentence, i + 1)) return null;
	const source = ownerOf(sentence, i);
	return source
		? cueOf({ kind: 'noun', at: i, lemma: word, frames: framesOf('that'), source })
		: null;
};

function opensContent({ tokens, to }: Sentence, at: number): boolean {
	if (at + 1 >= to) return false;
	const { word = '' } = tokens[at] ?? {};
	if (word === 'that' || isQuoted(tokens[at])) return true;
	if (!/^(?:for|to|of|about|as)$/.test(word)) return false;
	return isQuoted(tokens[at + 1]) || (tokens[at + 1]?.tag === 'DET' && isQuoted(tokens[at + 2]));
}
