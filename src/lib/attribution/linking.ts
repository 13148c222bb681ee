import type { Block } from '../article/blocks.ts';
import { contentOf } from './content.ts';
import { cuesOf, type Cue } from './cues.ts';
import type { NounPhrase, Range } from './phrases.ts';
import type { Quote } from './quotes.ts';
import type { Sentence } from './sentences.ts';
import { sentenceSubject } from './sources.ts';
import type { Token } from './tokens.ts';

export type Part = { start: number; end: number };

/** A statement before its speaker is resolved. */
export type Statement = {
	content: Part[];
	cue: Part | null;
	/** The source phrase, in the tokens of its block. */
	source: NounPhrase | null;
	/** Where the statement has no source of its own: the one whose speaker goes on. */
	carried: Statement | null;
	block: number;
	sentence: number;
	lemma: string;
	rule: string;
	confidence: number;
	quotes: number;
};

export type ReadBlock = {
	block: Block;
	index: number;
	tokens: Token[];
	sentences: Sentence[];
	quotes: readonly Quote[];
};

/** The statements of an article, in the order of the text. */
export function statementsOf(read: readonly ReadBlock[], quotes: readonly Quote[]): Statement[] {
	const all: Statement[] = [];
	let lastVoice: Statement | null = null;
	let before: ReadBlock | null = null;
	for (const current of read) {
		const own = statementsOfBlock(current, before, lastVoice, quotes);
		all.push(...own);
		const speaking = own.filter(({ source, carried }) => source !== null || carried !== null);
		const quoted = speaking.filter((statement) => statement.quotes > 0);
		lastVoice = quoted[quoted.length - 1] ?? speaking[speaking.length - 1] ?? null;
		before = current;
	}
	return all;
}

