import type { Cue } from './cue.ts';
import { nounPhraseBefore, nounPhraseStart, type NounPhrase } from '../2-grammar/phrases.ts';
import { mainClauseStart, sentenceSubject, subjectBefore } from '../2-grammar/subjects.ts';
import type { Token } from '../1-read/tokens.ts';

export function groupStart(tokens: readonly Token[], i: number, from: number): number {
	let start = i;
	while (
		start - 1 >= from &&
		OPEN_GROUP.test(tokens[start - 1]?.tag ?? '') &&
		tokens[start - 1]?.word !== "'s"
	)
		start--;
	return start;
}

export const OPEN_GROUP = /^(?:AUX|ADV|PART)$/;

/** “went on to say”: the place where the group of the verb that governs “to” starts. */
export function governorOf(tokens: readonly Token[], toAt: number, from: number): number {
	for (let i = toAt - 1; i >= Math.max(from, toAt - 4); i--) {
		const { tag, word } = tokens[i] as Token;
		if (tag === 'VERB' || tag === 'AUX') {
			let start = i;
			while (start - 1 >= from && OPEN_GROUP.test(tokens[start - 1]?.tag ?? '')) start--;
			return start;
		}
		if (
			tag !== 'ADP' &&
			tag !== 'ADV' &&
			tag !== 'ADJ' &&
			word !== 'not' &&
			tag !== 'NOUN' &&
			tag !== 'PROPN'
		)
			return -1;
	}
	return -1;
}

/** “with one of her ads asking”: the participle has a subject of its own. */
export function absoluteSubject(
	tokens: readonly Token[],
	start: number,
	from: number
): NounPhrase | null {
	const phrase = nounPhraseBefore(tokens, start - 1, from);
	if (!phrase || phrase.from <= from) return null;
	if (tokens[phrase.from - 1]?.word === 'with') return phrase;
	const near = nounPhraseStart(tokens, start - 1, from);
	// “footage of Smith saying”: a name right before speaks itself.
	if (
		near > from &&
		tokens[start - 1]?.tag === 'PROPN' &&
		/^(?:ADP|VERB)$/.test(tokens[near - 1]?.tag ?? '') &&
		/^(?:of|has|have|had|shows|showing|showed|with|from)$/.test(tokens[near - 1]?.word ?? '')
	)
		return { from: near, to: start, headTo: start };
	// The phrase may have run over its “with”.
	for (let i = phrase.from; i < phrase.to; i++)
		if (tokens[i]?.word === 'with')
			return { from: i + 1, to: phrase.to, headTo: Math.max(phrase.headTo, i + 2) };
	return null;
}

/** “quoted Smith as saying”: who is quoted speaks. */
export function quotedSource(
	tokens: readonly Token[],
	as: number,
	from: number
): NounPhrase | null {
	if (tokens[as]?.word !== 'as') return null;
	for (let i = as - 2; i >= Math.max(from, as - 14); i--) {
		if (!/^(?:quot|cit)(?:e|es|ed|ing)$/.test(tokens[i]?.word ?? '')) continue;
		const phrase = nounPhraseBefore(tokens, as - 1, i + 1);
		return phrase?.from === i + 1 ? phrase : null;
	}
	return null;
}

/** The subject of the nearest finite verb before: “Smith upset them by saying”. */
export function nearestSubject(
	tokens: readonly Token[],
	from: number,
	at: number
): NounPhrase | null {
	for (let i = at - 1; i >= Math.max(from, at - 40); i--) {
		const token = tokens[i] as Token;
		if (token.word === ')') while (i > from && tokens[i]?.word !== '(') i--;
		if (token.tag !== 'VERB' && token.tag !== 'AUX') continue;
		if (token.word.endsWith('ing') && tokens[i - 1]?.tag !== 'AUX') continue;
		let start = i;
		while (
			start - 1 >= from &&
			OPEN_GROUP.test(tokens[start - 1]?.tag ?? '') &&
			tokens[start - 1]?.word !== "'s"
		)
			start--;
		const subject = subjectBefore(tokens, start, from);
		if (subject) return subject;
	}
	return null;
}

/** The source of the nearest verb of the main clause, else its subject. */
export function sharedSource(
	tokens: readonly Token[],
	from: number,
	to: number,
	at: number,
	earlier: readonly Cue[]
): NounPhrase | null {
	const main = mainClauseStart(tokens, from, to);
	for (let k = earlier.length - 1; k >= 0 && earlier.length - k < 8; k--) {
		const cue = earlier[k] as Cue;
		if (!cue.source || (cue.kind !== 'verb' && cue.kind !== 'infinitive')) continue;
		if (at > main && cue.at < main) continue;
		if (cue.inverted || isTopLevel(tokens, cue.source, main)) return cue.source;
	}
	return sentenceSubject(tokens, from, at) ?? sentenceSubject(tokens, at, to);
}

/** Not the subject of a clause that hangs on another. */
function isTopLevel(tokens: readonly Token[], source: NounPhrase, main: number): boolean {
	if (source.from <= main) return true;
	const before = tokens[source.from - 1] as Token;
	return !/^(?:SCONJ|ADP|VERB|ADJ|NOUN)$/.test(before.tag) && before.word !== 'that';
}
