import { BE, POSSESSIVES } from '../lexicon/words.ts';
import {
	isClauseStart,
	isComma,
	isDash,
	longNounPhraseEnd,
	nounPhraseBefore,
	nounPhraseEnd,
	nounPhraseStart,
	type NounPhrase
} from './phrases.ts';
import { isTime } from '../1-read/times.ts';
import type { Token } from '../1-read/tokens.ts';

/** How far a subject may stand from its verb, in tokens. */
const REACH = 60;

/**
 * The subject of the verb whose group starts at `verb`: the noun phrase before it, over adverbs, one
 * bracket and whatever stands between two commas.
 */
export function subjectBefore(
	tokens: readonly Token[],
	verb: number,
	from: number
): NounPhrase | null {
	const floor = Math.max(from, verb - REACH);
	let i = verb - 1;
	while (i >= floor && skipsLeft(tokens[i] as Token)) i--;
	if (i < floor) return null;
	const token = tokens[i] as Token;
	if (token.word === ')' || token.word === ']') {
		const open = bracketStart(tokens, i, floor);
		return open < 0 ? null : subjectBefore(tokens, open, from);
	}
	if (isComma(token) || isDash(token)) return subjectOverInsertion(tokens, i, floor);
	if (
		/^(?:who|which|that)$/.test(token.word) &&
		(token.tag === 'PRON' || token.tag === 'SCONJ' || token.tag === 'DET')
	) {
		const before = isComma(tokens[i - 1]) ? i - 2 : i - 1;
		const antecedent = nounPhraseBefore(tokens, before, floor);
		if (!antecedent) return null;
		// “a rebuke from Smith, who called it”: who is the nearer person.
		const nearer = token.word === 'who' ? nounPhraseStart(tokens, before, floor) : -1;
		if (nearer > antecedent.from && tokens[before]?.tag === 'PROPN')
			return { from: nearer, to: i + 1, headTo: before + 1 };
		return { ...antecedent, to: i + 1 };
	}
	if (isTime(token)) {
		const start = timeStart(tokens, i, floor);
		if (start > floor) return subjectBefore(tokens, start, from);
		return null;
	}
	return nounPhraseBefore(tokens, i, floor);
}

const skipsLeft = (token: Token): boolean =>
	(token.tag === 'ADV' && !/^(?:when|where|how|why)$/.test(token.word)) ||
	token.word === 'himself' ||
	token.word === 'herself' ||
	token.word === 'themselves' ||
	token.word === 'both';

function bracketStart(tokens: readonly Token[], close: number, floor: number): number {
	for (let i = close - 1; i >= floor; i--)
		if (tokens[i]?.word === '(' || tokens[i]?.word === '[') return i;
	return -1;
}

function timeStart(tokens: readonly Token[], i: number, floor: number): number {
	let start = i;
	while (start - 1 >= floor) {
		const token = tokens[start - 1] as Token;
		if (
			isTime(token) ||
			token.tag === 'NUM' ||
			/^(?:last|this|next|early|late|earlier|on|in|at|every|recent|past|few|over|during|for)$/.test(
				token.word
			) ||
			(token.tag === 'DET' && isTime(tokens[start] as Token))
		)
			start--;
		else break;
	}
	return start;
}

/** “Smith, a farmer from Kent, said”: tries the commas before, nearest first. */
function subjectOverInsertion(
	tokens: readonly Token[],
	close: number,
	floor: number
): NounPhrase | null {
	let best: NounPhrase | null = null;
	let misses = 0;
	for (let i = close - 1; i > floor && misses < 6; i--) {
		const token = tokens[i] as Token;
		if (token.tag === 'QUOTE' || token.word === ';' || token.word === ':') break;
		if (!isComma(token) && !isDash(token)) continue;
		misses++;
		const phrase = nounPhraseBefore(tokens, i - 1, floor);
		if (!phrase || !isInsertion(tokens, i + 1, close)) continue;
		if (!isClauseStart(tokens, phrase.from, floor)) continue;
		const previous = tokens[phrase.from - 1];
		best = phrase;
		if (phrase.from > floor && (isComma(previous) || isDash(previous))) continue;
		return best;
	}
	return best;
}

