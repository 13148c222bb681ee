import { overCircumstances } from './circumstances.ts';
import { shapeAt, fitsFrame } from './complement.ts';
import { contentBefore, hasVerb, endOfCue, endsHere } from './before.ts';
import { contentEnd } from './end.ts';
import type { Cue } from '../3-cue/cue.ts';
import { reports } from '../lexicon/frames.ts';
import { afterTime } from '../1-read/times.ts';
import { isComma, isDash, longNounPhraseEnd, type Range } from '../2-grammar/phrases.ts';
import type { Sentence } from '../1-read/sentences.ts';
import { startsMainClause } from '../2-grammar/subjects.ts';
import type { Token } from '../1-read/tokens.ts';

/** What a cue attributes: parts of its sentence, in order, and how they were found. */
export type Content = { parts: Range[]; rule: string; confidence: number };

/** The content of one cue; null where it stands without any in its sentence. */
export function contentOf(
	tokens: readonly Token[],
	sentence: Sentence,
	cue: Cue,
	cues: readonly Cue[]
): Content | null {
	if (cue.kind === 'label') {
		const at = cue.inverted ? quoteBefore(tokens, cue.at) : cue.at + 1;
		return { parts: [{ from: at, to: at + 1 }], rule: 'label', confidence: 0.85 };
	}
	if (cue.kind === 'according') return accordingContent(tokens, sentence, cue, cues);
	const right = contentAfter(tokens, sentence, cue, cues);
	const left = contentBefore(tokens, sentence, cue, cues, right);
	if (left && !right && cue.kind === 'verb' && !hasVerb(tokens, left.from, left.to)) {
		// “The plan, Smith said, is bad.”
		const comma = overCircumstances(tokens, endOfCue(cue), sentence.to, cue);
		if ((isComma(tokens[comma]) || isDash(tokens[comma])) && comma + 1 < sentence.to) {
			const end = contentEnd(tokens, sentence.from, comma + 1, sentence.to, cue, cues);
			if (end > comma + 1)
				return {
					parts: [left, { from: comma + 1, to: end }],
					rule: 'around-cue',
					confidence: 0.85
				};
		}
	}
	if (left && right) return { parts: [left, right.range], rule: 'around-cue', confidence: 0.9 };
	if (left) return { parts: [left], rule: 'before-cue', confidence: 0.9 };
	if (right) return { parts: [right.range], rule: right.rule, confidence: right.confidence };
	return null;
}

/** “declared victory on Tuesday”: the day is not part of what was declared. */
function withoutTime(tokens: readonly Token[], from: number, end: number): number {
	for (let i = from + 1; i < end && i < from + 8; i++) {
		const time = afterTime(tokens, i, end);
		if (time > i && (time === end || (/^[.,]$/.test(tokens[time]?.word ?? '') && time + 1 >= end)))
			return i;
	}
	return end;
}

const quoteBefore = (tokens: readonly Token[], at: number): number =>
	tokens[at - 1]?.tag === 'QUOTE' ? at - 1 : at - 2;

/** Verbs whose subject passes on what another said. */
const REPEATS = new Set(
	'repeat echo cite quote reiterate recall relay note mention recount'.split(' ')
);

export type Right = { range: Range; rule: string; confidence: number; explicit: boolean };

