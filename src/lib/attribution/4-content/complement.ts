import {
	isComma,
	isDash,
	isQuoted,
	type Sentence,
	type Token,
	type Tokens
} from '../1-read/token.ts';
import { canSpeak } from '../2-grammar/can-speak.ts';
import { startsMainClause } from '../2-grammar/clauses.ts';
import { longNounPhraseEnd, nounPhraseEnd } from '../2-grammar/phrases.ts';
import { isParticled, type Cue } from '../3-cue/cue.ts';
import { isDocumentNoun } from '../lexicon/people.ts';
import { ABOUT, JUDGEMENT_LINKS } from '../lexicon/prepositions.ts';
import { NEEDS_A_SUBJECT } from '../lexicon/verbs.ts';
import { RELATIVES, WH_WORDS } from '../lexicon/pronouns.ts';

export type Shape = 'that' | 'quote' | 'mark' | 'wh' | 'to' | 'clause' | 'noun' | 'preposition';

/** How what follows the cue begins; null where nothing can follow. */
export function shapeAt({ tokens, to }: Sentence, at: number): Shape | null {
	const token = tokens[at];
	if (!token || at >= to) return null;
	if (token.quote >= 0) return 'quote';
	const next = tokens[at + 1];
	if (token.word === ':') return next && at + 1 < to ? 'mark' : null;
	if (isComma(token)) {
		if (next && at + 1 < to && next.quote >= 0) return 'mark';
		if (next?.word === 'that' && at + 2 < to) return 'mark';
		return null;
	}
	if (token.word === 'that') {
		if (next?.word === ':') return 'mark';
		if (token.tag === 'SCONJ') return 'that';
		// “highlighted that pay had fallen”: a noun taken for a verb.
		if (next?.tag === 'VERB' && tokens[at + 2]?.tag === 'AUX') return 'that';
		if (next && /^(?:VERB|AUX|PUNCT)$/.test(next.tag)) return 'clause';
		// “echoed that promise”
		return token.tag === 'DET' && !startsClause(tokens, at + 1, to) ? 'noun' : 'that';
	}
	if (WH_WORDS.has(token.word)) return 'wh';
	if (token.word === 'to' || (token.word === 'not' && next?.word === 'to')) return 'to';
	if (token.tag === 'PUNCT') return null;
	if (token.tag === 'ADP') return 'preposition';
	if (token.tag === 'CCONJ') return null;
	return startsClause(tokens, at, to) ? 'clause' : 'noun';
}

/** Does a finite verb follow before the sentence pauses? */
function startsClause(tokens: Tokens, at: number, to: number): boolean {
	const limit = Math.min(to, at + 20);
	for (let i = at; i < limit; i++) {
		const { tag, word } = tokens[i] as Token;
		if (tag === 'AUX') return i > at || tokens[at]?.tag === 'PRON';
		if (tag === 'VERB' && i > at && !word.endsWith('ing')) {
			const before = tokens[i - 1] as Token;
			if (before.word === 'to') continue;
			return before.tag !== 'DET' && before.tag !== 'ADP';
		}
		if (word === ';' || word === '.' || word === ':' || isDash(tokens[i])) return false;
		if (RELATIVES.has(word)) return false;
	}
	return false;
}

/** Can this cue have such a complement? */
export function fitsFrame(shape: Shape, cue: Cue, { tokens, to }: Sentence, at: number): boolean {
	const { lemma } = cue;
	const { clause, that, infinitive, told, object, objects, marks, belief, weak } = cue.frames;
	const noun = cue.frames.noun || (cue.frames.finding && isDocument(tokens, cue));
	// “believes that the town is ‘on its knees’”: only with words in marks, as a draft sees later.
	if (belief) return /^(?:quote|mark|that|clause)$/.test(shape) && (clause || noun);
	const particled = isParticled(cue);
	const passive = cue.kind === 'passive';
	switch (shape) {
		case 'quote':
		case 'mark':
			return true;
		case 'that':
			return clause || that || told || noun || object || particled;
		case 'wh':
			if (clause || noun || told || lemma === 'ask' || lemma === 'inquire') return true;
			return (that && !weak) || (particled && !marks);
		case 'to':
			// “an assault that threatened to upset the peace”
			return (infinitive && intends(tokens, cue)) || told || (passive && (clause || object));
		case 'clause':
			// “found ways that led”, “maintains links forged”: no clause of these verbs.
			if (NEEDS_A_SUBJECT.has(lemma) && !particled && !startsMainClause(tokens, at, to))
				return false;
			if (clause || noun || particled) return true;
			if (object) return !weak || weakFits(tokens, at, to);
			// “accepted it was late”
			return that && (!weak || tokens[at]?.tag === 'PRON');
		case 'noun':
			if (passive) return false;
			if (noun || particled) return true;
			// “added a ‘very small’ thanks”
			if ((clause || that) && !weak && isQuotedSoon(tokens, at, to)) return true;
			return object && ((!weak && !objects) || weakFits(tokens, at, to, objects));
		case 'preposition':
			if (lemma === 'call' && !particled) return false;
			if (isObjectRelative(tokens, cue) && object && isQuotedSoon(tokens, at, to)) return true;
			return (passive && object) || (noun && ABOUT.has(tokens[at]?.word ?? ''));
	}
}

const intends = (tokens: Tokens, { lemma, source }: Cue): boolean =>
	lemma !== 'threaten' || (source !== null && canSpeak(tokens, source));

/** “a scheme which Smith described as ‘bold’”: what is judged stands before. */
const isObjectRelative = (tokens: Tokens, { source }: Cue): boolean =>
	source !== null && WH_WORDS.has(tokens[source.from - 1]?.word ?? '');

/** The noun phrase has words in marks. */
const isQuotedSoon = (tokens: Tokens, at: number, to: number): boolean =>
	tokens.slice(at, Math.min(to, at + 6)).some(isQuoted);

/** “the poll found”, “a report shows” */
const isDocument = (tokens: Tokens, { source }: Cue): boolean =>
	source !== null && isDocumentNoun(tokens[source.headTo - 1]?.word ?? '');

/** “denounced the vote as a sham”, “accused him of lying”: the object comes with a judgement. */
const weakFits = (tokens: Tokens, at: number, to: number, double = false): boolean =>
	[nounPhraseEnd(tokens, at, to), longNounPhraseEnd(tokens, at, to)].some((object) => {
		const end = overApposition(tokens, object, to);
		const next = end > at && end < to ? tokens[end] : undefined;
		if (!next) return false;
		if (double && /^(?:DET|ADJ|NOUN)$/.test(next.tag)) return true;
		return JUDGEMENT_LINKS.has(next.word) || isQuoted(next);
	});

/** “accused Holm, the mayor of Arden, of”, “described drug dealing as” */
function overApposition(tokens: Tokens, end: number, to: number): number {
	if (tokens[end]?.tag === 'VERB' && tokens[end]?.word.endsWith('ing')) return end + 1;
	if (!isComma(tokens[end])) return end;
	for (let i = end + 1; i < Math.min(to, end + 16); i++)
		if (isComma(tokens[i])) return JUDGEMENT_LINKS.has(tokens[i + 1]?.word ?? '') ? i + 1 : end;
	return end;
}