function statementsOfBlock(
	current: ReadBlock,
	before: ReadBlock | null,
	lastVoice: Statement | null,
	quotes: readonly Quote[]
): Statement[] {
	const { tokens, sentences } = current;
	const found: Statement[] = [];
	/** Quotes that no sentence could give to a cue yet, waiting for the next one of the paragraph. */
	let waiting: { quote: Range; sentence: number }[] = [];
	sentences.forEach((sentence, s) => {
		const cues = cuesOf(tokens, sentence);
		const taken = new Set<number>();
		const own: (Statement & { range: Range })[] = [];
		for (const cue of cues) {
			const content = contentOf(tokens, sentence, cue, cues);
			if (!content) continue;
			const parts = content.parts.filter(
				(part) =>
					!own.some(
						({ range }) =>
							part.from < range.to && range.from < part.to && nests(tokens, part, range)
					)
			);
			if (parts.length === 0) continue;
			if (!worthKeeping(tokens, cue, parts)) continue;
			own.push({
				...statement(current, s, cue, parts, content.rule, content.confidence),
				range: { from: parts[0]?.from ?? 0, to: parts[parts.length - 1]?.to ?? 0 }
			});
			for (const part of parts)
				for (let i = part.from; i < part.to; i++)
					if (tokens[i]?.tag === 'QUOTE' || (tokens[i]?.quote ?? -1) >= 0)
						taken.add(tokens[i]?.quote ?? -1);
		}
		const last = () => found[found.length - 1] ?? null;
		for (let i = sentence.from; i < sentence.to; i++) {
			const token = tokens[i] as Token;
			if (token.quote < 0 || taken.has(token.quote)) continue;
			taken.add(token.quote);
			let end = i + 1;
			while (end < sentence.to && tokens[end]?.quote === token.quote) end++;
			const part = { from: i, to: end };
			const bare = onlyQuotes(tokens, sentence);
			if (!isUtterance(token, part, tokens, bare)) continue;
			const cue = bare ? null : freeCue(cues, own, i, end);
			if (cue) {
				own.push({ ...statement(current, s, cue, [part], 'cue-in-sentence', 0.7), range: part });
				continue;
			}
			const neighbour = own[own.length - 1];
			if (neighbour && !bare) {
				neighbour.content.push(...spansOf(tokens, [part], quotes));
				neighbour.quotes++;
				continue;
			}
			if (!bare) {
				const subject = sentenceSubject(tokens, sentence.from, sentence.to);
				const colon = tokens[i - 1]?.word === ':';
				if (subject)
					own.push({
						...plainStatement(
							current,
							s,
							[part],
							colon ? 'colon' : 'subject-of-sentence',
							colon ? 0.75 : 0.5
						),
						source: subject,
						cue: null,
						range: part
					});
				else waiting.push({ quote: part, sentence: s });
				continue;
			}
			const previous = last();
			const sayer = own[0] ?? previous;
			if (sayer && (sayer.source || sayer.carried)) {
				if (sayer.sentence >= s - 1 && sayer.quotes > 0 && sayer.block === current.index) {
					sayer.content.push(...spansOf(tokens, [part], quotes));
					sayer.quotes++;
					sayer.sentence = s;
				} else
					own.push({
						...plainStatement(current, s, [part], 'same-paragraph', 0.7),
						carried: sayer,
						range: part
					});
			} else waiting.push({ quote: part, sentence: s });
		}
		if (own.length > 0 && waiting.length > 0) {
			const taker = own.find(({ quotes: count }) => count > 0) ?? own[0];
			if (taker) {
				for (const { quote } of waiting) taker.content.unshift(...spansOf(tokens, [quote], quotes));
				taker.content.sort((a, b) => a.start - b.start);
				taker.quotes += waiting.length;
				waiting = [];
			}
		}
		for (const { range: _, ...rest } of own) found.push(rest);
	});
	if (waiting.length > 0) {
		const first = quotes[tokens[waiting[0]?.quote.from ?? 0]?.quote ?? -1];
		const continues = first?.continues ?? false;
		let carried = lastVoice;
		let source: NounPhrase | null = null;
		let rule = continues ? 'quote-runs-on' : 'paragraph-of-quote';
		const lastSentence = before?.sentences[before.sentences.length - 1];
		if (before && lastSentence && (!carried || endsInColon(before.tokens, lastSentence))) {
			const subject = sentenceSubject(before.tokens, lastSentence.from, lastSentence.to);
			if (subject) {
				carried = {
					...plainStatement(before, before.sentences.length - 1, [], 'subject-before', 0.5),
					source: subject
				};
				rule = 'subject-before';
			}
		}
		const carrying: Statement = {
			...plainStatement(
				current,
				waiting[0]?.sentence ?? 0,
				waiting.map(({ quote }) => quote),
				rule,
				continues ? 0.85 : carried ? 0.6 : 0.2
			),
			carried,
			source
		};
		found.unshift(carrying);
	}
	return found.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

const endsInColon = (tokens: readonly Token[], { to }: Sentence): boolean =>
	tokens[to - 1]?.word === ':';

/** A statement inside another one’s content is left to the outer. */
function nests(tokens: readonly Token[], part: Range, outer: Range): boolean {
	return (
		(part.from >= outer.from && part.to <= outer.to) ||
		(part.from < outer.to && outer.from < part.to)
	);
}

function worthKeeping(tokens: readonly Token[], cue: Cue, parts: readonly Range[]): boolean {
	const quoted = parts.some((part) => {
		for (let i = part.from; i < part.to; i++)
			if (tokens[i]?.tag === 'QUOTE' || (tokens[i]?.quote ?? -1) >= 0) return true;
		return false;
	});
	if (/^q?v?$/.test(cue.frames) && !quoted) return false;
	return cue.source !== null || quoted || cue.kind === 'passive';
}

function freeCue(
	cues: readonly Cue[],
	own: readonly { cue: Part | null }[],
	from: number,
	to: number
): Cue | null {
	void from;
	void to;
	const free = cues.filter(
		(cue) => cue.source !== null && /[cntr]/.test(cue.frames) && !cue.frames.includes('b')
	);
	return own.length > 0 ? null : (free[0] ?? null);
}

/** Words that somebody said, not a word held with tongs. */
function isUtterance(token: Token, part: Range, tokens: readonly Token[], bare: boolean): boolean {
	if (bare) return true;
	if (token.tag === 'QUOTE') return true;
	void tokens;
	return part.to - part.from >= 5;
}

function onlyQuotes(tokens: readonly Token[], { from, to }: Sentence): boolean {
	for (let i = from; i < to; i++) {
		const { tag, quote } = tokens[i] as Token;
		if (tag !== 'QUOTE' && quote < 0 && tag !== 'PUNCT' && tag !== 'SYM') return false;
	}
	return true;
}

/** The words of the tokens; a quote that they begin or end in is taken whole, with its marks. */
function spansOf(
	tokens: readonly Token[],
	parts: readonly Range[],
	quotes: readonly Quote[]
): Part[] {
	return parts.map(({ from, to }) => {
		let end = to;
		while (
			end > from + 1 &&
			tokens[end - 1]?.tag === 'PUNCT' &&
			/^[.,;:—–-]$/.test(tokens[end - 1]?.word ?? '')
		)
			end--;
		const first = tokens[from] as Token;
		const last = tokens[end - 1] as Token;
		return {
			start: quotes[first.quote]?.start ?? first.start,
			end: quotes[last.quote]?.end ?? last.end
		};
	});
}

function plainStatement(
	current: ReadBlock,
	sentence: number,
	parts: readonly Range[],
	rule: string,
	confidence: number
): Statement {
	const quotes = parts.reduce((sum, part) => sum + countQuotes(current.tokens, part), 0);
	return {
		content: spansOf(current.tokens, parts, current.quotes),
		cue: null,
		source: null,
		carried: null,
		block: current.index,
		sentence,
		lemma: '',
		rule,
		confidence,
		quotes
	};
}

function statement(
	current: ReadBlock,
	sentence: number,
	cue: Cue,
	parts: readonly Range[],
	rule: string,
	confidence: number
): Statement {
	const { tokens } = current;
	return {
		...plainStatement(current, sentence, parts, rule, cue.shared ? confidence - 0.05 : confidence),
		cue: { start: (tokens[cue.from] as Token).start, end: (tokens[cue.to - 1] as Token).end },
		source: cue.source,
		lemma: cue.lemma
	};
}

function countQuotes(tokens: readonly Token[], { from, to }: Range): number {
	const seen = new Set<number>();
	for (let i = from; i < to; i++)
		if ((tokens[i]?.quote ?? -1) >= 0) seen.add(tokens[i]?.quote ?? -1);
	return seen.size;
}
