import { isTime, timeStart } from '../1-read/times.ts';
import {
	isComma,
	isName,
	isNoun,
	isPause,
	isVerb,
	type Sentence,
	type Token,
	type Tokens
} from '../1-read/token.ts';
import { SUBORDINATING } from '../lexicon/conjunctions.ts';
import {
	CLAUSE_ADVERBS,
	EMPHATIC,
	INSIDE_RELATIVE,
	OPENS_RELATIVE,
	POSSESSIVES,
	RELATIVES
} from '../lexicon/pronouns.ts';
import { ASKED } from '../lexicon/verbs.ts';
import { BE } from '../lexicon/words.ts';
import { REACH, isClauseStart, mainClauseStart } from './clauses.ts';
import { nounPhraseBefore } from './phrase-before.ts';
import {
	nounPhraseEnd,
	nounPhraseStart,
	phraseFrom,
	plainPhrase,
	type NounPhrase
} from './phrases.ts';
import { isFiniteVerb } from './verb-group.ts';

/**
 * The subject of the verb whose group starts at `verb`: the noun phrase before it, over adverbs, one
 * bracket and whatever stands between two commas.
 */
export function subjectBefore(sentence: Sentence, verb: number): NounPhrase | null {
	const { tokens } = sentence;
	const floor = Math.max(sentence.from, verb - REACH);
	let i = verb - 1;
	while (i >= floor && skipsLeft(tokens[i] as Token)) i--;
	// “All said that”: nobody stands before it.
	if (i < floor || /^(?:VERB|ADP|PUNCT|QUOTE|CCONJ)$/.test(tokens[i]?.tag ?? ''))
		while (i + 1 < verb && EMPHATIC.has(tokens[i + 1]?.word ?? '') && tokens[i + 1]?.tag !== 'ADV')
			i++;
	if (i < floor) return null;
	const token = tokens[i] as Token;
	if (token.word === ')' || token.word === ']') {
		const open = bracketStart(tokens, i, floor);
		return open < 0 ? null : subjectBefore(sentence, open);
	}
	if (isPause(token)) return subjectOverInsertion(tokens, i, floor);
	if (
		RELATIVES.has(token.word) &&
		(token.tag === 'PRON' || token.tag === 'SCONJ' || token.tag === 'DET')
	) {
		const before = isComma(tokens[i - 1]) ? i - 2 : i - 1;
		const antecedent = nounPhraseBefore(tokens, before, floor);
		if (!antecedent) return null;
		// “a rebuke from Smith, who called it”: who is the nearer person.
		const nearer = token.word === 'who' ? nounPhraseStart(tokens, before, floor) : -1;
		if (nearer > antecedent.from && isName(tokens[before]))
			return { from: nearer, to: i + 1, headTo: before + 1 };
		return { ...antecedent, to: i + 1 };
	}
	if (isTime(token)) {
		const start = timeStart(tokens, i, floor);
		if (start <= floor) return null;
		// “a report published Wednesday said”
		const owner = isPastParticiple(tokens, start - 1) ? start - 1 : start;
		return subjectBefore(sentence, owner);
	}
	// “those surveyed said”
	if (isPastParticiple(tokens, i)) return nounPhraseBefore(tokens, i - 1, floor);
	const phrase = nounPhraseBefore(tokens, i, floor);
	return phrase ? (antecedent(tokens, phrase, floor) ?? phrase) : null;
}

/** “An official who came to discuss strategy said”: the noun is the object of a relative clause. */
function antecedent(tokens: Tokens, { from }: NounPhrase, floor: number): NounPhrase | null {
	const before = tokens[from - 1];
	if (!before || !/^(?:VERB|ADP|PART|ADV)$/.test(before.tag)) return null;
	// “the union representing drivers”
	if (before.tag === 'VERB' && before.word.endsWith('ing') && isNoun(tokens[from - 2]))
		return nounPhraseBefore(tokens, from - 2, floor);
	for (let i = from - 1; i > floor && i > from - 20; i--) {
		const token = tokens[i] as Token;
		if (token.tag === 'PUNCT' || token.tag === 'QUOTE' || token.tag === 'SCONJ') return null;
		if (token.word !== 'who' && token.word !== 'which') continue;
		return isVerb(tokens[i + 1]) || tokens[i + 1]?.tag === 'ADV'
			? nounPhraseBefore(tokens, i - 1, floor)
			: null;
	}
	return null;
}

