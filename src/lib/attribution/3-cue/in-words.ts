import { framesOf } from '../lexicon/frames.ts';
import { cueOf, type Finder } from './cue.ts';
import { ownerOf } from './owner.ts';

/** “In Reed’s words, ‘…’”, “‘…’, in her own words” */
export const inWords: Finder = (sentence, i) => {
	const { tokens, from } = sentence;
	const source = ownerOf(sentence, i);
	if (!source || source.from - 1 < from || tokens[source.from - 1]?.word !== 'in') return null;
	return cueOf({
		kind: 'according',
		at: i,
		from: source.from - 1,
		lemma: 'words',
		frames: framesOf('clause', 'noun'),
		source,
		inverted: true
	});
};
