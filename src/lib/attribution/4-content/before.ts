import { afterTime } from '../1-read/times.ts';
import {
	isComma,
	isParticiple,
	isPause,
	isQuoted,
	type Range,
	type Token,
	type Tokens
} from '../1-read/token.ts';
import { hasVerb, startsMainClause } from '../2-grammar/clauses.ts';
import { endOfCue } from '../3-cue/cue.ts';
import { followsContent } from '../lexicon/frames.ts';
import type { Right } from './after.ts';
import type { Saying } from './saying.ts';
import { endsHere, isParenthetical } from './tag.ts';

/**
 * What stands before a cue: “The plan is bad, Smith said.” and every quote that its source touches.
 * A comma without an end after the cue is no tag: “Smith, who came late, said that …”.
 */
export function contentBefore(saying: Saying, right: Right | null): Range | null {
	const { sentence, cue } = saying;
	const { tokens, from } = sentence;
	if (cue.kind !== 'verb' || cue.shared || !cue.source || !followsContent(cue.frames)) return null;
	let end = cue.inverted ? cue.from : Math.min(cue.source.from, cue.from);
	if (end - 1 < from) return null;
	const before = tokens[end - 1] as Token;
	const quoteBefore =
		before.tag === 'QUOTE' || (isComma(before) && tokens[end - 2]?.tag === 'QUOTE');
	if (quoteBefore) {
		if (right?.explicit && right.rule !== 'quote-after-cue' && !isParenthetical(sentence, cue))
			return null;
	} else {
		// “The plan, Smith said, is bad” and “The plan is bad, Smith said.”
		if (!isPause(before)) return null;
		if (!(right ? isParenthetical(sentence, cue) : endsHere(sentence, cue))) return null;
	}
	while (end - 1 >= from && isPause(tokens[end - 1])) end--;
	const opened = contentStart(saying, end);
	const part = { from: quoteBefore ? ownQuote(tokens, opened, end) : opened, to: end };
	if (part.to <= part.from || taggedTwice(saying, { from: opened, to: end })) return null;
	if (!quoteBefore) {
		const said = isQuoted(tokens[end - 1]) || hasVerb(tokens, part.from, end);
		if (!said && !isParenthetical(sentence, cue)) return null;
		if (
			right?.rule === 'quote-after-cue' &&
			(standsApart(tokens, right) || isOccasion(tokens, part))
		)
			return null;
	}
	return part;
}

/** “She spoke of work: ‘Try again,’ she said”: a quote that starts anew is all of it. */
function ownQuote(tokens: Tokens, from: number, end: number): number {
	let first = end - 1;
	while (first > from && tokens[first - 1]?.tag === 'QUOTE') first--;
	if (first <= from) return from;
	const before = tokens[first - 1];
	const apart = before?.word === ':' || (isPause(before) && tokens[first]?.capital === true);
	return apart && !tokens.slice(from, first).some(isQuoted) ? first : from;
}

/** The start of the sentence, or the place after the cues that open it. */
function contentStart({ sentence: { tokens, from }, cue, cues }: Saying, end: number): number {
	let begin = from;
	for (const other of cues) {
		if (other === cue || other.at >= cue.at || other.kind !== 'verb' || !other.source) continue;
		const past = endOfCue(other);
		if (past <= begin || past > end || !isComma(tokens[past])) continue;
		if (other.source.from === from || other.inverted) begin = past + 1;
	}
	return begin === from && tokens[begin]?.tag === 'CCONJ' ? begin + 1 : begin;
}

/** “As for the plan, Smith said, ‘It is bad.’”: what starts anew goes on with nothing. */
const standsApart = (tokens: Tokens, { range }: Right): boolean =>
	tokens[range.from]?.capital === true && isQuoted(tokens[range.from]);

/** “Speaking in Arden, Smith said, ‘…’”, “On Monday, Smith said, ‘…’”: when, not what. */
function isOccasion(tokens: Tokens, { from, to }: Range): boolean {
	if (!isParticiple(tokens[from] as Token)) return afterTime(tokens, from, to) === to;
	for (let i = from + 1; i < to; i++) {
		if (tokens[i]?.tag === 'AUX') return false;
		if (isComma(tokens[i]) && startsMainClause(tokens, i + 1, to)) return false;
	}
	return true;
}

/** “Smith added: ‘…,’ Smith said.”: the first tag has the quote. */
function taggedTwice({ sentence: { tokens }, cue, cues }: Saying, { from, to }: Range): boolean {
	if (tokens[to - 1]?.tag !== 'QUOTE') return false;
	let at = to - 1;
	while (at > from && /^[:,]$/.test(tokens[at - 1]?.word ?? '')) at--;
	return cues.some(
		(other) =>
			other !== cue &&
			other.kind === 'verb' &&
			other.source !== null &&
			endOfCue(other) === at &&
			(at > from || other.source.from <= from)
	);
}
