import { phraseFrom } from '../2-grammar/phrases.ts';
import { cueOf, type Cue } from './cue.ts';
import type { Occurrence } from './occurrence.ts';

/** “was called a farce by Smith”; “was told”, where nobody is named. */
export function passiveCue({ sentence: { tokens, to }, end, base }: Occurrence): Cue {
	const source = tokens[end]?.word === 'by' ? phraseFrom(tokens, end + 1, to) : null;
	return cueOf({ ...base, kind: 'passive', source });
}
