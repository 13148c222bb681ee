import { isTime } from '../1-read/times.ts';
import { isNoun, type Token, type Tokens } from '../1-read/token.ts';
import { JOINING } from '../lexicon/conjunctions.ts';
import { NOUN_PREPOSITIONS } from '../lexicon/prepositions.ts';
import { isClauseStart } from './clauses.ts';
import { nounPhraseStart, type NounPhrase } from './phrases.ts';

/**
 * The noun phrase that ends with token `i`, with all that its head owns: “a spokesman for the
 * ministry”, “officials familiar with the talks”, “Denmark and Poland”.
 */
export function nounPhraseBefore(tokens: Tokens, i: number, floor: number): NounPhrase | null {
	let start = nounPhraseStart(tokens, i, floor);
	if (start < 0) return null;
	let headTo = i + 1;
	let listed = false;
	for (let steps = 0; steps < 10; steps++) {
		const joint = start - 1;
		if (joint - 1 < floor) break;
		const token = tokens[joint] as Token;
		if (JOINING.has(token.word)) {
			const other = nounPhraseStart(tokens, joint - 1, floor);
			if (other < 0 || !(joinsSubjects(tokens, other, floor) || isOwned(tokens, other, floor)))
				break;
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
			isNoun(tokens[end - 1])
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
function isListItem(tokens: Tokens, item: number, end: number, floor: number): boolean {
	if (end - item > 4 || isTime(tokens[end - 1] as Token)) return false;
	if (item <= floor) return true;
	const before = tokens[item - 1] as Token;
	if (before.tag !== 'ADP') return before.word === ',' || isClauseStart(tokens, item, floor);
	const owner = tokens[item - 2];
	return item - 2 >= floor && isNoun(owner);
}

/** “a bench of Rao and Pillai”: both belong to the noun before. */
const isOwned = (tokens: Tokens, start: number, floor: number): boolean =>
	start - 2 > floor &&
	tokens[start - 1]?.word === 'of' &&
	tokens[start - 2]?.tag === 'NOUN' &&
	tokens[start - 3]?.tag === 'DET';

function joinsSubjects(tokens: Tokens, start: number, floor: number): boolean {
	if (start <= floor) return true;
	const { tag, word } = tokens[start - 1] as Token;
	return /^(?:SCONJ|CCONJ|QUOTE)$/.test(tag) || word === ',' || word === 'that' || word === 'with';
}
