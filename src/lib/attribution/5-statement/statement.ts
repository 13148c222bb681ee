import type { Quote } from '../1-read/quotes.ts';
import type { ReadBlock } from '../1-read/reading.ts';
import type { Range, Token, Tokens } from '../1-read/token.ts';
import type { NounPhrase } from '../2-grammar/phrases.ts';
import type { Cue } from '../3-cue/cue.ts';

/** A passage of the text, in UTF-16 code units. */
export type Part = { start: number; end: number };

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
	/** The source is that of another cue of the sentence. */
	shared: boolean;
	/** The words name what was not said: “declined to say why”. */
	kept: boolean;
	/** How many quotes its content holds. */
	quotes: number;
};

/** Quotes after it can go to its speaker: it names somebody, or goes on with one that does. */
export const canCarry = ({ source, carried }: Statement): boolean =>
	source !== null || carried !== null;

/** A sentence by its number in its block. */
export type Place = { read: ReadBlock; s: number };

/** A statement of these parts that nobody is named for yet. */
export function plainStatement(
	{ read: { tokens, quotes, index }, s }: Place,
	parts: readonly Range[],
	rule: string
): Statement {
	const count = parts.reduce((sum, part) => sum + quotedRanges(tokens, part).length, 0);
	return {
		content: spansOf(tokens, parts, quotes),
		cue: null,
		source: null,
		carried: null,
		origin: null,
		block: index,
		sentence: s,
		rule,
		shared: false,
		kept: false,
		quotes: count
	};
}

/** The statement goes on with these parts, up to this sentence. */
export function addParts(
	{ read: { tokens, quotes }, s }: Place,
	statement: Statement,
	parts: readonly Range[]
): void {
	const { content } = statement;
	const end = content[content.length - 1]?.end ?? 0;
	const added = spansOf(tokens, parts, quotes).filter((part) => !isWithin(part, content));
	for (const part of added) content.push(part);
	// A quote that waited comes before the statement that takes it.
	if ((added[0]?.start ?? end) < end) content.sort((a, b) => a.start - b.start);
	statement.quotes += parts.length;
	statement.sentence = s;
}

/** The cue without its auxiliaries and adverbs. */
export function cueSpan(tokens: Tokens, { at, to }: Cue): Part {
	return { start: (tokens[at] as Token).start, end: (tokens[Math.max(at, to - 1)] as Token).end };
}

/** The runs of tokens that are one quote each. */
export function quotedRanges(tokens: Tokens, { from, to }: Range): Range[] {
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

/** The words of the tokens; a quote that they begin or end in is taken whole, with its marks. */
function spansOf(tokens: Tokens, parts: readonly Range[], quotes: readonly Quote[]): Part[] {
	const spans: Part[] = [];
	for (const { from, to } of parts) {
		let end = to;
		while (end > from + 1 && /^[.,;:—–-]$/.test(tokens[end - 1]?.word ?? '')) end--;
		const first = tokens[from] as Token;
		const last = tokens[end - 1] as Token;
		const span = {
			start: quotes[first.quote]?.start ?? first.start,
			end: quotes[last.quote]?.end ?? last.end
		};
		// What looks like two sentences without a blank between them can stand in one quote.
		if (!isWithin(span, spans)) spans.push(span);
	}
	return spans;
}

const isWithin = ({ start, end }: Part, spans: readonly Part[]): boolean =>
	spans.some((one) => one.start <= start && end <= one.end);
