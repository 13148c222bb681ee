import {
	afterAdverbs,
	isComma,
	isLongDash,
	isPause,
	isQuoted,
	isVerb,
	type Sentence,
	type Token,
	type Tokens
} from '../1-read/token.ts';
import { hasVerb, startsMainClause } from '../2-grammar/clauses.ts';
import type { Cue } from '../3-cue/cue.ts';
import {
	BEHIND_A_DASH,
	CLAUSE_LINKS,
	CONCEDING,
	CONTINUING,
	FRONTING_A_CUE,
	TELLS_MORE_OF_IT
} from '../lexicon/conjunctions.ts';
import { speaks } from '../lexicon/frames.ts';
import { OBJECT_RELATIVES, OPENS_RELATIVE } from '../lexicon/pronouns.ts';
import { CUE_FORMS } from '../lexicon/verbs.ts';
import type { Saying } from './saying.ts';

/** “After Smith criticised the plan, …”: the cue stands in a clause before the main one. */
function isFronted({ sentence, cue }: Saying): boolean {
	const { tokens, from } = sentence;
	const first = tokens[from];
	if (!first || cue.at - from > 25) return false;
	if (/^(?:participle|passive)$/.test(cue.kind) && cue.from === from) return true;
	// “Even before Smith spoke, …”
	const opener = first.tag === 'ADV' ? tokens[from + 1] : first;
	if (!opener || (!/^(?:SCONJ|ADP)$/.test(opener.tag) && !FRONTING_A_CUE.has(first.word)))
		return false;
	for (let i = from; i < cue.from; i++) if (isComma(tokens[i])) return false;
	return true;
}

/** “the bridge — which engineers call ‘a bomb’ — closes”: what the engineers say ends at the dash. */
function standsBetweenDashes({ sentence: { tokens, from }, cue }: Saying): boolean {
	let dashes = 0;
	for (let i = from + 1; i < cue.from; i++) if (isLongDash(tokens[i])) dashes++;
	return dashes % 2 === 1;
}

/** “what Smith calls ‘a mess’ goes on”, “the scheme, which Smith called ‘bold’, will go on”. */
function isRelative({ sentence: { tokens }, cue: { source, inverted } }: Saying): boolean {
	if (!source || inverted) return false;
	const word = tokens[source.to - 1]?.word ?? '';
	return (
		OPENS_RELATIVE.has(word) || /^(?:what|which|whom)$/.test(tokens[source.from - 1]?.word ?? '')
	);
}

const endsRelative = (token: Token): boolean =>
	isPause(token) || token.tag === 'AUX' || token.tag === 'VERB' || token.word === 'on';

/** Where the content that starts at `from` ends: at the latest before the sentence’s full stop. */
export function contentEnd(saying: Saying, from: number): number {
	const { cue } = saying;
	const { tokens, to } = saying.sentence;
	let depth = 0;
	const between = standsBetweenDashes(saying);
	const relative = isRelative(saying);
	const fronted = isFronted(saying);
	for (let i = from; i < to; i++) {
		const token = tokens[i] as Token;
		if (fronted && i > from && isComma(token) && startsMainClause(tokens, i + 1, to)) return i;
		if (token.word === '(') depth++;
		if (token.word === ')') {
			if (depth === 0) return i;
			depth--;
		}
		if (i === from) continue;
		// “was called ‘a farce’ by Smith”
		if (cue.kind === 'passive' && cue.source && i === cue.source.from - 1) return i;
		const last = tokens[i - 1] as Token;
		// A quote that ends in a comma or full stop ends what is said, unless another one follows.
		if (
			last.tag === 'QUOTE' &&
			/[,.!?]/.test(last.endMark) &&
			token.tag !== 'QUOTE' &&
			token.tag !== 'CCONJ' &&
			!(last.endMark === ',' && isQuotedItem(tokens, i, to))
		)
			return i;
		if (/^[.!?]$/.test(token.word) && i >= to - 2) return i;
		if (token.word === 'according' && tokens[i + 1]?.word === 'to')
			return isPause(last) ? i - 1 : i;
		if (between && isLongDash(token)) return i;
		if (relative && isQuoted(last) && !isQuoted(token) && endsRelative(token)) return i;
		if (goesOnAnew(saying.sentence, from, i) && hasVerb(tokens, from, i)) return i;
		if (isComma(token) && closesAside(saying, from, i)) return i;
		if (isPause(token) && (breaksOff(saying, i) || addsToIt(tokens, from, i))) return i;
		if (opensCue(saying, from, i)) return isComma(last) ? i - 1 : i;
		if (token.tag === 'CCONJ' && continuesCue(saying, i)) return isComma(last) ? i - 1 : i;
	}
	return to;
}

/**
 * “said it was late — a rare delay”, “said it was late, but nobody left”: behind these the report
 * mostly goes on by itself; behind a comma only where no words stand in marks.
 */
function goesOnAnew({ tokens, to }: Sentence, from: number, at: number): boolean {
	const token = tokens[at] as Token;
	if (token.tag !== 'PUNCT' && token.tag !== 'SCONJ') return false;
	const next = tokens[at + 1]?.word ?? '';
	if (token.tag === 'SCONJ') return CONCEDING.has(token.word);
	if (isLongDash(token)) return BEHIND_A_DASH.has(next);
	if (!isComma(token) || !(next === 'which' || CLAUSE_LINKS.has(next))) return false;
	if (next !== 'which' && !startsMainClause(tokens, at + 2, to)) return false;
	for (let i = from; i < to; i++) if (isQuoted(tokens[i])) return false;
	return true;
}

