import { isName, type Sentence, type Token } from '../1-read/token.ts';
import type { NounPhrase } from '../2-grammar/phrases.ts';
import { subjectAfter, subjectBefore } from '../2-grammar/subjects.ts';
import { framesOf } from '../lexicon/frames.ts';
import { cueOf, type Finder } from './cue.ts';

/** Whatever verb follows a quote and a name and ends the sentence: “‘No,’ Smith pressed.” */
export const quoteTag: Finder = (sentence, i) => {
	const { tokens } = sentence;
	const { word } = tokens[i] as Token;
	if (word.endsWith('ing')) return null;
	const inverted = tokens[i - 1]?.tag === 'QUOTE';
	const source = inverted ? nameAfter(sentence, i) : subjectBehindQuote(sentence, i);
	if (!source) return null;
	const frames = framesOf('subject');
	return cueOf({ kind: 'verb', at: i, lemma: word, frames, source, inverted });
};

function nameAfter(sentence: Sentence, verb: number): NounPhrase | null {
	const { tokens } = sentence;
	const source = subjectAfter(sentence, verb + 1);
	if (!source || !isName(tokens[source.headTo - 1])) return null;
	const next = tokens[source.to];
	return !next || /^[.,]$/.test(next.word) ? source : null;
}

function subjectBehindQuote(sentence: Sentence, verb: number): NounPhrase | null {
	const { tokens, to } = sentence;
	const next = tokens[verb + 1];
	if (next && verb + 1 < to && !/^[.,]$/.test(next.word) && next.tag !== 'QUOTE') return null;
	const source = subjectBefore(sentence, verb);
	return source && tokens[source.from - 1]?.tag === 'QUOTE' ? source : null;
}
