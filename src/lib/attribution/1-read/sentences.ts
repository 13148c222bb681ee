import { AFTER_TAG } from '../lexicon/conjunctions.ts';
import { speaks } from '../lexicon/frames.ts';
import { SHORT_FORMS } from '../lexicon/spelling.ts';
import { CUE_FORMS } from '../lexicon/verbs.ts';
import { SENTENCE_STARTERS } from '../lexicon/words.ts';
import { isTime } from './times.ts';
import { isDash, isLongDash, isVerb, type Sentence, type Token, type Tokens } from './token.ts';

/** No sentence is longer, so that looking around inside one is bounded work. */
const LONGEST = 250;

/** Cuts the tokens of one block into sentences; a quote ends one only where the text goes on anew. */
export function sentencesOf(tokens: Tokens): Sentence[] {
	const sentences: Sentence[] = [];
	let from = afterDateline(tokens);
	/** Where a bracket opened that is still open. */
	let bracket = -1;
	for (let i = from; i < tokens.length; i++) {
		const { word } = tokens[i] as Token;
		if (word === '(') bracket = i;
		else if (word === ')') bracket = -1;
		const inBracket = bracket >= 0 && i - bracket < 30;
		if (i + 1 < tokens.length && i - from < LONGEST && (inBracket || !endsAt(tokens, i))) continue;
		sentences.push({ tokens, from, to: i + 1 });
		from = i + 1;
	}
	return sentences;
}

/** The place after “LONDON (Reuters) —”, which belongs to no sentence. */
function afterDateline(tokens: Tokens): number {
	if (!tokens[0]?.acronym || tokens[0].end - tokens[0].start < 3) return 0;
	let inBracket = false;
	for (let i = 1; i < Math.min(tokens.length - 1, 12); i++) {
		const token = tokens[i] as Token;
		if (token.word === '(' || token.word === ')') inBracket = token.word === '(';
		else if (isLongDash(token) || (isDash(token) && token.start > (tokens[i - 1]?.end ?? 0)))
			return i + 1;
		else if (
			!inBracket &&
			!token.acronym &&
			!/^[,./]$/.test(token.word) &&
			!isTime(token) &&
			token.tag !== 'NUM'
		)
			return 0;
	}
	return 0;
}

function endsAt(tokens: Tokens, i: number): boolean {
	const token = tokens[i] as Token;
	const next = tokens[i + 1] as Token;
	if (token.tag === 'QUOTE') {
		if (!/[.!?…]/.test(token.endMark)) return false;
		if (next.tag !== 'QUOTE' && !next.capital) return false;
		return isTaggedBefore(tokens, i) ? !repeatsTag(tokens, i) : !taggedAfter(tokens, i);
	}
	if (/^[.!?…]+$/.test(token.word)) {
		if (/^[.!?…)\]]+$/.test(next.word)) return false;
		if (!next.capital && next.tag !== 'QUOTE' && next.tag !== 'NUM' && /^\p{Ll}/u.test(next.word))
			return token.quote >= 0 ? next.quote === token.quote : false;
		const before = tokens[i - 1];
		return !(
			token.word === '.' &&
			before &&
			before.end === token.start &&
			isAbbreviation(before, next)
		);
	}
	// “in.” and “U.S.”: the tagger leaves some full stops on their word.
	if (token.word.length > 1 && token.word.endsWith('.') && (next.capital || next.tag === 'QUOTE'))
		return !isShortened(token.word) || isSentenceStarter(next);
	return false;
}

const isSentenceStarter = ({ tag, word }: Token): boolean =>
	tag !== 'PROPN' && SENTENCE_STARTERS.has(word);

/** “No. 7”, but not “No.” */
const isAbbreviation = ({ capital, word }: Token, next: Token): boolean =>
	capital && isShortened(word) && word !== 'i' && (word !== 'no' || next.tag === 'NUM');

/** A known short form or initials, with its full stop or without. */
function isShortened(word: string): boolean {
	const bare = word.endsWith('.') ? word.slice(0, -1) : word;
	return SHORT_FORMS.has(bare) || /^[a-z](?:\.[a-z])*$/.test(bare);
}

/** `“Is it?” Smith, a farmer, asked.`: the sentence goes on to its cue. */
function taggedAfter(tokens: Tokens, i: number): boolean {
	const first = tokens[i + 1] as Token;
	if (/^(?:ADP|SCONJ|CCONJ|ADV)$/.test(first.tag)) return false;
	// “Asked why, he said”: a verb in capitals starts anew.
	if (first.capital && first.tag === 'VERB' && CUE_FORMS.has(first.word)) return false;
	let commas = 0;
	for (let k = i + 1; k < Math.min(i + 26, tokens.length); k++) {
		const token = tokens[k] as Token;
		const { word, tag } = token;
		if (/^[.:;—–]$/.test(word) || tag === 'QUOTE') return false;
		if (word === ',') commas++;
		const cue = CUE_FORMS.get(word);
		const attributes = cue !== undefined && speaks(cue.frames) && cue.form !== 'ing';
		const after = tokens[k + 1];
		if (attributes && (tag === 'VERB' || cue.form === 'past') && (k === i + 1 || endsTag(after)))
			return true;
		if (isVerb(token) && commas % 2 === 0)
			return tag === 'VERB' && (after?.word === '.' || after?.tag === 'QUOTE') && k - i < 7;
	}
	return false;
}

/** `Reed asked Holm: “Why?” Holm replied: …`: the quote has its cue, so the sentence ends with it. */
function isTaggedBefore(tokens: Tokens, quote: number): boolean {
	const mark = tokens[quote - 1]?.word;
	if (mark === ':') return true;
	if (mark !== ',') return false;
	for (let k = quote - 2; k >= Math.max(0, quote - 8); k--) {
		const { tag, word } = tokens[k] as Token;
		if (tag === 'QUOTE' || /^[.,:;]$/.test(word)) return false;
		const cue = CUE_FORMS.get(word);
		if (cue && speaks(cue.frames) && (tag === 'VERB' || cue.form === 'past')) return true;
	}
	return false;
}

/** `Reed added: “It holds.” Reed said.`: nothing but the tag follows. */
function repeatsTag(tokens: Tokens, quote: number): boolean {
	for (let k = quote + 1; k < Math.min(quote + 8, tokens.length); k++) {
		const { word } = tokens[k] as Token;
		if (word === ':' || word === ',' || tokens[k]?.tag === 'QUOTE') return false;
		const after = tokens[k + 1]?.word ?? '.';
		if (CUE_FORMS.get(word)?.form === 'past') return after === '.';
	}
	return false;
}

/** May follow a cue behind its quote; `undefined` where the block ends there. */
const endsTag = (after: Token | undefined): boolean =>
	!after ||
	/^[.,]$/.test(after.word) ||
	AFTER_TAG.has(after.word) ||
	after.tag === 'QUOTE' ||
	after.tag === 'ADV';
