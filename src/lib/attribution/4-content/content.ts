import { afterTime } from '../1-read/times.ts';
import {
	afterAdverbs,
	isComma,
	isNoun,
	isPause,
	isQuoted,
	isVerb,
	type Range,
	type Sentence,
	type Token,
	type Tokens
} from '../1-read/token.ts';
import { hasVerb, startsMainClause } from '../2-grammar/clauses.ts';
import { endOfCue } from '../3-cue/cue.ts';
import { judges, speaks } from '../lexicon/frames.ts';
import { GOES_ON } from '../lexicon/conjunctions.ts';
import { SAID_RELATIVES } from '../lexicon/pronouns.ts';
import { CUE_FORMS } from '../lexicon/verbs.ts';
import { accordingContent } from './according.ts';
import { contentAfter, type Right } from './after.ts';
import { contentBefore } from './before.ts';
import { overCircumstances } from './circumstances.ts';
import { contentEnd } from './end.ts';
import type { Content, Saying } from './saying.ts';

/** The content of one cue; null where it stands without any in its sentence. */
export function contentOf(saying: Saying): Content | null {
	const { kind } = saying.cue;
	if (kind === 'label') return labelContent(saying);
	if (kind === 'according') return accordingContent(saying);
	const right = contentAfter(saying);
	const left = contentBefore(saying, right);
	// “‘No,’ Smith said of the plan”, “‘No,’ said Smith as he left”: when and of what, not what.
	if (left && right && isAside(saying, left, right)) return { parts: [left], rule: 'before-cue' };
	if (left && right) return { parts: [left, right.range], rule: 'around-cue' };
	if (right) return { parts: [...relativeOf(saying, right), right.range], rule: right.rule };
	if (!left) return openedRest(saying);
	const rest = restOf(saying, left);
	if (rest) return { parts: [left, rest], rule: 'around-cue' };
	return { parts: [left], rule: 'before-cue' };
}

/** “which critics say is too dear”, “what Reed called ‘a mess’”: the pronoun is what it is said of. */
function relativeOf({ sentence: { tokens, from }, cue }: Saying, { range }: Right): Range[] {
	const { source, inverted, frames } = cue;
	const at = source && !inverted ? source.from - 1 : -1;
	if (at < from || !SAID_RELATIVES.has(tokens[at]?.word ?? '')) return [];
	const before = tokens[at - 1];
	const { word } = tokens[at] as Token;
	if (word === 'that' ? !isNoun(before) : word !== 'what' && before?.tag === 'ADP') return [];
	const opens = tokens[range.from] as Token;
	const lacksSubject = isVerb(opens) && !opens.word.endsWith('ing');
	const judged = judges(frames) && (isQuoted(opens) || opens.word === 'as');
	return lacksSubject || judged ? [{ from: at, to: at + 1 }] : [];
}

/** What follows the tag of a quote is content only in marks, or where “that” opens it. */
const isAside = ({ sentence: { tokens } }: Saying, left: Range, right: Right): boolean =>
	isQuoted(tokens[left.from]) &&
	isQuoted(tokens[left.to - 1]) &&
	right.rule !== 'quote-after-cue' &&
	!right.explicit;

/** The quote beside a colon or a dash. */
function labelContent({ sentence: { tokens }, cue: { at, inverted } }: Saying): Content {
	const last = isQuoted(tokens[at - 1]) ? at - 1 : at - 2;
	let from = inverted ? last : at + 1;
	const to = from + 1;
	while (inverted && from > 0 && tokens[from - 1]?.quote === tokens[last]?.quote) from--;
	return { parts: [{ from, to }], rule: 'label' };
}

/** “But, Smith said, the plan is bad”, “As Smith said, the plan is bad”. */
function openedRest({ sentence, cue, cues }: Saying): Content | null {
	const { tokens, from, to } = sentence;
	if (!cue.source || cue.inverted || !speaks(cue.frames)) return null;
	const opening = tokens.slice(from, Math.min(cue.from, cue.source.from));
	const as = opening.length === 1 && opening[0]?.word === 'as';
	if (cue.kind !== 'verb' || !(as || isJoint(opening))) return null;
	const comma = overCircumstances(sentence, endOfCue(cue), cue);
	if (!isComma(tokens[comma]) || !startsMainClause(tokens, comma + 1, to)) return null;
	const end = contentEnd({ sentence, cue, cues }, comma + 1);
	return { parts: [{ from: comma + 1, to: end }], rule: 'around-cue' };
}

/** “But,” */
const isJoint = (opening: Tokens): boolean =>
	opening.length > 0 &&
	opening.length <= 3 &&
	isComma(opening[opening.length - 1]) &&
	opening.slice(0, -1).every(({ tag }) => /^(?:CCONJ|ADV|SCONJ)$/.test(tag));

/** “The plan, Smith said, is bad.” */
function restOf(saying: Saying, left: Range): Range | null {
	const { sentence, cue } = saying;
	const { tokens, to } = sentence;
	if (cue.kind !== 'verb' || isQuoted(tokens[left.from])) return null;
	const comma = overCircumstances(sentence, endOfCue(cue), cue);
	if (!isPause(tokens[comma]) || comma + 1 >= to) return null;
	if (hasVerb(tokens, left.from, left.to) && !goesOn(sentence, comma + 1)) return null;
	const end = contentEnd(saying, comma + 1);
	return end > comma + 1 ? { from: comma + 1, to: end } : null;
}

/** “Riding alone, they said, can be risky”, “It would be helped, he said, by the dates”. */
function goesOn({ tokens, to }: Sentence, at: number): boolean {
	const first = afterAdverbs(tokens, at, to);
	const { tag = '', word = '' } = tokens[first] ?? {};
	if (tag === 'VERB' && !word.endsWith('ing') && !CUE_FORMS.has(word)) return true;
	return tag === 'AUX' || GOES_ON.has(word) || (tag === 'ADP' && afterTime(tokens, at, to) === at);
}
