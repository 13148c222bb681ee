import { isQuoted, type Range, type Sentence, type Tokens } from '../1-read/token.ts';
import type { NounPhrase } from '../2-grammar/phrases.ts';
import type { Cue } from '../3-cue/cue.ts';
import { cuesOf } from '../3-cue/cues.ts';
import { KEEPING_BACK } from '../lexicon/verbs.ts';
import { draftsOf, type Draft } from './drafts.ts';
import { cueSpan, plainStatement, quotedRanges, type Place, type Statement } from './statement.ts';

export type SentenceStatements = {
	statements: Statement[];
	/** Quotes that nobody in the sentence says. */
	left: Range[];
	/** The sentence is nothing but quotes. */
	bare: boolean;
	cues: Cue[];
};

/** The statements that a sentence makes by its own cues. */
export function statementsOfSentence(place: Place): SentenceStatements {
	const sentence = place.read.sentences[place.s] as Sentence;
	const cues = cuesOf(sentence);
	const drafts = draftsOf(sentence, cues);
	const statements = drafts.map((draft) => statementOf(place, draft, cues));
	const bare = isBare(sentence);
	const left = quotedRanges(sentence.tokens, sentence).filter((part) => {
		if (drafts.some(({ parts }) => parts.some(({ from, to }) => from < part.to && part.from < to)))
			return false;
		return bare || sentence.tokens[part.from]?.tag === 'QUOTE' || part.to - part.from >= 5;
	});
	return { statements, left, bare, cues };
}

function statementOf(place: Place, draft: Draft, cues: readonly Cue[]): Statement {
	const { tokens } = place.read;
	const { cue, parts, rule } = draft;
	// “declined to say”, “has not said why”: the words name what was kept back.
	const kept = cue.negated || keepsBack(tokens, cue);
	return {
		...plainStatement(place, parts, rule),
		shared: cue.shared,
		kept,
		cue: cueSpan(tokens, cue),
		source: cue.source,
		origin: originOf(draft, cues)
	};
}

const keepsBack = (tokens: Tokens, { from, at }: Cue): boolean =>
	tokens.slice(from, at).some(({ word }) => KEEPING_BACK.some((stem) => word.startsWith(stem)));

/** “Smith repeated Jones’s threat that”; “Jones said, according to the paper”. */
function originOf({ cue, parts }: Draft, cues: readonly Cue[]): NounPhrase | null {
	const first = parts[0];
	if (!first) return null;
	const inner = cues.find(
		({ kind, source, to }) =>
			source !== null &&
			source !== cue.source &&
			(cue.kind === 'according'
				? kind === 'verb' && source.from === first.from
				: kind === 'noun' && source.from >= cue.to && to < first.from && to >= first.from - 2)
	);
	return inner?.source ?? null;
}

function isBare({ tokens, from, to }: Sentence): boolean {
	for (let i = from; i < to; i++)
		if (!isQuoted(tokens[i]) && tokens[i]?.tag !== 'PUNCT' && tokens[i]?.tag !== 'SYM')
			return false;
	return true;
}
