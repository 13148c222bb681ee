import { isTime } from '../1-read/times.ts';
import { isName, isNoun, type Range, type Token, type Tokens } from '../1-read/token.ts';
import { SUBJECT_LINKS } from '../lexicon/prepositions.ts';
import { POSSESSIVES, SUBJECT_PRONOUNS } from '../lexicon/pronouns.ts';
import { WEEKDAYS } from '../lexicon/times.ts';
import { CUE_FORMS } from '../lexicon/verbs.ts';
import { QUANTIFIERS } from '../lexicon/words.ts';

/** A noun phrase; its head phrase ends at `headTo`, what follows only narrows it down. */
export type NounPhrase = Range & { headTo: number };

/** A phrase that is all head. */
export const plainPhrase = (from: number, to: number): NounPhrase => ({ from, to, headTo: to });

/** May stand inside a noun phrase, before its last word. */
function isInner(tokens: Tokens, i: number): boolean {
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
export function nounPhraseStart(tokens: Tokens, i: number, floor: number): number {
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
		(last.word === '%' && tokens[i - 1]?.tag === 'NUM') ||
		(last.tag === 'ADJ' && tokens[i - 1]?.tag === 'DET') ||
		(last.tag === 'VERB' && last.capital && i > floor && isName(tokens[i - 1] as Token)) ||
		(last.tag === 'ADJ' && last.capital);
	if (!endsPhrase) return -1;
	let start = i;
	while (start - 1 >= floor && isInner(tokens, start - 1)) start--;
	const before = tokens[start - 1];
	if (before && start - 1 >= floor && (before.tag === 'DET' || POSSESSIVES.has(before.word)))
		start -= before.word === 'which' ? 0 : 1;
	else if (before && start - 1 >= floor && QUANTIFIERS.has(before.word)) start--;
	while (start < i && /^(?:[-'/&]|'s)$/.test(tokens[start]?.word ?? '')) start++;
	return start;
}

/** The end of the noun phrase that starts at `i`, without what is hung on by a preposition. */
export function nounPhraseEnd(tokens: Tokens, i: number, to: number): number {
	const first = tokens[i];
	if (!first || i >= to) return i;
	if (first.tag === 'PRON' && !POSSESSIVES.has(first.word)) return i + 1;
	let end = i;
	if (first.tag === 'DET' || POSSESSIVES.has(first.word) || QUANTIFIERS.has(first.word)) end++;
	let noun = -1;
	while (end < to) {
		const token = tokens[end] as Token;
		if (isNoun(token) || token.tag === 'NUM') noun = end;
		else if (token.tag === 'ADJ' || token.tag === 'SYM') {
			if (noun >= 0 && !token.capital && !/^(?:-|'s)$/.test(tokens[end - 1]?.word ?? '')) break;
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
	// “the average of the polls”
	if (first.tag === 'DET' && end > i + 1 && tokens[end]?.word === 'of') return end;
	return first.tag === 'DET' && SUBJECT_PRONOUNS.has(first.word) ? i + 1 : i;
}

/** The same with prepositional phrases and “and”: the whole of a subject that follows its verb. */
export function longNounPhraseEnd(tokens: Tokens, i: number, to: number): number {
	let end = nounPhraseEnd(tokens, i, to);
	if (end === i) return i;
	for (let steps = 0; steps < 4; steps++) {
		const next = tokens[end];
		if (!next || end >= to) break;
		const joins = (next.tag === 'ADP' && SUBJECT_LINKS.has(next.word)) || next.word === 'and';
		if (!joins) break;
		const further = nounPhraseEnd(tokens, end + 1, to);
		if (further === end + 1 || isTime(tokens[further - 1] as Token)) break;
		if (next.word === 'and' && tokens[further]?.tag === 'VERB') break;
		end = further;
	}
	return end;
}

/** The whole phrase that starts at `from`; null where none does. */
export function phraseFrom(tokens: Tokens, from: number, to: number): NounPhrase | null {
	const headTo = nounPhraseEnd(tokens, from, to);
	return headTo > from ? { from, to: longNounPhraseEnd(tokens, from, to), headTo } : null;
}
