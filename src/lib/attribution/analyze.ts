import { blocksOf, isFurniture } from '../article/blocks.ts';
import { spanAt, type Span } from '../article/span.ts';
import type { Analysis, FoundAttribution, FoundSpeaker } from './analysis.ts';
import { statementsOf } from './linking.ts';
import type { Part, ReadBlock, Statement } from './statements.ts';
import { quotesOf, type Quote } from './quotes.ts';
import { resolveSource, type Memory } from './resolve.ts';
import { sentencesOf } from './sentences.ts';
import { Cast, type Voice } from './speakers.ts';
import { repairNames, tokensOf, type Token } from './tokens.ts';
import { namesOf } from './names.ts';

/** Who says what in an English news article. Pure: the same text gives the same value. */
export function analyze(text: string): Analysis {
	const blocks = blocksOf(text);
	const quotes = quotesOf(text, blocks);
	const masked = new Set<number>();
	quotes.forEach((quote, index) => {
		if (!quote.title && standsAlone(text, quote)) masked.add(index);
	});
	const read: ReadBlock[] = [];
	let firstQuote = 0;
	blocks.forEach((block, index) => {
		while (firstQuote < quotes.length && (quotes[firstQuote] as Quote).block < index) firstQuote++;
		if (isFurniture(block) || block.kind === 'byline') return;
		const tokens = tokensOf(text, block.start, block.end, quotes, masked, firstQuote);
		read.push({ block, index, tokens, sentences: [], quotes });
	});
	repairNames(read.filter(({ block }) => block.kind === 'paragraph').map(({ tokens }) => tokens));
	for (const one of read) one.sentences = sentencesOf(one.tokens);
	const body = read.filter(({ block }) => block.kind === 'paragraph');
	const cast = new Cast(text);
	const names = read.map(({ tokens, block }) =>
		namesOf(block.kind === 'caption' ? withoutCredit(tokens) : tokens)
	);
	read.forEach(({ tokens, block }, i) => {
		if (block.kind === 'paragraph') cast.addPeople(tokens, names[i] ?? []);
	});
	read.forEach(({ tokens, block }, i) => {
		if (block.kind !== 'paragraph') cast.addPeople(tokens, names[i] ?? []);
	});
	read.forEach(({ tokens }, i) => cast.addMentions(tokens, names[i] ?? []));
	for (const index of masked) {
		const quote = quotes[index];
		if (quote) cast.addQuoted(quote.innerStart, quote.innerEnd);
	}
	const statements = statementsOf(body);
	return assemble(text, blocks, read, statements, cast);
}

/** A quote that is read as one piece: a sentence of its own or a long passage. */
function withoutCredit(tokens: readonly Token[]): readonly Token[] {
	let open = tokens.length - 1;
	while (open >= 0 && tokens[open]?.word !== '(' && tokens.length - open < 20) open--;
	return tokens[open]?.word === '(' ? tokens.slice(0, open) : tokens;
}

function standsAlone(text: string, quote: Quote): boolean {
	const inner = text.slice(quote.innerStart, Math.min(quote.innerEnd, quote.innerStart + 400));
	if (quote.innerEnd - quote.innerStart > 90 || !quote.closed || quote.continues) return true;
	if (/[.!?…]\s+\S/.test(inner)) return true;
	if (/[,?!]$/.test(inner)) return true;
	const words = inner.trim().split(/\s+/).length;
	return words > 9 || (words > 2 && /^\p{Lu}/u.test(inner) && /[.…]$/.test(inner));
}

function assemble(
	text: string,
	blocks: Analysis['blocks'],
	read: readonly ReadBlock[],
	statements: readonly Statement[],
	cast: Cast
): Analysis {
	const tokensOfBlock = new Map(read.map((one) => [one.index, one.tokens]));
	const memory: Memory = [];
	const heard = new Map<Statement, { source: Part | null; voice: Voice | null }>();
	const hear = (statement: Statement): { source: Part | null; voice: Voice | null } => {
		const known = heard.get(statement);
		if (known) return known;
		let result: { source: Part | null; voice: Voice | null } = { source: null, voice: null };
		if (statement.source) {
			result = resolveSource(
				text,
				tokensOfBlock.get(statement.block) ?? [],
				statement.source,
				cast,
				memory
			);
			if (result.voice && result.source)
				memory.push({ voice: result.voice, at: result.source.start });
			if (memory.length > 50) memory.shift();
		} else if (statement.carried) {
			result = hear(statement.carried);
			if (result.voice) memory.push({ voice: result.voice, at: statement.content[0]?.start ?? 0 });
		}
		heard.set(statement, result);
		return result;
	};
	const originOf = (statement: Statement): string | null => {
		if (!statement.origin) return null;
		const tokens = tokensOfBlock.get(statement.block) ?? [];
		const { voice } = resolveSource(text, tokens, statement.origin, cast, memory);
		return voice ? idOf(voice) : null;
	};
	const ids = new Map<Voice, string>();
	const idOf = (voice: Voice): string => {
		const known = ids.get(voice);
		if (known) return known;
		const base =
			voice.name
				.normalize('NFKD')
				.toLowerCase()
				.replace(/[^a-z0-9]+/g, '-')
				.replace(/^-+|-+$/g, '')
				.slice(0, 60) || 'speaker';
		let id = base;
		const used = new Set(ids.values());
		for (let n = 2; used.has(id); n++) id = `${base}-${n}`;
		ids.set(voice, id);
		return id;
	};
	const span = (part: Part | null): Span | null =>
		part ? spanAt(text, part.start, part.end) : null;
	const attributions = statements.map((statement): FoundAttribution => {
		const { source, voice } = hear(statement);
		const content = statement.content.map((part) => spanAt(text, part.start, part.end));
		const own = statement.source !== null;
		return {
			content,
			cue: span(statement.cue),
			source: own ? span(source) : null,
			speaker: voice ? idOf(voice) : null,
			type: typeOf(content),
			origin: originOf(statement),
			rule: statement.rule,
			confidence: statement.confidence,
			namedAt: own ? null : span(source)
		};
	});
	const heardIds = new Set(attributions.flatMap(({ speaker, origin }) => [speaker, origin]));
	const speakers = [...cast.voices]
		.filter(
			(voice) =>
				(voice.kind !== 'unknown' && voice.kind !== 'unnamed') || heardIds.has(ids.get(voice) ?? '')
		)
		.sort((a, b) => a.first - b.first)
		.map((voice): FoundSpeaker => ({
			id: idOf(voice),
			name: voice.name,
			role: voice.role,
			kind: voice.kind === 'unknown' ? 'organisation' : voice.kind,
			mentions: [...voice.mentions].sort((a, b) => a.start - b.start),
			quotedWords: 0,
			paraphrasedWords: 0
		}));
	const sentences = read.flatMap(({ tokens, sentences: found }) =>
		found.map(({ from, to }) => spanAt(text, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0))
	);
	return { blocks, sentences, attributions, speakers, furniture: blocks.filter(isFurniture) };
}

function typeOf(content: readonly Span[]): FoundAttribution['type'] {
	let quoted = false;
	let plain = false;
	for (const { text } of content) {
		if (/["“”„«»]/.test(text)) quoted = true;
		if (/[\p{L}\p{N}]/u.test(text.replace(/["“„«][^"“”„«»]*["”»]?/g, ''))) plain = true;
	}
	return quoted ? (plain ? 'mixed' : 'direct') : 'indirect';
}
