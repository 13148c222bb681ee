import { CUE_FORMS, FOLLOWS_A_NAME } from '../lexicon/verbs.ts';
import type { Token, Tokens } from './token.ts';

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
			if (!token.capital || !/^(?:VERB|NOUN|ADJ|ADV|X|INTJ|AUX|NUM|ADP)$/.test(token.tag)) return;
			if (CUE_FORMS.get(token.word)?.form === 'past') return;
			if (names.has(token.word)) token.tag = 'PROPN';
			else if (token.tag === 'VERB' && FOLLOWS_A_NAME.has(tokens[i + 1]?.word ?? ''))
				token.tag = 'PROPN';
		});
}
