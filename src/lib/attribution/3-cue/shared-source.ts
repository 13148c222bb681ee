import type { Sentence, Token, Tokens } from '../1-read/token.ts';
import { canSpeak } from '../2-grammar/can-speak.ts';
import { mainClauseStart } from '../2-grammar/clauses.ts';
import { nounPhraseBefore } from '../2-grammar/phrase-before.ts';
import { nounPhraseStart, plainPhrase, type NounPhrase } from '../2-grammar/phrases.ts';
import { sentenceSubject, subjectBefore } from '../2-grammar/subjects.ts';
import { groupStart, isFiniteVerb } from '../2-grammar/verb-group.ts';
import { BEFORE_A_SPEAKING_NAME } from '../lexicon/prepositions.ts';
import { SHOWS_WORDS } from '../lexicon/nouns.ts';
import type { Cue } from './cue.ts';

/** The source of the nearest verb of the main clause, else its subject. */
export function sharedSource(
	sentence: Sentence,
	at: number,
	earlier: readonly Cue[]
): NounPhrase | null {
	const { tokens } = sentence;
	const main = mainClauseStart(sentence);
	for (let k = earlier.length - 1; k >= 0 && earlier.length - k < 8; k--) {
		const cue = earlier[k] as Cue;
		if (!cue.source || (cue.kind !== 'verb' && cue.kind !== 'infinitive')) continue;
		if (at > main && cue.at < main) continue;
		if (cue.inverted || isTopLevel(tokens, cue.source, main)) return cue.source;
	}
	return sentenceSubject({ ...sentence, to: at });
}

/**
 * The same where it can speak. “The row began when fans stormed the pitch, shouting”: else who acts
 * last does.
 */
export function speakingSource(
	sentence: Sentence,
	at: number,
	earlier: readonly Cue[]
): NounPhrase | null {
	const shared = sharedSource(sentence, at, earlier);
	if (!shared || canSpeak(sentence.tokens, shared)) return shared;
	const nearest = nearestSubject(sentence, at);
	return nearest && canSpeak(sentence.tokens, nearest) ? nearest : shared;
}

/** The subject of the nearest finite verb before: “Smith upset them by saying”. */
export function nearestSubject(sentence: Sentence, at: number): NounPhrase | null {
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

/** The subject that follows a participle: “Speaking in Arden, Smith said”. */
export const laterSubject = (sentence: Sentence, at: number): NounPhrase | null =>
	sentenceSubject({ ...sentence, from: at });

/** Not the subject of a clause that hangs on another. */
function isTopLevel(tokens: Tokens, source: NounPhrase, main: number): boolean {
	if (source.from <= main) return true;
	const before = tokens[source.from - 1] as Token;
	return !/^(?:SCONJ|ADP|VERB|ADJ|NOUN)$/.test(before.tag) && before.word !== 'that';
}

/** “with one of her ads asking”: the participle has a subject of its own. */
export function absoluteSubject({ tokens, from }: Sentence, start: number): NounPhrase | null {
	const near = nounPhraseStart(tokens, start - 1, from);
	// “footage of Smith saying”: a name right before speaks itself.
	if (
		near > from &&
		tokens[start - 1]?.tag === 'PROPN' &&
		/^(?:ADP|VERB|AUX)$/.test(tokens[near - 1]?.tag ?? '') &&
		BEFORE_A_SPEAKING_NAME.has(tokens[near - 1]?.word ?? '')
	)
		return plainPhrase(near, start);
	const phrase = nounPhraseBefore(tokens, start - 1, from);
	if (!phrase || phrase.from <= from) return null;
	// “with one of her ads asking”, “held up a sign saying”
	if (tokens[phrase.from - 1]?.word === 'with' || SHOWS_WORDS.has(tokens[start - 1]?.word ?? ''))
		return phrase;
	// The phrase may have run over its “with”.
	for (let i = phrase.from; i < phrase.to; i++)
		if (tokens[i]?.word === 'with')
			return { from: i + 1, to: phrase.to, headTo: Math.max(phrase.headTo, i + 2) };
	return null;
}