const isPastParticiple = (tokens: Tokens, i: number): boolean =>
	tokens[i]?.tag === 'VERB' &&
	/(?:ed|sent|seen|held|made)$/.test(tokens[i]?.word ?? '') &&
	(isNoun(tokens[i - 1]) || tokens[i - 1]?.word === 'those');

const skipsLeft = (token: Token): boolean =>
	(token.tag === 'ADV' && !CLAUSE_ADVERBS.has(token.word) && token.word !== 'most') ||
	EMPHATIC.has(token.word);

function bracketStart(tokens: Tokens, close: number, floor: number): number {
	for (let i = close - 1; i >= floor; i--)
		if (tokens[i]?.word === '(' || tokens[i]?.word === '[') return i;
	return -1;
}

/** “Smith, a farmer from Kent, said”: tries the commas before, nearest first. */
function subjectOverInsertion(tokens: Tokens, close: number, floor: number): NounPhrase | null {
	let best: NounPhrase | null = null;
	let misses = 0;
	for (let i = close - 1; i > floor && misses < 6; i--) {
		const token = tokens[i] as Token;
		if (token.tag === 'QUOTE' || token.word === ';' || token.word === ':') break;
		if (!isPause(token)) continue;
		misses++;
		const near = nounPhraseBefore(tokens, i - 1, floor);
		const phrase = near && (antecedent(tokens, near, floor) ?? near);
		if (!phrase || !isInsertion(tokens, i + 1, close)) continue;
		if (!isClauseStart(tokens, phrase.from, floor)) continue;
		const previous = tokens[phrase.from - 1];
		best = phrase;
		if (phrase.from > floor && isPause(previous)) continue;
		return best;
	}
	return best;
}

/** Between two commas: an apposition, an age, a relative clause, a participle, an adverbial. */
function isInsertion(tokens: Tokens, from: number, to: number): boolean {
	const first = tokens[from];
	if (!first || from >= to) return false;
	if (OPENS_RELATIVE.has(first.word)) return true;
	if (first.tag === 'CCONJ' && first.word !== 'or') return false;
	if (first.tag === 'PRON' && !POSSESSIVES.has(first.word)) return false;
	for (let i = from; i < to; i++) {
		const token = tokens[i] as Token;
		if (INSIDE_RELATIVE.has(token.word)) return true;
		if (
			token.tag === 'AUX' &&
			i > from &&
			first.tag !== 'SCONJ' &&
			first.tag !== 'ADP' &&
			!ASKED.has(first.word) &&
			first.tag !== 'ADV'
		)
			return false;
		if (token.tag === 'AUX' && i === from && BE.has(token.word)) return false;
	}
	return true;
}

/** The subject that follows its verb: “said Smith”. */
export function subjectAfter({ tokens, to }: Sentence, verb: number): NounPhrase | null {
	const first = tokens[verb];
	if (!first || verb >= to) return null;
	if (first.tag === 'ADP' || first.tag === 'SCONJ' || first.word === 'that') return null;
	const phrase = phraseFrom(tokens, verb, to);
	return phrase && isTime(tokens[phrase.headTo - 1] as Token) ? null : phrase;
}

/** The subject of the first finite verb of the main clause. */
export function sentenceSubject(sentence: Sentence): NounPhrase | null {
	const { tokens, to } = sentence;
	const start = mainClauseStart(sentence);
	const clause = { ...sentence, from: start };
	const limit = Math.min(to, start + REACH);
	let fallback: NounPhrase | null = null;
	for (let i = start; i < limit; i++) {
		if (!isFiniteVerb(tokens, i)) continue;
		const subject = subjectBefore(clause, i);
		if (!subject || tokens[subject.from]?.word === 'there') continue;
		const lead = subject.from > start ? tokens[subject.from - 1] : undefined;
		if (!lead || (lead.tag !== 'SCONJ' && !SUBORDINATING.has(lead.word))) return subject;
		fallback ??= subject;
	}
	if (fallback) return fallback;
	// A verb that the tagger missed: the name that opens the clause.
	const end = nounPhraseEnd(tokens, start, to);
	return end > start && isName(tokens[end - 1]) ? plainPhrase(start, end) : null;
}