/** Between two commas: an apposition, an age, a relative clause, a participle, an adverbial. */
function isInsertion(tokens: readonly Token[], from: number, to: number): boolean {
	const first = tokens[from];
	if (!first || from >= to) return false;
	if (/^(?:who|whose|which|whom|where)$/.test(first.word)) return true;
	if (first.tag === 'CCONJ' && first.word !== 'or') return false;
	if (first.tag === 'PRON' && !POSSESSIVES.has(first.word)) return false;
	const relative = /^(?:who|whose|which|that)$/;
	for (let i = from; i < to; i++) {
		const token = tokens[i] as Token;
		if (relative.test(token.word)) return true;
		if (
			token.tag === 'AUX' &&
			i > from &&
			first.tag !== 'SCONJ' &&
			first.tag !== 'ADP' &&
			!/^(?:asked|pressed|questioned|challenged)$/.test(first.word) &&
			first.tag !== 'ADV'
		)
			return false;
		if (token.tag === 'AUX' && i === from && BE.has(token.word)) return false;
	}
	return true;
}

/** The subject that follows its verb: “said Smith”. */
export function subjectAfter(
	tokens: readonly Token[],
	verb: number,
	to: number
): NounPhrase | null {
	const first = tokens[verb];
	if (!first || verb >= to) return null;
	if (first.tag === 'ADP' || first.tag === 'SCONJ' || first.word === 'that') return null;
	const headTo = nounPhraseEnd(tokens, verb, to);
	if (headTo === verb) return null;
	if (isTime(tokens[headTo - 1] as Token)) return null;
	return { from: verb, to: longNounPhraseEnd(tokens, verb, to), headTo };
}

/** The place where the main clause starts: after what stands before it, up to a comma. */
export function mainClauseStart(tokens: readonly Token[], from: number, to: number): number {
	const first = tokens[from];
	if (!first || from >= to) return from;
	const fronted =
		first.tag === 'SCONJ' ||
		first.tag === 'ADP' ||
		(first.tag === 'VERB' && /(?:ing|ed)$/.test(first.word)) ||
		/^(?:when|while|as|after|before|if|because|although|though|since|despite|until|once|whether)$/.test(
			first.word
		) ||
		(first.tag === 'ADV' && /^(?:SCONJ|ADP)$/.test(tokens[from + 1]?.tag ?? ''));
	if (!fronted) return from;
	for (let i = from + 1; i < Math.min(to, from + REACH); i++)
		if (isComma(tokens[i]) && startsMainClause(tokens, i + 1, to)) return i + 1;
	return from;
}

/** A noun phrase and its finite verb. */
export function startsMainClause(tokens: readonly Token[], at: number, to: number): boolean {
	let from = at;
	while (from < to && tokens[from]?.tag === 'ADV') from++;
	if (tokens[from]?.tag === 'ADP') {
		const phrase = longNounPhraseEnd(tokens, from + 1, to);
		if (phrase > from + 1)
			from = isTime(tokens[phrase] ?? (tokens[from] as Token)) ? phrase + 1 : phrase;
		if (isComma(tokens[from])) from++;
	}
	const end = longNounPhraseEnd(tokens, from, to);
	if (end <= from) return false;
	let next = end;
	while (next < to && tokens[next]?.tag === 'ADV') next++;
	const verb = tokens[next];
	return (
		verb !== undefined &&
		next < to &&
		(verb.tag === 'AUX' ||
			(verb.tag === 'VERB' && !verb.word.endsWith('ing')) ||
			(isComma(verb) && tokens[from]?.tag === 'PROPN'))
	);
}

/** The subject of the first finite verb of the main clause. */
export function sentenceSubject(
	tokens: readonly Token[],
	from: number,
	to: number
): NounPhrase | null {
	const start = mainClauseStart(tokens, from, to);
	const limit = Math.min(to, start + REACH);
	let fallback: NounPhrase | null = null;
	for (let i = start; i < limit; i++) {
		const token = tokens[i] as Token;
		if (token.tag !== 'VERB' && token.tag !== 'AUX') continue;
		if (token.word.endsWith('ing') && tokens[i - 1]?.tag !== 'AUX') continue;
		const subject = subjectBefore(tokens, i, start);
		if (!subject || tokens[subject.from]?.word === 'there') continue;
		const lead = tokens[subject.from - 1];
		const sideClause =
			lead !== undefined &&
			subject.from > start &&
			(lead.tag === 'SCONJ' ||
				/^(?:when|while|as|after|before|if|because|although|though|since|until|that|where)$/.test(
					lead.word
				));
		if (!sideClause) return subject;
		fallback ??= subject;
	}
	if (fallback) return fallback;
	// A verb that the tagger missed: the name that opens the clause.
	const end = nounPhraseEnd(tokens, start, to);
	return end > start && tokens[end - 1]?.tag === 'PROPN'
		? { from: start, to: end, headTo: end }
		: null;
}
