import { isComma, isDash, isQuoted, isVerb, type Sentence, type Token } from '../1-read/token.ts';
import { canSpeak } from '../2-grammar/can-speak.ts';
import { nounPhraseBefore } from '../2-grammar/phrase-before.ts';
import { nounPhraseEnd, plainPhrase, type NounPhrase } from '../2-grammar/phrases.ts';
import { framesOf } from '../lexicon/frames.ts';
import { cueOf, type Finder } from './cue.ts';

/** “Smith: ‘…’”, “More from the report: ‘…’” and “‘…’ — Smith”. */
export const labelCue: Finder = (sentence, i) => {
	const { word } = sentence.tokens[i] as Token;
	const inverted = word !== ':';
	const source = inverted ? nameBehindDash(sentence, i) : nameBeforeColon(sentence, i);
	if (!source || !canSpeak(sentence.tokens, source)) return null;
	const frames = framesOf('subject');
	return cueOf({ kind: 'label', at: i, lemma: word, frames, source, inverted });
};

function nameBeforeColon({ tokens, from }: Sentence, colon: number): NounPhrase | null {
	if (tokens[colon + 1]?.tag !== 'QUOTE') return null;
	let start = colon;
	while (
		start > from &&
		colon - start < 14 &&
		!isDash(tokens[start - 1]) &&
		tokens[start - 1]?.tag !== 'QUOTE'
	) {
		if (isVerb(tokens[start - 1])) return null;
		start--;
	}
	const headTo = nounPhraseEnd(tokens, start, colon);
	if (headTo > start && (headTo === colon || isComma(tokens[headTo])))
		return plainPhrase(start, headTo);
	const last = nounPhraseBefore(tokens, colon - 1, start);
	const head = last ? tokens[last.headTo - 1]?.tag : undefined;
	return head === 'PRON' || head === 'DET' ? null : last;
}

function nameBehindDash({ tokens, to }: Sentence, dash: number): NounPhrase | null {
	const before = tokens[dash - 1];
	if (!isQuoted(before) && !(before?.word === '.' && isQuoted(tokens[dash - 2]))) return null;
	const headTo = nounPhraseEnd(tokens, dash + 1, to);
	const ends = headTo >= to || /^[.,(]$/.test(tokens[headTo]?.word ?? '');
	return headTo > dash + 1 && tokens[headTo - 1]?.capital && ends
		? plainPhrase(dash + 1, headTo)
		: null;
}
