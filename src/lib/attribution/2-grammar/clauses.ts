import { isTime } from '../1-read/times.ts';
import {
	afterAdverbs,
	isComma,
	isDash,
	isParticiple,
	isQuoted,
	isVerb,
	type Sentence,
	type Token,
	type Tokens
} from '../1-read/token.ts';
import { FRONTING } from '../lexicon/conjunctions.ts';
import { longNounPhraseEnd } from './phrases.ts';

/** How far a subject may stand from its verb, and a main clause from its sentence’s start, in tokens. */
export const REACH = 60;

/** A clause can start right behind these words and marks. */
const OPENS_CLAUSE = new Set(['that', 'as', ',', ':', ';', '(', '[', '"']);

/** A place where a clause can start: nothing before it belongs to its subject. */
export function isClauseStart(tokens: Tokens, i: number, from: number): boolean {
	if (i <= from) return true;
	const before = tokens[i - 1] as Token;
	return (
		/^(?:SCONJ|CCONJ|QUOTE|ADV)$/.test(before.tag) ||
		OPENS_CLAUSE.has(before.word) ||
		(before.tag === 'PRON' && before.word === 'which') ||
		isDash(before) ||
		isQuoted(before) !== isQuoted(tokens[i])
	);
}

/** The place where the main clause starts: after what stands before it, up to a comma. */
export function mainClauseStart({ tokens, from, to }: Sentence): number {
	const first = tokens[from];
	if (!first || from >= to) return from;
	const fronted =
		first.tag === 'SCONJ' ||
		first.tag === 'ADP' ||
		isParticiple(first) ||
		FRONTING.has(first.word) ||
		(first.tag === 'ADV' && /^(?:SCONJ|ADP)$/.test(tokens[from + 1]?.tag ?? ''));
	if (!fronted) return from;
	for (let i = from + 1; i < Math.min(to, from + REACH); i++)
		if (isComma(tokens[i]) && startsMainClause(tokens, i + 1, to)) return i + 1;
	return from;
}

/** A noun phrase and its finite verb. */
export function startsMainClause(tokens: Tokens, at: number, to: number): boolean {
	let from = afterAdverbs(tokens, at, to);
	if (tokens[from]?.tag === 'ADP') {
		const phrase = longNounPhraseEnd(tokens, from + 1, to);
		if (phrase > from + 1)
			from = isTime(tokens[phrase] ?? (tokens[from] as Token)) ? phrase + 1 : phrase;
		if (isComma(tokens[from])) from++;
	}
	const end = longNounPhraseEnd(tokens, from, to);
	if (end <= from) return false;
	const next = afterAdverbs(tokens, overBracket(tokens, end, to), to);
	const verb = tokens[next];
	return (
		verb !== undefined &&
		next < to &&
		(verb.tag === 'AUX' ||
			(verb.tag === 'VERB' && !verb.word.endsWith('ing')) ||
			(isComma(verb) && tokens[from]?.tag === 'PROPN'))
	);
}

/** “Hakeem Jeffries (D-N.Y.) reacted” */
function overBracket(tokens: Tokens, at: number, to: number): number {
	if (tokens[at]?.word !== '(') return at;
	for (let i = at + 1; i < Math.min(to, at + 10); i++) if (tokens[i]?.word === ')') return i + 1;
	return at;
}

/** Something is said there: a verb, or a quote. */
export function hasVerb(tokens: Tokens, from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (isVerb(tokens[i]) || tokens[i]?.tag === 'QUOTE') return true;
	return false;
}
