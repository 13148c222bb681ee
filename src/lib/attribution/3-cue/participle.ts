import type { Sentence } from '../1-read/token.ts';
import { nounPhraseBefore } from '../2-grammar/phrase-before.ts';
import type { NounPhrase } from '../2-grammar/phrases.ts';
import { QUOTING } from '../lexicon/verbs.ts';
import { cueOf, type Cue } from './cue.ts';
import type { Occurrence } from './occurrence.ts';
import { absoluteSubject, laterSubject, nearestSubject, speakingSource } from './shared-source.ts';

/** “…, adding that”: mostly the source of the verb before. */
export function participleCue(
	{ sentence, at, start, before, base }: Occurrence,
	earlier: readonly Cue[]
): Cue {
	const hangs = before?.tag === 'ADP' || before?.tag === 'SCONJ';
	const source =
		quotedSource(sentence, start - 1) ??
		absoluteSubject(sentence, start) ??
		(hangs ? nearestSubject(sentence, start) : null) ??
		speakingSource(sentence, at, earlier) ??
		laterSubject(sentence, at);
	return cueOf({ ...base, kind: 'participle', source, shared: true });
}

/** “quoted Smith as saying”: who is quoted speaks. */
function quotedSource({ tokens, from }: Sentence, as: number): NounPhrase | null {
	if (tokens[as]?.word !== 'as') return null;
	for (let i = as - 2; i >= Math.max(from, as - 14); i--) {
		if (!QUOTING.has(tokens[i]?.word ?? '')) continue;
		const phrase = nounPhraseBefore(tokens, as - 1, i + 1);
		return phrase?.from === i + 1 ? phrase : null;
	}
	return null;
}
