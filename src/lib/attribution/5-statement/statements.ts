import type { Block } from '../../article/blocks.ts';
import { contentOf } from '../4-content/content.ts';
import { cuesOf } from '../3-cue/cues.ts';
import type { Cue } from '../3-cue/cue.ts';
import type { NounPhrase, Range } from '../2-grammar/phrases.ts';
import { judges, needsMarks } from '../lexicon/frames.ts';
import type { Quote } from '../1-read/quotes.ts';
import type { Sentence } from '../1-read/sentences.ts';
import { sentenceSubject } from '../2-grammar/subjects.ts';
import type { Token } from '../1-read/tokens.ts';

export type Part = { start: number; end: number };

/** A block with its words; the quotes are those of the whole article. */
export type ReadBlock = {
	block: Block;
	index: number;
	tokens: Token[];
	sentences: Sentence[];
	quotes: readonly Quote[];
};

/** A statement before its speaker is resolved. */
export type Statement = {
	content: Part[];
	cue: Part | null;
	/** The source phrase, in the tokens of its block. */
	source: NounPhrase | null;
	/** Where the statement has no source of its own: the one whose speaker goes on. */
	carried: Statement | null;
	/** Second hand: the source of the statement that is repeated. */
	origin: NounPhrase | null;
	block: number;
	/** The last sentence that it reaches. */
	sentence: number;
	rule: string;
	confidence: number;
	/** How many quotes its content holds. */
	quotes: number;
};

type Draft = { cue: Cue; parts: Range[]; rule: string; confidence: number; rank: number };

export type SentenceReading = {
	statements: Statement[];
	/** Quotes that nobody in the sentence says. */
	left: Range[];
	bare: boolean;
	cues: Cue[];
};

/** The statements that a sentence makes by its own cues. */
export function readSentence(current: ReadBlock, s: number): SentenceReading {
	const { tokens } = current;
	const sentence = current.sentences[s] as Sentence;
	const cues = cuesOf(tokens, sentence);
	const drafts = cues.flatMap((cue) => draftOf(tokens, sentence, cue, cues) ?? []);
	drafts.sort((a, b) => a.rank - b.rank || startOf(a) - startOf(b));
	const placed: Draft[] = [];
	for (const draft of drafts) {
		const parts = draft.parts.flatMap((part) => freePart(tokens, part, placed, draft.rank) ?? []);
		if (parts.length > 0) placed.push({ ...draft, parts });
	}
	placed.sort((a, b) => startOf(a) - startOf(b));
	const statements = placed.map((draft) => statementOf(current, s, draft, cues));
	const bare = isBare(tokens, sentence);
	const left: Range[] = [];
	for (const part of quotesIn(tokens, sentence)) {
		if (placed.some(({ parts }) => parts.some(({ from, to }) => from < part.to && part.from < to)))
			continue;
		if (!bare && tokens[part.from]?.tag !== 'QUOTE' && part.to - part.from < 5) continue;
		left.push(part);
	}
	return { statements, left, bare, cues };
}

const startOf = ({ parts }: Draft): number => parts[0]?.from ?? 0;

function draftOf(
	tokens: readonly Token[],
	sentence: Sentence,
	cue: Cue,
	cues: readonly Cue[]
): Draft | null {
	const content = contentOf(tokens, sentence, cue, cues);
	if (!content) return null;
	const { parts, rule, confidence } = content;
	const quoted = parts.some((part) => quotesIn(tokens, part).length > 0);
	if (needsMarks(cue.frames) && !quoted) return null;
	if (!cue.source && !quoted && cue.kind !== 'passive') return null;
	return { cue, parts, rule, confidence, rank: rankOf(cue, rule) };
}

/** What stands around a cue owns its quotes before what only runs up to them; judgements last. */
function rankOf(cue: Cue, rule: string): number {
	if (rule === 'before-cue' || rule === 'around-cue' || rule === 'label') return 0;
	if (judges(cue.frames) && rule !== 'quote-after-cue') return 2;
	return 1;
}

