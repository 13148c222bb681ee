import { isComma, isPause, isQuoted, type Sentence } from '../1-read/token.ts';
import type { NounPhrase } from '../2-grammar/phrases.ts';
import { subjectAfter, subjectBefore } from '../2-grammar/subjects.ts';
import { mainClauseStart } from '../2-grammar/clauses.ts';
import { hasHearer, inverts } from '../lexicon/frames.ts';
import { ABOUT_THINGS } from '../lexicon/prepositions.ts';
import { cueOf, type Cue } from './cue.ts';
import type { Occurrence } from './occurrence.ts';

/** “‘No,’ said Smith”: the verb before its subject. */
export function invertedCue({ sentence, start, end, before, alone, base }: Occurrence): Cue | null {
	const { tokens, from } = sentence;
	const opens = start === from || isQuoted(before) || isComma(before);
	const quoteBefore = isQuoted(before) || (isPause(before) && tokens[start - 2]?.tag === 'QUOTE');
	if (!opens || !inverts(base.frames) || !(quoteBefore || alone)) return null;
	// “Asked a question, Reed said”: who is asked stands in the main clause.
	if (start === from && hasHearer(base.frames) && mainClauseStart(sentence) > start) return null;
	// “Reed, the chairman, said of the plan”
	if (
		tokens[end - 1]?.tag === 'ADP' &&
		end - 1 > base.at &&
		ABOUT_THINGS.has(tokens[end - 1]?.word ?? '')
	)
		return null;
	const source = subjectAfter(sentence, end);
	if (!source) return null;
	if (!quoteBefore) {
		if (!endsInSubject(sentence, source)) return null;
		if (isComma(before) && subjectBefore(sentence, start)) return null;
	}
	return cueOf({ ...base, kind: 'verb', source, inverted: true });
}

/** No verb follows for which the phrase would be the subject. */
function endsInSubject({ tokens, to }: Sentence, source: NounPhrase): boolean {
	const next = tokens[source.to];
	if (!next || source.to >= to) return true;
	return !(next.tag === 'AUX' || (next.tag === 'VERB' && !next.word.endsWith('ing')));
}
