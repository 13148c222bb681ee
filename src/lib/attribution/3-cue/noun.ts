import { isQuoted, isVerb, type Sentence, type Token } from '../1-read/token.ts';
import { framesOf } from '../lexicon/frames.ts';
import { COMMITS, CUE_NOUNS } from '../lexicon/nouns.ts';
import { QUOTED_LINKS } from '../lexicon/prepositions.ts';
import { cueOf, type Finder } from './cue.ts';
import { ownerOf } from './owner.ts';

/** “Trump’s claim that”, “their latest warning that”, “Reed’s call for ‘a full inquiry’”. */
export const nounCue: Finder = (sentence, i) => {
	const { tokens } = sentence;
	const { word } = tokens[i] as Token;
	if (!CUE_NOUNS.has(word)) return null;
	// “Reed’s promise to go”
	const commits = COMMITS.has(word) && tokens[i + 1]?.word === 'to' && isVerb(tokens[i + 2]);
	const to = commits && i + 2 < sentence.to ? i + 1 : contentStart(sentence, i + 1);
	if (to < 0) return null;
	const source = ownerOf(sentence, i);
	return source
		? cueOf({
				kind: 'noun',
				at: i,
				to,
				lemma: word,
				frames: framesOf('that', 'infinitive'),
				source
			})
		: null;
};

/** “That”, or the first quoted word over a preposition and an article; -1 where neither follows. */
function contentStart({ tokens, to }: Sentence, at: number): number {
	if (at + 1 >= to) return -1;
	const { word = '' } = tokens[at] ?? {};
	if (word === 'that') return at;
	if (!QUOTED_LINKS.has(word)) return -1;
	const next = tokens[at + 1]?.tag === 'DET' && !isQuoted(tokens[at + 1]) ? at + 2 : at + 1;
	return next < to && isQuoted(tokens[next]) ? next : -1;
}