/**
 * “Reed, noting the cost, said no”, “Reed, who said it was dear, went home”: behind the comma goes on
 * what the cue was put into.
 */
function closesAside(
	{ sentence: { tokens, to }, cue, cues }: Saying,
	from: number,
	comma: number
): boolean {
	const next = afterAdverbs(tokens, comma + 1, to);
	const verb = tokens[next];
	if (!verb || next >= to || !isVerb(verb)) return false;
	// “who said that Holm, at seventy, would go”: the verb is that of what is said.
	if (!hasVerb(tokens, from, comma) && tokens.slice(from, comma).some(isComma)) return false;
	if (
		cue.source &&
		!cue.inverted &&
		/^(?:who|which)$/.test(tokens[cue.source.to - 1]?.word ?? '') &&
		isComma(tokens[cue.source.to - 2]) &&
		!verb.word.endsWith('ing')
	)
		return true;
	return cues.some(
		(other) =>
			other.kind === 'verb' &&
			(other.from === next || other.from === comma + 1) &&
			!other.inverted &&
			!other.shared &&
			other.source !== null &&
			other.source.to <= cue.from &&
			tokens[other.source.to]?.word === ','
	);
}

/** “said it was late and Holm said it was not”: another one speaks. */
function opensCue(
	{ sentence: { tokens, to }, cue, cues }: Saying,
	from: number,
	at: number
): boolean {
	const { tag, word } = tokens[at] as Token;
	if (tag !== 'CCONJ' && !(tag === 'SCONJ' && word !== 'as' && CONTINUING.has(word))) return false;
	if (!hasVerb(tokens, from, at)) return false;
	const next = afterAdverbs(tokens, at + 1, to);
	return cues.some(
		(other) =>
			other !== cue &&
			other.kind === 'verb' &&
			other.source?.from === next &&
			!other.inverted &&
			!other.shared &&
			speaks(other.frames) &&
			!other.frames.belief &&
			isSpeechTense(other, cue, tokens)
	);
}

/** “a ‘liar,’ a ‘bully’ and a ‘coward’”: another item of a list of quoted words. */
function isQuotedItem(tokens: Tokens, at: number, to: number): boolean {
	if (tokens[at]?.tag !== 'DET') return false;
	for (let i = at + 1; i < Math.min(to, at + 4); i++) {
		if (isQuoted(tokens[i])) return true;
		if (tokens[i]?.tag !== 'ADJ' && tokens[i]?.tag !== 'ADV') return false;
	}
	return false;
}

/** “said it was safe, though nobody asked”: the report adds to what was said. */
const addsToIt = (tokens: Tokens, from: number, comma: number): boolean =>
	TELLS_MORE_OF_IT.has(tokens[comma + 1]?.word ?? '') && hasVerb(tokens, from, comma);

/** After a comma: “, adding that”, “, but Smith said”, “, Smith said,”. */
function breaksOff({ sentence: { tokens, to }, cue, cues }: Saying, comma: number): boolean {
	let next = comma + 1;
	// “…, which he called part of a scheme”
	if (OBJECT_RELATIVES.has(tokens[next]?.word ?? '')) {
		const relative = cues.find(({ source }) => source?.from === next + 1);
		return relative !== undefined && relative.kind === 'verb' && !relative.frames.belief;
	}
	if (CONTINUING.has(tokens[next]?.word ?? '')) next++;
	next = afterAdverbs(tokens, next, to);
	const form = CUE_FORMS.get(tokens[next]?.word ?? '');
	const listed = next > comma + 1 && tokens[comma + 1]?.tag === 'CCONJ';
	if (!listed && form?.form === 'ing' && !form.frames.belief) return true;
	return cues.some(
		(other) =>
			other !== cue &&
			other.kind === 'verb' &&
			other.source !== null &&
			!other.shared &&
			(other.inverted ? other.from === next : other.source.from === next) &&
			(speaks(other.frames) || listed) &&
			!other.frames.belief &&
			isSpeechTense(other, cue, tokens)
	);
}

/** A verb in another tense is part of what is said: “Smith said he hopes and prays”. */
const isSpeechTense = (other: Cue, cue: Cue, tokens: Tokens): boolean =>
	sameForm(other, cue, tokens) || other.inverted || cue.kind !== 'verb';

const sameForm = (a: Cue, b: Cue, tokens: Tokens): boolean =>
	formOf(a, tokens) === formOf(b, tokens);

const formOf = ({ at }: Cue, tokens: Tokens) => CUE_FORMS.get(tokens[at]?.word ?? '')?.form;

/** “said A and called for B”: the second verb has the same subject. */
function continuesCue(
	{ sentence: { tokens, to }, cue, cues }: Saying,
	conjunction: number
): boolean {
	let next = conjunction + 1;
	const pronoun = tokens[next]?.tag === 'PRON' ? next : -1;
	while (next < to && (/^(?:ADV|AUX)$/.test(tokens[next]?.tag ?? '') || next === pronoun)) next++;
	const other = cues.find(({ at }) => at === next);
	if (!other || other.frames.belief) return false;
	return sameForm(other, cue, tokens) && tokens[conjunction]?.word !== 'or';
}
