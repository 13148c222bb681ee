import type { Sentence } from '../1-read/token.ts';
import { nounPhraseBefore } from '../2-grammar/phrase-before.ts';
import type { NounPhrase } from '../2-grammar/phrases.ts';
import { subjectBefore } from '../2-grammar/subjects.ts';
import { groupStart, isFiniteVerb } from '../2-grammar/verb-group.ts';
import { QUOTING } from '../lexicon/verbs.ts';
import { cueOf, type Cue } from './cue.ts';
import type { Occurrence } from './occurrence.ts';
import { absoluteSubject, laterSubject, sharedSource } from './shared-source.ts';

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
		sharedSource(sentence, at, earlier) ??
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

/** The subject of the nearest finite verb before: “Smith upset them by saying”. */
function nearestSubject(sentence: Sentence, at: number): NounPhrase | null {
	const { tokens, from } = sentence;
	for (let i = at - 1; i >= Math.max(from, at - 40); i--) {
		if (tokens[i]?.word === ')') {
			while (i > from && tokens[i]?.word !== '(') i--;
			continue;
		}
		if (!isFiniteVerb(tokens, i)) continue;
		const subject = subjectBefore(sentence, groupStart(sentence, i));
		if (subject) return subject;
	}
	return null;
}
