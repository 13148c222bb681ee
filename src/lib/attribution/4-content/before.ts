import { overCircumstances } from './circumstances.ts';
import type { Right } from './content.ts';
import type { Cue } from '../3-cue/cue.ts';
import { isComma, isDash, type Range } from '../2-grammar/phrases.ts';
import { followsContent } from '../lexicon/frames.ts';
import type { Sentence } from '../1-read/sentences.ts';
import { startsMainClause } from '../2-grammar/subjects.ts';
import { afterTime } from '../1-read/times.ts';
import type { Token } from '../1-read/tokens.ts';

/**
 * What stands before a cue: “The plan is bad, Smith said.” and every quote that its source touches.
 * A comma without an end after the cue is no tag: “Smith, who came late, said that …”.
 */
export function contentBefore(
	tokens: readonly Token[],
	{ from, to }: Sentence,
	cue: Cue,
	cues: readonly Cue[],
	right: Right | null
): Range | null {
	if (cue.kind !== 'verb' || cue.shared || !followsContent(cue.frames) || !cue.source) return null;
	const start = cue.inverted ? cue.from : Math.min(cue.source.from, cue.from);
	let end = start;
	if (end - 1 < from) return null;
	const before = tokens[end - 1] as Token;
	const quoteBefore =
		before.tag === 'QUOTE' || (isComma(before) && tokens[end - 2]?.tag === 'QUOTE');
	if (!quoteBefore) {
		// “The plan, Smith said, is bad” and “The plan is bad, Smith said.”
		if (!isComma(before) && !isDash(before)) return null;
		if (right && !isParenthetical(tokens, cue, to)) return null;
		if (!right && !endsHere(tokens, cue, to)) return null;
	} else if (right && right.rule !== 'quote-after-cue' && !isParenthetical(tokens, cue, to)) {
		if (right.explicit) return null;
	}
	while (end - 1 >= from && (isComma(tokens[end - 1]) || isDash(tokens[end - 1]))) end--;
	let begin = from;
	for (const other of cues) {
		if (other === cue || other.at >= cue.at) continue;
		const past = other.inverted ? (other.source?.to ?? other.to) : other.to;
		if (
			past > begin &&
			past <= end &&
			isComma(tokens[past]) &&
			other.kind === 'verb' &&
			other.source &&
			(other.source.from === from || other.inverted)
		)
			begin = past + 1;
	}
	if (begin === from && tokens[begin]?.tag === 'CCONJ') begin++;
	if (end <= begin) return null;
	if (taggedTwice(tokens, begin, end, cue, cues)) return null;
	if (!quoteBefore && !hasVerb(tokens, begin, end) && !isParenthetical(tokens, cue, to))
		return null;
	if (!quoteBefore && right?.rule === 'quote-after-cue' && isOccasion(tokens, begin, end))
		return null;
	return { from: begin, to: end };
}

/** “Speaking in Arden, Smith said, ‘…’”, “On Monday, Smith said, ‘…’”: when, not what. */
function isOccasion(tokens: readonly Token[], begin: number, end: number): boolean {
	const first = tokens[begin] as Token;
	const participle = first.tag === 'VERB' && /(?:ing|ed)$/.test(first.word);
	if (participle) {
		for (let i = begin + 1; i < end; i++) {
			if (tokens[i]?.tag === 'AUX') return false;
			if (isComma(tokens[i]) && startsMainClause(tokens, i + 1, end)) return false;
		}
		return true;
	}
	return afterTime(tokens, begin, end) === end;
}

/** “Smith added: ‘…,’ Smith said.”: the first tag has the quote. */
function taggedTwice(
	tokens: readonly Token[],
	begin: number,
	end: number,
	cue: Cue,
	cues: readonly Cue[]
): boolean {
	if (tokens[end - 1]?.tag !== 'QUOTE') return false;
	let at = end - 1;
	while (at > begin && /^[:,]$/.test(tokens[at - 1]?.word ?? '')) at--;
	return cues.some(
		(other) =>
			other !== cue &&
			other.kind === 'verb' &&
			other.source !== null &&
			(other.inverted ? other.source.to : other.to) === at &&
			other.source.from <= begin
	);
}

export const hasVerb = (tokens: readonly Token[], from: number, to: number): boolean => {
	for (let i = from; i < to; i++)
		if (/^(?:VERB|AUX|QUOTE)$/.test(tokens[i]?.tag ?? '')) return true;
	return false;
};

export const endOfCue = (cue: Cue): number =>
	cue.inverted && cue.source ? Math.max(cue.to, cue.source.to) : cue.to;

function isParenthetical(tokens: readonly Token[], cue: Cue, to: number): boolean {
	const end = overCircumstances(tokens, endOfCue(cue), to, cue);
	return isComma(tokens[end]) || isDash(tokens[end]);
}

/** Nothing is said after the cue: the sentence ends there, or only circumstances follow. */
export function endsHere(tokens: readonly Token[], cue: Cue, to: number): boolean {
	const end = overCircumstances(tokens, endOfCue(cue), to, cue);
	const next = tokens[end];
	return (
		!next ||
		end >= to ||
		/^[.!?,;)]$/.test(next.word) ||
		isDash(next) ||
		next.tag === 'SCONJ' ||
		next.tag === 'ADP' ||
		next.tag === 'CCONJ' ||
		/^(?:when|while|as|after|before|who|whose)$/.test(next.word)
	);
}
