import type { Cue } from '../3-cue/cue.ts';
import { speaks } from '../lexicon/frames.ts';
import { CUE_FORMS } from '../lexicon/verbs.ts';
import { isComma, isDash, isLongDash } from '../2-grammar/phrases.ts';
import { startsMainClause } from '../2-grammar/subjects.ts';
import type { Token } from '../1-read/tokens.ts';

/** “After Smith criticised the plan, …”: the cue stands in a clause before the main one. */
function isFronted(tokens: readonly Token[], sentenceFrom: number, cue: Cue): boolean {
	const first = tokens[sentenceFrom];
	if (!first || cue.at - sentenceFrom > 25) return false;
	if (cue.kind === 'participle' && cue.from === sentenceFrom) return true;
	if (
		first.tag !== 'SCONJ' &&
		first.tag !== 'ADP' &&
		!/^(?:when|while|as|after|before|if|because|although|though|since|despite|in)$/.test(first.word)
	)
		return false;
	for (let i = sentenceFrom; i < cue.from; i++) if (isComma(tokens[i])) return false;
	return true;
}

/** “the bridge — which engineers call ‘a bomb’ — closes”: what the engineers say ends at the dash. */
function standsBetweenDashes(tokens: readonly Token[], from: number, cue: Cue): boolean {
	let dashes = 0;
	for (let i = from + 1; i < cue.from; i++) if (isLongDash(tokens[i])) dashes++;
	return dashes % 2 === 1;
}

/** Where the content that starts at `from` ends: at the latest before the sentence’s full stop. */
export function contentEnd(
	tokens: readonly Token[],
	sentenceFrom: number,
	from: number,
	to: number,
	cue: Cue,
	cues: readonly Cue[]
): number {
	let depth = 0;
	const between = standsBetweenDashes(tokens, sentenceFrom, cue);
	const fronted = isFronted(tokens, sentenceFrom, cue);
	for (let i = from; i < to; i++) {
		const token = tokens[i] as Token;
		if (fronted && i > from && isComma(token) && startsMainClause(tokens, i + 1, to)) return i;
		if (token.word === '(') depth++;
		if (token.word === ')') {
			if (depth === 0) return i;
			depth--;
		}
		if (i === from) continue;
		const last = tokens[i - 1] as Token;
		// A quote that ends in a comma or full stop ends what is said, unless another one follows.
		if (
			last.tag === 'QUOTE' &&
			/[,.!?]/.test(last.endMark) &&
			token.tag !== 'QUOTE' &&
			token.tag !== 'CCONJ'
		)
			return i;
		if (/^[.!?]$/.test(token.word) && i >= to - 2) return i;
		if (token.word === 'according' && tokens[i + 1]?.word === 'to')
			return isComma(tokens[i - 1]) || isDash(tokens[i - 1]) ? i - 1 : i;
		if (between && isLongDash(token)) return i;
		const comma = isComma(token) || isDash(token);
		if (comma && breaksOff(tokens, i, to, cue, cues)) return i;
		if (token.tag === 'CCONJ' && continuesCue(tokens, i, to, cue, cues))
			return isComma(tokens[i - 1]) ? i - 1 : i;
	}
	return to;
}

/** After a comma: “, adding that”, “, but Smith said”, “, Smith said,”. */
function breaksOff(
	tokens: readonly Token[],
	comma: number,
	to: number,
	cue: Cue,
	cues: readonly Cue[]
): boolean {
	let next = comma + 1;
	// “…, which he called part of a scheme”
	if (/^(?:which|whom)$/.test(tokens[next]?.word ?? '')) {
		const relative = cues.find(({ source }) => source?.from === next + 1);
		return relative !== undefined && relative.kind === 'verb' && !relative.frames.belief;
	}
	if (/^(?:and|but|while|though|although|yet|as|whereas)$/.test(tokens[next]?.word ?? '')) next++;
	while (tokens[next]?.tag === 'ADV' && next < to) next++;
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
			speaks(other.frames) &&
			!other.frames.belief &&
			isSpeechTense(other, cue, tokens)
	);
}

/** A verb in another tense is part of what is said: “Smith said he hopes and prays”. */
const isSpeechTense = (other: Cue, cue: Cue, tokens: readonly Token[]): boolean => {
	const a = CUE_FORMS.get(tokens[other.at]?.word ?? '')?.form;
	const b = CUE_FORMS.get(tokens[cue.at]?.word ?? '')?.form;
	return a === b || other.inverted || cue.kind !== 'verb';
};

/** “said A and called for B”: the second verb has the same subject. */
function continuesCue(
	tokens: readonly Token[],
	conjunction: number,
	to: number,
	cue: Cue,
	cues: readonly Cue[]
): boolean {
	let next = conjunction + 1;
	while (next < to && (tokens[next]?.tag === 'ADV' || tokens[next]?.tag === 'AUX')) next++;
	const other = cues.find(({ at }) => at === next);
	if (!other || other.frames.belief) return false;
	const a = CUE_FORMS.get(tokens[other.at]?.word ?? '')?.form;
	const b = CUE_FORMS.get(tokens[cue.at]?.word ?? '')?.form;
	return a === b && tokens[conjunction]?.word !== 'or';
}
