import { spanAt, type Span } from '../../article/span.ts';
import type { FoundAttribution, FoundSpeaker } from '../analysis.ts';
import type { Quote } from '../1-read/quotes.ts';
import { resolveSource, type Heard, type Memory } from './resolve.ts';
import type { Cast, Voice } from './cast.ts';
import type { ReadBlock } from '../1-read/reading.ts';
import type { Part, Statement } from '../5-statement/statement.ts';
import { countWords } from '../1-read/word-ends.ts';

/** How many of the latest speakers a pronoun can mean. */
const MEMORY = 50;

/** Gives every statement its speaker, in the order of the text, and the speakers their counts. */
export function hear(
	text: string,
	statements: readonly Statement[],
	read: readonly ReadBlock[],
	quotes: readonly Quote[],
	cast: Cast
): { attributions: FoundAttribution[]; speakers: FoundSpeaker[] } {
	const tokensOfBlock = new Map(read.map(({ index, tokens }) => [index, tokens]));
	const memory: Memory = [];
	const known = new Map<Statement, Heard | null>();
	const remember = (voice: Voice | null, at: number): void => {
		if (voice) memory.push({ voice, at });
		if (memory.length > MEMORY) memory.shift();
	};
	const listen = (statement: Statement): Heard | null => {
		const before = known.get(statement);
		if (before !== undefined) return before;
		let heard: Heard | null = null;
		if (statement.source) {
			const tokens = tokensOfBlock.get(statement.block) ?? [];
			heard = resolveSource(text, tokens, statement.source, cast, memory);
			remember(heard.voice, heard.source.start);
		} else if (statement.carried) {
			heard = listen(statement.carried);
			remember(heard?.voice ?? null, statement.content[0]?.start ?? 0);
		}
		known.set(statement, heard);
		return heard;
	};
	const ids = new Ids();
	const words = new Map<string, Counts>();
	const span = (part: Part | null | undefined): Span | null =>
		part ? spanAt(text, part.start, part.end) : null;
	const attributions = statements.map((statement): FoundAttribution => {
		const heard = listen(statement);
		const content = statement.content.map(({ start, end }) => spanAt(text, start, end));
		const counts = countMarked(content, quotes);
		const tokens = tokensOfBlock.get(statement.block) ?? [];
		const origin = statement.origin
			? resolveSource(text, tokens, statement.origin, cast, memory).voice
			: null;
		const named = statement.source !== null;
		const speaker = heard?.voice ? ids.of(heard.voice) : null;
		if (speaker) {
			const sum = words.get(speaker) ?? { inside: 0, outside: 0 };
			words.set(speaker, {
				inside: sum.inside + counts.inside,
				outside: sum.outside + counts.outside
			});
		}
		return {
			content,
			cue: span(statement.cue),
			source: named ? span(heard?.source) : null,
			speaker,
			type: typeOf(counts),
			origin: origin && origin !== heard?.voice ? ids.of(origin) : null,
			rule: statement.rule,
			confidence: confidenceOf(statement, heard),
			namedAt: named ? null : span(heard?.source)
		};
	});
	return { attributions, speakers: speakersOf(cast, words, ids) };
}

/** A voice that could not be found lowers what the rule promised. */
function confidenceOf(statement: Statement, heard: Heard | null): number {
	const factor = heard?.voice ? 1 : heard ? 0.7 : 0.5;
	return Math.round(statement.confidence * factor * 100) / 100;
}

type Counts = { inside: number; outside: number };

/** Direct: nothing outside the marks. Mixed: both. */
const typeOf = ({ inside, outside }: Counts): FoundAttribution['type'] =>
	inside === 0 ? 'indirect' : outside === 0 ? 'direct' : 'mixed';

/** How many words of the content stand inside quotation marks, and how many outside. */
function countMarked(content: readonly Span[], quotes: readonly Quote[]): Counts {
	const sum: Counts = { inside: 0, outside: 0 };
	for (const { start, end, text } of content) {
		let inside = 0;
		for (let q = firstAfter(quotes, start); q < quotes.length; q++) {
			const { innerStart, innerEnd } = quotes[q] as Quote;
			if (innerStart >= end) break;
			inside += countWords(text, Math.max(innerStart - start, 0), Math.min(innerEnd, end) - start);
		}
		sum.inside += inside;
		sum.outside += Math.max(0, countWords(text) - inside);
	}
	return sum;
}

/** Index of the first quote that ends after `at`. */
function firstAfter(quotes: readonly Quote[], at: number): number {
	let low = 0;
	let high = quotes.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((quotes[middle] as Quote).end <= at) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Readable ids: the name in small letters, numbered where two are alike. */
class Ids {
	private readonly byVoice = new Map<Voice, string>();
	private readonly used = new Set<string>();
	private readonly counts = new Map<string, number>();

	of(voice: Voice): string {
		const known = this.byVoice.get(voice);
		if (known) return known;
		const plain = voice.name.normalize('NFKD').toLowerCase().slice(0, 80);
		const base = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'speaker';
		let id = base;
		for (let n = this.counts.get(base) ?? 2; this.used.has(id); n++) {
			id = `${base}-${n}`;
			this.counts.set(base, n + 1);
		}
		this.used.add(id);
		this.byVoice.set(voice, id);
		return id;
	}

	has(voice: Voice): boolean {
		return this.byVoice.has(voice);
	}
}

/** Who is heard, and whom the article names as people, organisations or places. */
function speakersOf(cast: Cast, words: ReadonlyMap<string, Counts>, ids: Ids): FoundSpeaker[] {
	return cast.voices
		.filter((voice) => ids.has(voice) || (voice.kind !== 'unknown' && voice.kind !== 'unnamed'))
		.sort((a, b) => a.first - b.first)
		.map((voice) => {
			const id = ids.of(voice);
			return {
				id,
				name: voice.name,
				role: voice.role,
				kind: voice.kind === 'unknown' ? 'organisation' : voice.kind,
				mentions: withoutDoubles(voice.mentions),
				quotedWords: words.get(id)?.inside ?? 0,
				paraphrasedWords: words.get(id)?.outside ?? 0
			};
		});
}

/** In the order of the text, none on another. */
function withoutDoubles(mentions: readonly Span[]): Span[] {
	const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
	let end = -1;
	return sorted.filter((mention) => {
		if (mention.start < end) return false;
		end = mention.end;
		return true;
	});
}
