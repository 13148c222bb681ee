import { subjectBefore } from '../2-grammar/subjects.ts';
import { groupStart } from '../2-grammar/verb-group.ts';
import { framesOf } from '../lexicon/frames.ts';
import { cueOf, type Finder } from './cue.ts';

/** “As Smith put it, ‘…’”, “‘…’, as Smith puts it” */
export const putCue: Finder = (sentence, i) => {
	const { tokens, to } = sentence;
	if (tokens[i + 1]?.word !== 'it' || i + 1 >= to) return null;
	const source = subjectBefore(sentence, groupStart(sentence, i));
	if (!source || tokens[source.from - 1]?.word !== 'as') return null;
	return cueOf({
		kind: 'verb',
		at: i,
		to: i + 2,
		lemma: 'put',
		frames: framesOf('subject'),
		source
	});
};
