import { isComma } from '../1-read/token.ts';
import { subjectAfter } from '../2-grammar/subjects.ts';
import { framesOf } from '../lexicon/frames.ts';
import { cueOf, type Finder } from './cue.ts';

/** “according to Smith”, “, per Smith”. */
export const accordingTo: Finder = (sentence, i) => {
	const { tokens, from, to } = sentence;
	const word = tokens[i]?.word;
	let end = i;
	if (word === 'according' && tokens[i + 1]?.word === 'to') end = i + 2;
	else if (word === 'per' && i > from && isComma(tokens[i - 1])) end = i + 1;
	if (end === i || end >= to) return null;
	return cueOf({
		kind: 'according',
		at: i,
		to: end,
		lemma: 'according',
		frames: framesOf('clause', 'noun'),
		source: subjectAfter(sentence, end),
		inverted: true
	});
};
