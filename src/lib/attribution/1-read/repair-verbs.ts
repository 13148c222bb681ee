import { PEOPLE, TITLES } from '../lexicon/names.ts';
import { POSSESSIVES } from '../lexicon/pronouns.ts';
import { CUE_FORMS } from '../lexicon/verbs.ts';
import { BE } from '../lexicon/words.ts';
import { isName, isNoun, type Token, type Tokens } from './token.ts';

/** Verbs that the tagger takes for nouns and adjectives where they attribute, and the reverse. */
export function repairVerbs(tokens: Tokens): void {
	for (let i = 1; i < tokens.length; i++) {
		const token = tokens[i] as Token;
		const { tag, word } = token;
		if (tag === 'VERB') {
			// “according to rescue teams”
			if (tokens[i - 1]?.word === 'to' && tokens[i - 2]?.word === 'according') token.tag = 'NOUN';
		} else if (tag === 'NOUN' || tag === 'ADJ') {
			// Most nouns have no clause behind them: what a word is, is asked of the others alone.
			if (opensClause(token, tokens[i + 1]) && CUE_FORMS.has(word) && attributes(tokens, i))
				token.tag = 'VERB';
			else if (tag === 'ADJ' && endsPhrase(tokens, i) && (TITLES.has(word) || PEOPLE.has(word)))
				token.tag = 'NOUN';
		}
	}
}

/** “that”, “the”, “they”, “to”: a noun phrase or a clause follows. */
function opensClause({ tag, word }: Token, next: Token | undefined): boolean {
	switch (next?.tag) {
		case 'SCONJ':
		case 'DET':
		case 'PRON':
		case 'PART':
			return true;
		case 'AUX':
			return word === 'say';
		case 'ADP':
			return tag === 'ADJ';
		default:
			return false;
	}
}

/** “a planning chief admitted” */
function endsPhrase(tokens: Tokens, i: number): boolean {
	const before = tokens[i - 1] as Token;
	if (!/^(?:NOUN|DET|PROPN)$/.test(before.tag) && before.word !== "'s") return false;
	const next = tokens[i + 1];
	return !next || !(isNoun(next) || next.tag === 'ADJ' || next.word === '-');
}

/** “She alleged that”, “the banks note that”, “residents claim the bridge” */
function attributes(tokens: Tokens, i: number): boolean {
	const { word } = tokens[i] as Token;
	const before = tokens[i - 1] as Token;
	const next = tokens[i + 1];
	// “nearly a third say they”
	if (word === 'say' && next?.tag === 'PRON') return before.tag !== 'DET';
	if (!next || /^(?:DET|ADJ|ADP)$/.test(before.tag) || POSSESSIVES.has(before.word)) return false;
	const form = CUE_FORMS.get(word)?.form;
	// “which growers say will hurt shops”
	if (word === 'say') return next.word === 'that' || /^(?:PRON|DET|AUX)$/.test(next.tag);
	// “the agency (WLA) estimates that”
	if (form === 's') return next.word === 'that' && /^[),]$/.test(before.word);
	// “…, promising to go”, “is promising to go”
	if (form === 'ing')
		return (
			(/^[,–—-]$/.test(before.word) || (before.tag === 'AUX' && BE.has(before.word))) &&
			/^(?:PART|SCONJ|DET|PRON)$/.test(next.tag)
		);
	// “Reed alleged in court that”
	if (form === 'past')
		return (next.word === 'that' && before.word !== "'s") || (next.tag === 'ADP' && isName(before));
	if (form !== 'base' || !isNoun(before) || !/[^s]s$|^(?:people|police)$/.test(before.word))
		return false;
	return next.word === 'that' || (next.tag === 'DET' && tokens[i + 2]?.tag !== 'PUNCT');
}
