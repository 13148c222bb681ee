import { CUE_FORMS } from '../lexicon/verbs.ts';
import { NOUN_PREPOSITIONS, POSSESSIVES, SUBJECT_PRONOUNS, WEEKDAYS } from '../lexicon/words.ts';
import { isTime } from '../1-read/times.ts';
import type { Token } from '../1-read/tokens.ts';

/** A run of tokens, from `from` up to `to`. */
export type Range = { from: number; to: number };

/** A noun phrase; its head phrase ends at `headTo`, what follows only narrows it down. */
export type NounPhrase = Range & { headTo: number };

const isName = (token: Token): boolean => token.tag === 'PROPN';
const isNoun = (token: Token): boolean => token.tag === 'NOUN' || token.tag === 'PROPN';

export const isComma = (token: Token | undefined): boolean => token?.word === ',';
const DASH = new Set(['—', '–', '―', '-', '--']);
export const isDash = (token: Token | undefined): boolean =>
	token !== undefined && token.tag === 'PUNCT' && DASH.has(token.word);

/** No hyphen: “—”, “–”, “--”. */
export const isLongDash = (token: Token | undefined): boolean =>
	isDash(token) && token?.word !== '-';

/** May stand inside a noun phrase, before its last word. */
function isInner(tokens: readonly Token[], i: number): boolean {
	const token = tokens[i] as Token;
	switch (token.tag) {
		case 'NOUN':
		case 'PROPN':
		case 'ADJ':
		case 'NUM':
			return !WEEKDAYS.has(token.word);
		case 'SYM':
			return true;
		case 'PART':
			return token.word === "'s" || token.word === "'";
		case 'PUNCT':
			return (
				(token.word === '-' || token.word === "'" || token.word === '/' || token.word === '&') &&
				token.start === (tokens[i - 1]?.end ?? -1)
			);
		case 'VERB': {
			const before = tokens[i - 1];
			const after = tokens[i + 1];
			// “Downing Street”
			if (token.capital && after?.tag === 'PROPN' && after.capital && !CUE_FORMS.has(token.word))
				return true;
			if (!before || !after || !(isNoun(after) || after.tag === 'ADJ' || after.word === '-'))
				return false;
			if (token.capital && before.capital) return true;
			return (
				before.tag === 'DET' ||
				(before.tag === 'ADP' && token.word.endsWith('ed')) ||
				before.word === "'s" ||
				POSSESSIVES.has(before.word) ||
				before.word === '-' ||
				(before.tag === 'ADJ' && before.word !== 'more')
			);
		}
		case 'ADV':
			return tokens[i - 1]?.tag === 'DET' || token.word === 'most' || token.word === 'more';
		case 'CCONJ':
			return token.word === '&';
		default:
			return false;
	}
}

