import { isComma, isPause, type Range, type Sentence } from '../1-read/token.ts';
import { hasVerb, startsMainClause } from '../2-grammar/clauses.ts';
import { longNounPhraseEnd, type NounPhrase } from '../2-grammar/phrases.ts';
import { tellsWhat } from '../lexicon/frames.ts';
import { TELLS_MORE } from '../lexicon/pronouns.ts';
import { contentEnd } from './end.ts';
import type { Content, Saying } from './saying.ts';
import { endsHere } from './tag.ts';

/** “According to Smith, …”, “…, according to Smith” and “…, according to Smith, …”. */
export function accordingContent(saying: Saying): Content | null {
	const { sentence, cue } = saying;
	const { tokens } = sentence;
	if (!cue.source || passesOn(saying)) return null;
	const left = leftOf(saying);
	const right = rightOf(saying, cue.source);
	const spoken = hasVerb(tokens, left.from, left.to);
	if (left.to - left.from < 3 && !spoken)
		return right && right.to > right.from ? according([right]) : null;
	if (!right) return according([left]);
	// “because, according to the minister, the bridge would fall”
	if (/^(?:SCONJ|CCONJ)$/.test(tokens[left.to - 1]?.tag ?? '')) return according([right]);
	const opened = /^(?:that|which)$/.test(tokens[cue.from - 2]?.word ?? '');
	return according(!spoken || opened ? [left, right] : [left]);
}

const according = (parts: Range[]): Content => ({ parts, rule: 'according-to' });

/** “…, Smith said, according to the paper”: the paper only passes on what Smith said. */
const passesOn = ({ sentence, cue, cues }: Saying): boolean =>
	cues.some(
		(other) =>
			other.kind === 'verb' &&
			other.source &&
			other.at < cue.at &&
			tellsWhat(other.frames) &&
			!other.frames.belief &&
			endsHere(sentence, other) &&
			cue.at - other.to < 8
	);

/** From the start of the sentence up to the cue. */
function leftOf({ sentence: { tokens, from }, cue }: Saying): Range {
	let begin = from;
	while (tokens[begin]?.tag === 'CCONJ') begin++;
	return { from: begin, to: isPause(tokens[cue.from - 1]) ? cue.from - 1 : cue.from };
}

/** Behind the source and all that tells more of it; null where the sentence ends there. */
function rightOf(saying: Saying, source: NounPhrase): Range | null {
	const { tokens, to } = saying.sentence;
	let after = source.to;
	while (after < to && !isPause(tokens[after])) after++;
	// “According to a memo, seen by the paper, officials warned”
	if (tellsMore(saying.sentence, after + 1))
		for (let i = after + 2; i < Math.min(to, after + 12); i++)
			if (isComma(tokens[i]) && startsMainClause(tokens, i + 1, to)) {
				after = i;
				break;
			}
	const end = /^[.!?]$/.test(tokens[to - 1]?.word ?? '') ? to - 1 : to;
	if (after + 1 >= end) return null;
	const rest = { tokens, from: after + 1, to: end };
	return { from: rest.from, to: contentEnd({ ...saying, sentence: rest }, rest.from) };
}

/** “According to a memo, seen by the paper, …”, “to Smith, who leads it, …”, “to its head, Smith, …” */
function tellsMore({ tokens, to }: Sentence, at: number): boolean {
	const first = tokens[at];
	if (!first || at >= to) return false;
	if (TELLS_MORE.has(first.word)) return true;
	if (first.tag === 'VERB' || first.tag === 'PRON') return !startsMainClause(tokens, at, to);
	const end = longNounPhraseEnd(tokens, at, to);
	return end > at && isComma(tokens[end]);
}
