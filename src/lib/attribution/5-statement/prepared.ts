import type { Sentence } from '../1-read/token.ts';
import { canSpeak } from '../2-grammar/can-speak.ts';
import { hasVerb } from '../2-grammar/clauses.ts';
import { phraseFrom, type NounPhrase } from '../2-grammar/phrases.ts';
import { sentenceSubject } from '../2-grammar/subjects.ts';
import type { Cue } from '../3-cue/cue.ts';
import { cuesOf } from '../3-cue/cues.ts';
import type { Place } from './statement.ts';

/** Who a sentence without any content of its own prepares for: “Smith was blunt.”, “He wrote:”. */
export function preparedSource({ read, s }: Place): { source: NounPhrase; cue: Cue | null } | null {
	const sentence = read.sentences[s];
	if (!sentence) return null;
	const cue = cuesOf(sentence).findLast(
		({ source, frames, kind }) => source !== null && !frames.belief && kind !== 'noun'
	);
	if (cue?.source) return { source: cue.source, cue };
	const source = sentenceSubject(sentence) ?? titleBeforeColon(sentence);
	return source && canSpeak(sentence.tokens, source) ? { source, cue: null } : null;
}

/** “Chair of the trust, Noor Haddad:” */
function titleBeforeColon({ tokens, from, to }: Sentence): NounPhrase | null {
	if (tokens[to - 1]?.word !== ':' || hasVerb(tokens, from, to)) return null;
	return phraseFrom(tokens, from, to);
}