/** What follows the cue, behind the people told, the day and the place. */
function contentAfter(
	tokens: readonly Token[],
	{ from: sentenceFrom, to }: Sentence,
	cue: Cue,
	cues: readonly Cue[]
): Right | null {
	let at = cue.to;
	if (cue.inverted && cue.source) at = cue.source.to;
	if (cue.kind === 'passive' && cue.source) at = cue.source.to;
	at = overCircumstances(tokens, at, to, cue);
	const shape = shapeAt(tokens, at, to);
	if (!shape || !fitsFrame(shape, cue, tokens, at, to)) return null;
	let from = at;
	const repeated = cues.find(({ kind, source }) => kind === 'noun' && source?.from === at);
	if (repeated && REPEATS.has(cue.lemma)) {
		// “repeated Jones’s threat that”: what is said is the threat.
		from = repeated.to + 1;
	} else if (shape === 'that') {
		from = at + 1;
		if (isComma(tokens[from])) from++;
	} else if (shape === 'mark') {
		while (
			from < to &&
			(isComma(tokens[from]) || tokens[from]?.word === ':' || tokens[from]?.word === 'that')
		)
			from++;
	}
	let end = contentEnd(tokens, sentenceFrom, from, to, cue, cues);
	if (shape === 'noun') end = withoutTime(tokens, from, end);
	if (end <= from) return null;
	const explicit = shape === 'that' || shape === 'quote' || shape === 'mark';
	const rule =
		shape === 'quote' || shape === 'mark'
			? 'quote-after-cue'
			: shape === 'that'
				? 'that-clause'
				: `${shape}-after-cue`;
	return {
		range: { from, to: end },
		rule,
		confidence: explicit ? 0.95 : shape === 'clause' ? 0.85 : 0.6,
		explicit
	};
}

/** “According to a memo, seen by the paper, …”, “to Smith, who leads it, …”, “to its head, Smith, …” */
function tellsMore(tokens: readonly Token[], at: number, to: number): boolean {
	const first = tokens[at];
	if (!first || at >= to) return false;
	if (/^(?:who|whose|which)$/.test(first.word)) return true;
	if (/^(?:VERB|PRON)$/.test(first.tag)) return !startsMainClause(tokens, at, to);
	const end = longNounPhraseEnd(tokens, at, to);
	return end > at && isComma(tokens[end]);
}

/** “According to Smith, …”, “…, according to Smith” and “…, according to Smith, …”. */
function accordingContent(
	tokens: readonly Token[],
	{ from, to }: Sentence,
	cue: Cue,
	cues: readonly Cue[]
): Content | null {
	if (!cue.source) return null;
	const last = tokens[to - 1];
	const sentenceEnd = last && /^[.!?]$/.test(last.word) ? to - 1 : to;
	let after = cue.source.to;
	while (after < to && !isComma(tokens[after]) && !isDash(tokens[after])) after++;
	// “According to a memo, seen by the paper, officials warned”
	if (tellsMore(tokens, after + 1, to))
		for (let i = after + 2; i < Math.min(to, after + 12); i++)
			if (isComma(tokens[i]) && startsMainClause(tokens, i + 1, to)) {
				after = i;
				break;
			}
	let begin = from;
	while (tokens[begin]?.tag === 'CCONJ') begin++;
	// “…, Smith said, according to the paper”: the paper only passes on what Smith said.
	if (
		cues.some(
			(other) =>
				other.kind === 'verb' &&
				other.source &&
				other.at < cue.at &&
				reports(other.frames) &&
				!other.frames.belief &&
				endsHere(tokens, other, to) &&
				cue.at - other.to < 8
		)
	)
		return null;
	const leftEnd =
		isComma(tokens[cue.from - 1]) || isDash(tokens[cue.from - 1]) ? cue.from - 1 : cue.from;
	const right: Range | null =
		after + 1 < sentenceEnd
			? { from: after + 1, to: contentEnd(tokens, after + 1, after + 1, sentenceEnd, cue, cues) }
			: null;
	if (leftEnd - begin < 3 && !(leftEnd > begin && hasVerb(tokens, begin, leftEnd))) {
		return right && right.to > right.from
			? { parts: [right], rule: 'according-to', confidence: 0.9 }
			: null;
	}
	// “because, according to the minister, the bridge would fall”
	if (right && /^(?:SCONJ|CCONJ)$/.test(tokens[leftEnd - 1]?.tag ?? ''))
		return { parts: [right], rule: 'according-to', confidence: 0.8 };
	const left = { from: begin, to: leftEnd };
	if (
		right &&
		(!hasVerb(tokens, begin, leftEnd) || /^(?:that|which)$/.test(tokens[cue.from - 2]?.word ?? ''))
	)
		return { parts: [left, right], rule: 'according-to', confidence: 0.85 };
	return { parts: [left], rule: 'according-to', confidence: 0.85 };
}
