import { MEN, WOMEN } from '../lexicon/given-names.ts';
import { HONORIFICS, TITLES } from '../lexicon/names.ts';
import { CUE_FORMS, FOLLOWS_A_NAME } from '../lexicon/verbs.ts';
import type { Token, Tokens } from './token.ts';

/** What the tagger takes a name for, now and then. */
const TAKEN_FOR = new Set(['VERB', 'NOUN', 'ADJ', 'ADV', 'X', 'INTJ', 'AUX', 'NUM', 'ADP']);

/**
 * The tagger takes many a surname for a verb (“Welch said”). A word that the article writes with a
 * capital where no sentence starts is a name wherever it has one.
 */
export function repairNames(blocks: readonly Tokens[]): void {
	const names = new Set<string>();
	for (const tokens of blocks)
		for (let i = 1; i < tokens.length; i++) {
			const token = tokens[i] as Token;
			const before = tokens[i - 1] as Token;
			if (!token.capital || token.tag === 'QUOTE' || before.tag === 'QUOTE') continue;
			if (before.tag === 'PUNCT' && before.word !== ',' && before.word !== '-') continue;
			if (before.quote !== token.quote || before.word.endsWith('.')) continue;
			if (token.tag !== 'PRON' && token.tag !== 'DET') names.add(token.word);
		}
	for (const tokens of blocks)
		tokens.forEach((token, i) => {
			if (!token.capital || !TAKEN_FOR.has(token.tag)) return;
			if (CUE_FORMS.get(token.word)?.form === 'past') return;
			if (names.has(token.word) || partOfName(tokens, i)) token.tag = 'PROPN';
			else if (token.tag === 'VERB' && FOLLOWS_A_NAME.has(tokens[i + 1]?.word ?? ''))
				token.tag = 'PROPN';
		});
}

/** “Sen. Ted Reed”, “De Beer”, “‘No,’ Will Reed said”. */
function partOfName(tokens: Tokens, i: number): boolean {
	const { tag, word } = tokens[i] as Token;
	const next = tokens[i + 1];
	const before = tokens[i - 1]?.word ?? '';
	if (HONORIFICS.has(before) || (before.endsWith('.') && TITLES.has(before))) return true;
	if (!next?.capital || next.tag !== 'PROPN') return false;
	if (tag === 'X') return true;
	return (MEN.has(word) || WOMEN.has(word)) && (tag !== 'AUX' || !isAsked(tokens, i));
}

/** “Will Reed go?” */
function isAsked(tokens: Tokens, from: number): boolean {
	for (let i = from; i < Math.min(tokens.length, from + 30); i++) {
		if (tokens[i]?.word === '?') return true;
		if (tokens[i]?.word === '.' || tokens[i]?.tag === 'QUOTE') return false;
	}
	return false;
}