/** The start of the noun phrase that ends with token `i`; -1 where none ends there. */
export function nounPhraseStart(tokens: readonly Token[], i: number, floor: number): number {
	const last = tokens[i];
	if (!last || i < floor) return -1;
	if (last.tag === 'PRON' || (last.tag === 'DET' && SUBJECT_PRONOUNS.has(last.word)))
		return POSSESSIVES.has(last.word) && last.word !== 'her' ? -1 : i;
	if (last.tag === 'PUNCT' || last.word === "'s") return -1;
	const endsPhrase =
		isNoun(last) ||
		last.tag === 'NUM' ||
		SUBJECT_PRONOUNS.has(last.word) ||
		last.tag === 'X' ||
		(last.tag === 'ADJ' && tokens[i - 1]?.tag === 'DET') ||
		(last.tag === 'VERB' && last.capital && i > floor && isName(tokens[i - 1] as Token)) ||
		(last.tag === 'ADJ' && last.capital);
	if (!endsPhrase) return -1;
	let start = i;
	while (start - 1 >= floor && isInner(tokens, start - 1)) start--;
	const before = tokens[start - 1];
	if (before && start - 1 >= floor && (before.tag === 'DET' || POSSESSIVES.has(before.word)))
		start -= before.word === 'which' ? 0 : 1;
	else if (before && start - 1 >= floor && isQuantifier(before)) start--;
	while (start < i && /^(?:[-'/&]|'s)$/.test(tokens[start]?.word ?? '')) start++;
	return start;
}

const isQuantifier = (token: Token): boolean =>
	/^(?:some|many|most|several|both|all|few|other|two|three|four|dozens|hundreds|another|no|such)$/.test(
		token.word
	);

/** The end of the noun phrase that starts at `i`, without what is hung on by a preposition. */
export function nounPhraseEnd(tokens: readonly Token[], i: number, to: number): number {
	const first = tokens[i];
	if (!first || i >= to) return i;
	if (first.tag === 'PRON' && !POSSESSIVES.has(first.word)) return i + 1;
	let end = i;
	if (first.tag === 'DET' || POSSESSIVES.has(first.word) || isQuantifier(first)) end++;
	let noun = -1;
	while (end < to) {
		const token = tokens[end] as Token;
		if (isNoun(token) || token.tag === 'NUM') noun = end;
		else if (token.tag === 'ADJ' || token.tag === 'SYM') {
			if (noun >= 0 && !token.capital && tokens[end - 1]?.word !== '-') break;
			// “the 34-year-old”
			if (token.word === 'old' && tokens[end - 1]?.word === '-') noun = end;
		} else if (token.word === "'s" || token.word === "'") {
			/* A possessor: the phrase goes on. */
		} else if (token.word === '-' && token.start === tokens[end - 1]?.end) {
			/* A compound. */
		} else if (
			token.tag === 'VERB' &&
			(noun < 0 || tokens[end - 1]?.word === '-' || (token.capital && tokens[end - 1]?.capital))
		) {
			if (!isInner(tokens, end) && !token.capital && tokens[end - 1]?.word !== '-') break;
			if (token.capital) noun = end;
		} else if (token.tag === 'ADV' && noun < 0 && end > i) {
			/* “the most senior official” */
		} else break;
		if (isNoun(token) && WEEKDAYS.has(token.word) && end > i) {
			noun = end - 1;
			break;
		}
		end++;
	}
	if (noun >= 0) return noun + 1;
	return first.tag === 'DET' && SUBJECT_PRONOUNS.has(first.word) ? i + 1 : i;
}

/** The same with prepositional phrases and “and”: the whole of a subject that follows its verb. */
export function longNounPhraseEnd(tokens: readonly Token[], i: number, to: number): number {
	let end = nounPhraseEnd(tokens, i, to);
	if (end === i) return i;
	for (let steps = 0; steps < 4; steps++) {
		const next = tokens[end];
		if (!next || end >= to) break;
		const joins =
			(next.tag === 'ADP' && /^(?:of|for|from|at|with)$/.test(next.word)) || next.word === 'and';
		if (!joins) break;
		const further = nounPhraseEnd(tokens, end + 1, to);
		if (further === end + 1 || isTime(tokens[further - 1] as Token)) break;
		if (next.word === 'and' && tokens[further]?.tag === 'VERB') break;
		end = further;
	}
	return end;
}

/** A place where a clause can start: nothing before it belongs to its subject. */
export function isClauseStart(tokens: readonly Token[], i: number, from: number): boolean {
	if (i <= from) return true;
	const before = tokens[i - 1] as Token;
	return (
		before.tag === 'SCONJ' ||
		before.tag === 'CCONJ' ||
		before.tag === 'QUOTE' ||
		before.word === 'that' ||
		before.word === ':' ||
		before.word === ';' ||
		before.word === '(' ||
		before.word === ',' ||
		before.word === 'as' ||
		before.word === '"' ||
		before.word === '[' ||
		isDash(before) ||
		before.tag === 'ADV' ||
		(before.tag === 'PRON' && before.word === 'which') ||
		before.quote >= 0 !== (tokens[i] as Token).quote >= 0
	);
}

/**
 * The noun phrase that ends with token `i`, with all that its head owns: “a spokesman for the
 * ministry”, “officials familiar with the talks”, “Denmark and Poland”.
 */
export function nounPhraseBefore(
	tokens: readonly Token[],
	i: number,
	floor: number
): NounPhrase | null {
	let start = nounPhraseStart(tokens, i, floor);
	if (start < 0) return null;
	let headTo = i + 1;
	let listed = false;
	for (let steps = 0; steps < 10; steps++) {
		const joint = start - 1;
		if (joint - 1 < floor) break;
		const token = tokens[joint] as Token;
		if (token.word === 'and' || token.word === 'or' || token.word === 'nor') {
			const other = nounPhraseStart(tokens, joint - 1, floor);
			if (other < 0 || !joinsSubjects(tokens, other, floor)) break;
			start = other;
			listed = true;
			continue;
		}
		if (listed && token.word === ',') {
			const item = nounPhraseStart(tokens, joint - 1, floor);
			if (item < 0 || !isListItem(tokens, item, joint, floor)) break;
			start = item;
			headTo = joint;
			continue;
		}
		// “groups including the union”
		const including = token.word === 'including';
		if (token.tag !== 'ADP' && !including && !(token.word === 'to' && token.tag === 'PART')) break;
		if (!NOUN_PREPOSITIONS.has(token.word) && !including) break;
		const end = joint - 1;
		const owner = tokens[end] as Token;
		if (
			(owner.tag === 'ADJ' || owner.tag === 'VERB') &&
			end - 1 >= floor &&
			isNoun(tokens[end - 1] as Token)
		) {
			const inner = nounPhraseBefore(tokens, end - 1, floor);
			if (!inner || !isClauseStart(tokens, inner.from, floor)) break;
			return { from: inner.from, to: i + 1, headTo: inner.headTo };
		}
		if (isTime(tokens[end] as Token)) break;
		const other = nounPhraseStart(tokens, end, floor);
		if (other < 0 || (tokens[end]?.tag === 'NUM' && token.word !== 'of')) break;
		start = other;
		headTo = end + 1;
	}
	if (isTime(tokens[headTo - 1] as Token) && headTo - start <= 3) return null;
	return { from: start, to: i + 1, headTo };
}

/** “A, B and C”: a short item that another item, or the start of the clause, comes before. */
function isListItem(tokens: readonly Token[], item: number, end: number, floor: number): boolean {
	if (end - item > 4 || isTime(tokens[end - 1] as Token)) return false;
	if (item <= floor) return true;
	const before = tokens[item - 1] as Token;
	if (before.tag !== 'ADP') return before.word === ',' || isClauseStart(tokens, item, floor);
	const owner = tokens[item - 2];
	return (
		item - 2 >= floor && owner !== undefined && (owner.tag === 'NOUN' || owner.tag === 'PROPN')
	);
}

function joinsSubjects(tokens: readonly Token[], start: number, floor: number): boolean {
	if (start <= floor) return true;
	const before = tokens[start - 1] as Token;
	return (
		before.word === ',' ||
		before.tag === 'SCONJ' ||
		before.tag === 'QUOTE' ||
		before.word === 'that' ||
		before.tag === 'CCONJ' ||
		before.word === 'with'
	);
}