/** The part as far as it is free; a judgement may be cut short, the others are left to the outer. */
function freePart(
	tokens: readonly Token[],
	part: Range,
	placed: readonly Draft[],
	rank: number
): Range | null {
	const { from } = part;
	let { to } = part;
	for (const { parts, cue } of placed)
		for (const taken of parts) {
			if (taken.from >= to || from >= taken.to) continue;
			if (rank < 2 || taken.from <= from) return null;
			to = Math.min(taken.from, cue.source && !cue.inverted ? cue.source.from : cue.from, to);
		}
	while (to > from && /^(?:SCONJ|CCONJ|ADP|PUNCT)$/.test(tokens[to - 1]?.tag ?? '') && to < part.to)
		to--;
	return to - from >= (rank < 2 ? 1 : 2) ? { from, to } : null;
}

function statementOf(current: ReadBlock, s: number, draft: Draft, cues: readonly Cue[]): Statement {
	const { tokens } = current;
	const { cue, parts, rule } = draft;
	// “declined to say”, “has not said why”: the words name what was kept back.
	const kept = cue.negated || keepsBack(tokens, cue);
	const confidence = (kept ? 0.5 : 1) * (cue.shared ? draft.confidence - 0.05 : draft.confidence);
	return {
		...plainStatement(current, s, parts, rule, confidence),
		cue: cueSpan(tokens, cue),
		source: cue.source,
		origin: originOf(draft, cues)
	};
}

const keepsBack = (tokens: readonly Token[], { from, at }: Cue): boolean =>
	tokens.slice(from, at).some(({ word }) => /^(?:declin|refus)/.test(word));

/** The cue without its auxiliaries and adverbs. */
export function cueSpan(tokens: readonly Token[], { at, to }: Cue): Part {
	return { start: (tokens[at] as Token).start, end: (tokens[Math.max(at, to - 1)] as Token).end };
}

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

/** A statement of these parts that nobody is named for yet. */
export function plainStatement(
	current: ReadBlock,
	sentence: number,
	parts: readonly Range[],
	rule: string,
	confidence: number
): Statement {
	const { tokens, quotes, index } = current;
	const count = parts.reduce((sum, part) => sum + quotesIn(tokens, part).length, 0);
	return {
		content: spansOf(tokens, parts, quotes),
		cue: null,
		source: null,
		carried: null,
		origin: null,
		block: index,
		sentence,
		rule,
		confidence,
		quotes: count
	};
}

/** The runs of tokens that are one quote each. */
export function quotesIn(tokens: readonly Token[], { from, to }: Range): Range[] {
	const runs: Range[] = [];
	for (let i = from; i < to; i++) {
		const quote = tokens[i]?.quote ?? -1;
		if (quote < 0) continue;
		let end = i + 1;
		while (end < to && tokens[end]?.quote === quote) end++;
		runs.push({ from: i, to: end });
		i = end - 1;
	}
	return runs;
}

/** Nothing but quotes. */
function isBare(tokens: readonly Token[], { from, to }: Sentence): boolean {
	for (let i = from; i < to; i++) {
		const { tag, quote } = tokens[i] as Token;
		if (tag !== 'QUOTE' && quote < 0 && tag !== 'PUNCT' && tag !== 'SYM') return false;
	}
	return true;
}

/** The words of the tokens; a quote that they begin or end in is taken whole, with its marks. */
export function spansOf(
	tokens: readonly Token[],
	parts: readonly Range[],
	quotes: readonly Quote[]
): Part[] {
	return parts.map(({ from, to }) => {
		let end = to;
		while (end > from + 1 && /^[.,;:—–-]$/.test(tokens[end - 1]?.word ?? '')) end--;
		const first = tokens[from] as Token;
		const last = tokens[end - 1] as Token;
		return {
			start: quotes[first.quote]?.start ?? first.start,
			end: quotes[last.quote]?.end ?? last.end
		};
	});
}

/** Who a sentence without any content of its own prepares for: “Smith was blunt.”, “He wrote:”. */
export function preparedSource(
	current: ReadBlock,
	s: number
): { source: NounPhrase; cue: Cue | null } | null {
	const sentence = current.sentences[s];
	if (!sentence) return null;
	const cues = cuesOf(current.tokens, sentence).filter(
		({ source, frames, kind }) => source !== null && !frames.belief && kind !== 'noun'
	);
	const cue = cues[cues.length - 1];
	if (cue?.source) return { source: cue.source, cue };
	const source = sentenceSubject(current.tokens, sentence.from, sentence.to);
	return source ? { source, cue: null } : null;
}
