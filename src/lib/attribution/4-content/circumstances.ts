import { afterTime } from '../1-read/times.ts';
import {
	isComma,
	isLongDash,
	isQuoted,
	isVerb,
	type Sentence,
	type Token,
	type Tokens
} from '../1-read/token.ts';
import { longNounPhraseEnd } from '../2-grammar/phrases.ts';
import { isParticled, type Cue } from '../3-cue/cue.ts';
import { tellsWhat } from '../lexicon/frames.ts';
import { OCCASIONS } from '../lexicon/nouns.ts';
import { OCCASION_PREPOSITIONS } from '../lexicon/prepositions.ts';
import { POSSESSIVES, SAID_PRONOUNS, WH_WORDS } from '../lexicon/pronouns.ts';
import { CUE_FORMS } from '../lexicon/verbs.ts';
import { CONTENT_ADVERBS } from '../lexicon/words.ts';

/** Over adverbs, the people told, the day and the occasion, to where the content may start. */
export function overCircumstances(sentence: Sentence, start: number, cue: Cue): number {
	const { tokens, to } = sentence;
	let at = start;
	// “warned of strikes”: after its preposition nobody is told.
	let told = !cue.frames.told || isParticled(cue);
	for (let steps = 0; steps < 8 && at < to; steps++) {
		const token = tokens[at] as Token;
		if (token.tag === 'QUOTE' || token.quote >= 0) return at;
		const time = afterTime(tokens, at, to);
		if (time > at) {
			at = time;
			continue;
		}
		if (token.tag === 'ADV' && !WH_WORDS.has(token.word) && !CONTENT_ADVERBS.has(token.word)) {
			at++;
			continue;
		}
		if (!told) {
			told = true;
			const end =
				token.tag === 'PRON' && !SAID_PRONOUNS.has(token.word) && !ownsNext(tokens, at)
					? at + 1
					: recipientEnd(tokens, at, to);
			if (end > at) {
				at = end;
				continue;
			}
		}
		if (token.tag === 'ADP' || token.word === 'to') {
			const end = occasionEnd(tokens, at, to);
			if (end > at) {
				at = end;
				continue;
			}
		}
		if (isComma(token) || isLongDash(token)) {
			const insertion = insertionEnd(tokens, at, to);
			if (insertion > at) {
				at = insertion;
				continue;
			}
		}
		return at;
	}
	return at;
}

/** “told her sister that”: the pronoun says whose sister was told. */
const ownsNext = (tokens: Tokens, at: number): boolean =>
	POSSESSIVES.has(tokens[at]?.word ?? '') && /^(?:NOUN|ADJ)$/.test(tokens[at + 1]?.tag ?? '');

/** Over the people told: “told reporters in Arden”. */
function recipientEnd(tokens: Tokens, at: number, to: number): number {
	const token = tokens[at] as Token;
	if (token.word === 'that' || WH_WORDS.has(token.word)) return at;
	const end = longNounPhraseEnd(tokens, at, to);
	const next = tokens[end];
	// No one was told where the noun phrase is itself the subject of the clause.
	if (next && end < to && next.tag === 'AUX') return at;
	return end;
}

/** A prepositional phrase that ends where content can start. */
function occasionEnd(tokens: Tokens, at: number, to: number): number {
	if (!OCCASION_PREPOSITIONS.has(tokens[at]?.word ?? '')) return at;
	// “described as ‘a farce’”
	if (tokens[at]?.word === 'as' && isQuoted(tokens[at + 1])) return at;
	const named =
		tokens[at]?.word === 'to' && tokens[at + 1]?.tag === 'VERB'
			? at
			: longNounPhraseEnd(tokens, at + 1, to);
	if (named <= at + 1) return at;
	let end = named;
	while (end < to && tokens[end]?.tag === 'ADP') {
		const further = longNounPhraseEnd(tokens, end + 1, to);
		if (further <= end + 1) break;
		end = further;
	}
	end = Math.max(end, afterTime(tokens, end, to));
	end = participleEnd(tokens, at, end, to);
	const next = tokens[end];
	if (!next || end >= to) return end;
	if (
		next.word === 'that' ||
		next.tag === 'QUOTE' ||
		next.word === ':' ||
		next.word === ',' ||
		next.word === '.'
	)
		return end;
	return hasOccasion(tokens, at, end) ? end : at;
}

const hasOccasion = (tokens: Tokens, from: number, to: number): boolean => {
	for (let i = from; i < to; i++) if (OCCASIONS.has(tokens[i]?.word ?? '')) return true;
	return false;
};

/** “in a statement issued through a lawyer.”: how it was put out belongs to the occasion. */
function participleEnd(tokens: Tokens, from: number, at: number, to: number): number {
	const verb = tokens[at];
	if (verb?.tag !== 'VERB' || !/(?:ed|sent|seen|read)$/.test(verb.word)) return at;
	if (!hasOccasion(tokens, from, at)) return at;
	for (let i = at + 1; i < Math.min(to, at + 12); i++) {
		const { word, quote } = tokens[i] as Token;
		if (/^[.,:]$/.test(word) || word === 'that' || quote >= 0) return i;
		if (isVerb(tokens[i])) return at;
	}
	return at;
}

/** “who called before the vote was declared, told them, ‘…’”: another one speaks in between. */
function isFiniteCue(token: Token | undefined): boolean {
	const cue = token?.tag === 'VERB' ? CUE_FORMS.get(token.word) : undefined;
	return cue !== undefined && (cue.form === 'past' || cue.form === 's') && tellsWhat(cue.frames);
}

/** “said, according to the paper, that”: over a short insertion between commas or dashes. */
function insertionEnd(tokens: Tokens, at: number, to: number): number {
	const next = tokens[at + 1];
	if (!next || at + 1 >= to || next.tag === 'QUOTE') return at;
	const closes = isComma(tokens[at]) ? isComma : isLongDash;
	for (let i = at + 1; i < Math.min(to, at + 14); i++) {
		if (!closes(tokens[i])) {
			if (isQuoted(tokens[i]) || tokens[i]?.word === ':' || isFiniteCue(tokens[i])) return at;
			continue;
		}
		const follows = tokens[i + 1];
		if (!follows || i + 1 >= to) return at;
		if (follows.word === 'that' || follows.quote >= 0) return i + 1;
		return at;
	}
	return at;
}
