import { phraseFrom } from '../2-grammar/phrases.ts';
import { framesOf } from '../lexicon/frames.ts';
import { cueOf, type Finder } from './cue.ts';
import { ownerOf } from './owner.ts';

/** “In Reed’s words, ‘…’”, “‘…’, in her own words” */
export const inWords: Finder = (sentence, i) => {
	const { tokens, from, to } = sentence;
	const owner = ownerOf(sentence, i);
	const owned = owner && tokens[owner.from - 1]?.word === 'in' ? owner.from - 1 : -1;
	// “in the words of Reed”
	const named = tokens[i + 1]?.word === 'of' && tokens[i - 2]?.word === 'in' ? i - 2 : -1;
	const source = owned >= from ? owner : named >= from ? phraseFrom(tokens, i + 2, to) : null;
	if (!source) return null;
	return cueOf({
		kind: 'according',
		at: i,
		from: Math.max(owned, named),
		lemma: 'words',
		frames: framesOf('clause', 'noun'),
		source,
		inverted: true
	});
};
