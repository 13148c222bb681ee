import { isName, isNoun, type Token, type Tokens } from '../1-read/token.ts';
import { POSSESSIVES } from '../lexicon/pronouns.ts';
import type { CueForm } from '../lexicon/verbs.ts';
import { ALWAYS_VERBS } from '../lexicon/verbs.ts';
import { AFTER_VERB_IN_S } from '../lexicon/words.ts';

/** Is the word a verb here? The tagger decides, but for forms that it is known to take for others. */
export function readsAsVerb(tokens: Tokens, i: number, form: CueForm['form']): boolean {
	const token = tokens[i] as Token;
	const before = tokens[i - 1];
	if (token.tag === 'VERB')
		return !before || !(describesNoun(tokens, i, form) || before.word === 'following');
	if (form === 'past' && followsQuoteAndName(tokens, i)) return true;
	if (ALWAYS_VERBS.has(token.word)) return !token.capital || token.tag !== 'PROPN';
	if (!before) return false;
	if (token.tag === 'NOUN' && form === 's')
		return endsQuotedSentence(tokens, i) || isVerbInS(before, tokens[i + 1]);
	if (form !== 'past' || (token.tag !== 'ADJ' && !isNoun(token))) return false;
	// “Reed shot back”
	if (isName(before) && tokens[i + 1]?.word === 'back') return true;
	return before.tag === 'PRON' && !POSSESSIVES.has(before.word);
}

/** “the reported deaths”, “Press Association”: a verb by its form alone. */
function describesNoun(tokens: Tokens, i: number, form: CueForm['form']): boolean {
	const token = tokens[i] as Token;
	const before = tokens[i - 1] as Token;
	const after = tokens[i + 1];
	if (!after) return false;
	if (form === 'past' || form === 'ing') {
		const adjectival =
			before.tag === 'DET' ||
			(before.word === "'s" && before.tag !== 'AUX') ||
			POSSESSIVES.has(before.word) ||
			before.tag === 'ADJ' ||
			before.tag === 'NUM';
		if (adjectival && (isNoun(after) || after.tag === 'ADJ')) return true;
	}
	return token.capital && before.capital && isName(before) && after.capital && isName(after);
}

/** “…,” Smith shot back: right after a quote and a name, it is a verb. */
function followsQuoteAndName(tokens: Tokens, i: number): boolean {
	const before = tokens[i - 1];
	if (before?.tag !== 'PROPN' && before?.tag !== 'PRON') return false;
	let start = i - 1;
	while (start >= 0 && isName(tokens[start]) && i - start < 5) start--;
	if (before.tag === 'PRON') start = i - 2;
	return (tokens[start]?.quote ?? -1) >= 0;
}

/** “…,” a narrator in the film states. */
function endsQuotedSentence(tokens: Tokens, i: number): boolean {
	if (!isNoun(tokens[i - 1]) || !/^[.,]$/.test(tokens[i + 1]?.word ?? '')) return false;
	for (let k = i - 2; k >= Math.max(0, i - 9); k--) {
		if (tokens[k]?.tag === 'QUOTE') return true;
		if (/^[.,;]$/.test(tokens[k]?.word ?? '')) return false;
	}
	return false;
}

/** The tagger takes many a verb in -s for a noun: “Smith claims that”. */
function isVerbInS(before: Token, after: Token | undefined): boolean {
	if (!after) return false;
	if (before.tag === 'NOUN') return after.tag === 'QUOTE' || after.word === 'that';
	if (before.tag !== 'PROPN' && before.tag !== 'PRON' && before.word !== 'who') return false;
	if (POSSESSIVES.has(before.word)) return false;
	return /^(?:SCONJ|PRON|DET|QUOTE|PROPN)$/.test(after.tag) || AFTER_VERB_IN_S.has(after.word);
}
