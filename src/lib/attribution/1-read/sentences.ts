import { speaks } from '../lexicon/frames.ts';
import { CUE_FORMS } from '../lexicon/verbs.ts';
import { isDash, isLongDash } from '../2-grammar/phrases.ts';
import { isTime } from './times.ts';
import type { Token } from './tokens.ts';

/** The tokens of one sentence, from `from` up to `to`. */
export type Sentence = { from: number; to: number };

/** No sentence is longer, so that looking around inside one is bounded work. */
const LONGEST = 250;

const ABBREVIATION =
	/^(?:mr|mrs|ms|dr|sen|rep|gov|gen|col|lt|sgt|capt|maj|st|jr|sr|prof|rev|hon|no|nos|vs|v|etc|inc|ltd|co|corp|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|e\.g|i\.e|[a-z](?:\.[a-z])*)\.?$/;

/** Cuts the tokens of one block into sentences; a quote ends one only where the text goes on anew. */
export function sentencesOf(tokens: readonly Token[]): Sentence[] {
	const sentences: Sentence[] = [];
	let from = afterDateline(tokens);
	/** Where a bracket opened that is still open. */
	let bracket = -1;
	for (let i = from; i < tokens.length; i++) {
		const { word } = tokens[i] as Token;
		if (word === '(') bracket = i;
		else if (word === ')') bracket = -1;
		const inBracket = bracket >= 0 && i - bracket < 30;
		if (i + 1 < tokens.length && i - from < LONGEST && (inBracket || !endsAt(tokens, i))) continue;
		sentences.push({ from, to: i + 1 });
		from = i + 1;
	}
	return sentences;
}

/** The place after “LONDON (Reuters) —”, which belongs to no sentence. */
function afterDateline(tokens: readonly Token[]): number {
	if (!tokens[0]?.acronym || tokens[0].end - tokens[0].start < 3) return 0;
	let inBracket = false;
	for (let i = 1; i < Math.min(tokens.length - 1, 12); i++) {
		const token = tokens[i] as Token;
		if (token.word === '(' || token.word === ')') inBracket = token.word === '(';
		else if (isLongDash(token) || (isDash(token) && token.start > (tokens[i - 1]?.end ?? 0)))
			return i + 1;
		else if (
			!inBracket &&
			!token.acronym &&
			!/^[,./]$/.test(token.word) &&
			!isTime(token) &&
			token.tag !== 'NUM'
		)
			return 0;
	}
	return 0;
}

function endsAt(tokens: readonly Token[], i: number): boolean {
	const token = tokens[i] as Token;
	const next = tokens[i + 1] as Token;
	if (token.tag === 'QUOTE') {
		if (!/[.!?…]/.test(token.endMark)) return false;
		if (next.tag !== 'QUOTE' && !next.capital) return false;
		return !taggedAfter(tokens, i);
	}
	if (/^[.!?…]+$/.test(token.word)) {
		if (/^[.!?…)\]]+$/.test(next.word)) return false;
		if (!next.capital && next.tag !== 'QUOTE' && next.tag !== 'NUM' && /^\p{Ll}/u.test(next.word))
			return token.quote >= 0 ? next.quote === token.quote : false;
		const before = tokens[i - 1];
		return !(token.word === '.' && before && before.end === token.start && isAbbreviation(before));
	}
	// “in.” and “U.S.”: the tagger leaves some full stops on their word.
	if (token.word.length > 1 && token.word.endsWith('.') && next.capital)
		return !ABBREVIATION.test(token.word) || isSentenceStarter(next);
	return false;
}

const STARTERS = new Set(
	'the a an in on at but and he she it they we i this that these those there when while after if for as his her their its'.split(
		' '
	)
);

function isSentenceStarter(token: Token): boolean {
	return token.tag !== 'PROPN' && STARTERS.has(token.word);
}

function isAbbreviation(token: Token): boolean {
	return token.capital && ABBREVIATION.test(token.word) && token.word !== 'i';
}

/** `“Is it?” Smith, a farmer, asked.`: the sentence goes on to its cue. */
function taggedAfter(tokens: readonly Token[], i: number): boolean {
	const first = tokens[i + 1] as Token;
	if (/^(?:ADP|SCONJ|CCONJ|ADV)$/.test(first.tag)) return false;
	// “Asked why, he said”: a verb in capitals starts anew.
	if (first.capital && first.tag === 'VERB' && CUE_FORMS.has(first.word)) return false;
	let commas = 0;
	for (let k = i + 1; k < Math.min(i + 26, tokens.length); k++) {
		const { word, tag } = tokens[k] as Token;
		if (/^[.:;—–]$/.test(word) || tag === 'QUOTE') return false;
		if (word === ',') commas++;
		const cue = CUE_FORMS.get(word);
		const attributes = cue !== undefined && speaks(cue.frames) && cue.form !== 'ing';
		const after = tokens[k + 1];
		if (attributes && (tag === 'VERB' || cue.form === 'past'))
			if (
				k === i + 1 ||
				!after ||
				/^(?:[.,:]|on|in|at|to|during|after|as|with|when)$/.test(after.word) ||
				after.tag === 'QUOTE' ||
				after.tag === 'ADV'
			)
				return true;
		if ((tag === 'VERB' || tag === 'AUX') && commas % 2 === 0)
			return tag === 'VERB' && (after?.word === '.' || after?.tag === 'QUOTE') && k - i < 7;
	}
	return false;
}
