import { placeAmong, type Block } from '../../article/blocks.ts';
import type { Span } from '../../article/span.ts';
import { overlaps } from '../../article/span.ts';
import type { FoundAttribution } from '../../attribution/analysis.ts';
import type { Attribution, Speaker } from '../../attribution/schema.ts';
import { lastName, namings } from '../lint/teller.ts';
import { onceFor } from '../once.ts';
import { narrationOf } from './narration.ts';
import { quotesOf, type Quote } from './quote.ts';
import { retoldOf } from './retold.ts';
import { sentencesIn } from './sentence.ts';
import { canName, CREDIT, isGivenName, isNamedIn, PLACE } from './voice.ts';

/** A statement as the engine found it, or as a teacher left it. */
export type Heard = Attribution &
	Pick<FoundAttribution, 'confidence' | 'namedAt' | 'unclosed'> & { sure?: boolean };

export type Source = {
	text: string;
	blocks: readonly Block[];
	attributions: readonly Heard[];
	speakers: readonly Speaker[];
	seed: number;
};

/** A statement that a key may rest on, with who says it and the words that name them. */
export type Statement = Heard & { who: Speaker; named: Span; tag: Span[] };

export type Material = Source & {
	/** The sentences of the report. */
	sentences: Span[];
	/** In the order of the text, whoever says it. */
	heard: Statement[];
	/** Those by a speaker whom the article names. */
	statements: Statement[];
	/** The stretches in quotation marks that can be asked about, whoever says them. */
	spoken: Quote[];
	/** Those by a speaker whom the article names. */
	quotes: Quote[];
	/** The statements without any marks that can be asked about, whoever says them. */
	retold: Quote[];
	/** The sentences that nobody but the writer tells, and that can be asked about. */
	narrated: Span[];
	/** Who is heard in the article: whom an option may name. */
	voices: Speaker[];
	/** Ids of people who are named once somebody has spoken, and do not write or ask here. */
	spokenOf: ReadonlySet<string>;
	/** Last words of the names of people whom no question can introduce: words with one are not asked. */
	lastNames: ReadonlySet<string>;
	/** Ids of those whom a stem or an option can name. */
	nameable: ReadonlySet<string>;
	/** The sentences that tell of somebody who speaks for somebody else. */
	onBehalf: Span[];
	/** A column or an interview has an “I” of its own: the writer may be taken for a speaker there. */
	tellsAsI: boolean;
};

/** A key rests on no mark below this; measured on reports marked by hand. */
const BAR = 0.78;
/** In marks, words are exact whoever says them. */
export const BAR_OF_FORM = 0.61;
/** What a teacher settled is sure whatever the engine thought of it. */
const ENGINE_SURE = 0.75;

export function materialOf(source: Source): Material {
	const { text, attributions, blocks, speakers } = source;
	const heard = attributions.flatMap((one) => statementOf(one, source) ?? []);
	const statements = heard.filter((one) => isNamed(one.who) && isSure(one, BAR));
	const nameable = new Set(
		speakers.filter((one) => canName(one, speakers, blocks)).map(({ id }) => id)
	);
	const lastNames = new Set(
		speakers
			.filter(
				({ kind, id, name, role }) =>
					kind === 'person' && !(nameable.has(id) && isCalled(name, role))
			)
			.map(({ name }) => lastName(name))
	);
	const voices = speakers.filter(
		(speaker) => isNamed(speaker) && attributions.some((one) => one.speaker === speaker.id)
	);
	const first = heard[0]?.content[0]?.start ?? 0;
	const spokenOf = speakers.filter((one) => isSpokenOf(one, first, source)).map(({ id }) => id);
	const sentences = sentencesIn(source);
	const spoken = quotesOf(text, blocks, heard, lastNames);
	const quotes = spoken.filter(({ statement }) => isNamed(statement.who) && isSure(statement, BAR));
	return {
		...{ ...source, sentences, heard, statements, voices, lastNames, nameable },
		spokenOf: new Set(spokenOf),
		...{ spoken, quotes, retold: retoldOf({ text, sentences, lastNames }, heard) },
		narrated: narrationOf({ ...source, lastNames }),
		onBehalf: sentences.filter((one) => SPEAKS_FOR.test(one.text)),
		tellsAsI: sentences.some((one) => isOfAnI(one, source))
	};
}

/** A name that begins like a person's: “New Hampshire GOP” is none, whatever the marks have it for. */
export const isCalled = (name: string, role: string | null) =>
	/^\p{Lu}\p{Ll}/u.test(lastName(name)) && (role !== null || isGivenName(name.split(' ')[0] ?? ''));

/** Named behind a place, and by no line that tells who wrote the article. */
function isSpokenOf({ name, mentions }: Speaker, from: number, { text, blocks }: Source): boolean {
	return (
		isGivenName(name.split(' ')[0] ?? '') &&
		!PLACE.test(name) &&
		mentions.some(({ start }) => start > from) &&
		!mentions.some(
			(one) =>
				CREDIT.test(text.slice(Math.max(0, one.start - 40), one.start)) ||
				blocks.some((block) => block.kind === 'byline' && overlaps(block, one))
		)
	);
}

export const SPEAKS_FOR = /\b(?:spokes(?:man|woman|person)|speak(?:s|ing)? for|on behalf of)\b/i;

function isOfAnI(sentence: Span, { attributions }: Source): boolean {
	return (
		!/["“”‘]/.test(sentence.text) &&
		// “(I-Vt.)” is no “I”.
		/(?<![-(])\b(?:I|my)\b(?![-.])/.test(sentence.text) &&
		!attributions.some(({ content }) => content.some((said) => overlaps(said, sentence)))
	);
}

const isNamed = ({ kind, name }: Speaker) => kind !== 'unnamed' && /^\p{Lu}/u.test(name);

/** Whether the marks are good enough: by the engine’s own count, or because a teacher settled them. */
export function isSure({ confidence, sure }: Heard, bar: number): boolean {
	return confidence >= bar || (sure === true && confidence < ENGINE_SURE);
}

function statementOf(one: Heard, source: Source): Statement | null {
	const { speakers, blocks } = source;
	if (one.unclosed || !isSure(one, one.type === 'direct' ? BAR_OF_FORM : BAR)) return null;
	const who = speakers.find(({ id }) => id === one.speaker);
	if (!who) return null;
	const named = isNamed(who) ? namedBy(one, who, blocks) : one.source;
	const tag = tagOf(one);
	const all = [...one.content, ...tag, ...(named ? [named] : [])];
	const inReport = all.every((span) => paragraphOf(blocks, span));
	return named && inReport && !isRelayed(one, source) ? { ...one, who, named, tag } : null;
}

/** “…, Walker said, according to an account”: two may be named as who said it. */
function isRelayed({ content, source, cue }: Heard, { text }: Source): boolean {
	if (/^according to$/i.test(cue?.text ?? '')) return false;
	const ends = [Math.max(...content.map(({ end }) => end)), source?.end ?? 0, cue?.end ?? 0];
	return ends.some((end) => {
		const [rest = ''] = /^[^\n“"?!]*?(?=[.?!]\s|[\n“"]|$)/.exec(text.slice(end, end + 200)) ?? [];
		return /\b(?:according to|reports?|reported)\b/i.test(rest);
	});
}

/** The words that name the speaker: the source, or the last name before it. */
function namedBy(one: Heard, who: Speaker, blocks: readonly Block[]): Span | null {
	if (one.source && isNamedIn(one.source.text, who)) return one.source;
	if (one.namedAt && isNamedIn(one.namedAt.text, who)) return one.namedAt;
	const end = one.source?.start ?? Math.min(...one.content.map(({ start }) => start));
	const before = namings(who).filter(
		(name) =>
			name.end <= end && paragraphOf(blocks, name) && !one.content.some((c) => overlaps(c, name))
	);
	return before.at(-1) ?? null;
}

/** Source and cue, as one span where nothing else stands between them. */
function tagOf({ source, cue }: Heard): Span[] {
	const [first, second] = [source, cue]
		.flatMap((span) => span ?? [])
		.toSorted((a, b) => a.start - b.start);
	if (!first) return [];
	if (!second) return [first];
	if (second.start !== first.end + 1) return [first, second];
	return [{ start: first.start, end: second.end, text: `${first.text} ${second.text}` }];
}

/** The paragraph that holds the span whole. */
export function paragraphOf(
	blocks: readonly Block[],
	span: Pick<Span, 'start' | 'end'>
): Block | undefined {
	const block = blocks[placeAmong(blocks, span)];
	return block?.kind === 'paragraph' && holds(block, span) ? block : undefined;
}

const holds = (block: Span, { start, end }: Pick<Span, 'start' | 'end'>) =>
	block.start <= start && end <= block.end;

/**
 * The blocks that hold the spans, each once and in the order of the text; and where somebody speaks
 * in them who is not named, the block before them that has the name.
 */
export function passageOf(material: Material, spans: readonly Span[]): Span[] {
	const { blocks } = material;
	const turns = turnsIn(material);
	const shown = new Set(spans.flatMap((span) => placesAmong(blocks, span)));
	for (let round = 0; round < ROUNDS; round++) {
		const missing: number[] = [];
		for (const place of shown)
			for (const { named, last } of turns.get(place) ?? [])
				if (named.isDisjointFrom(shown)) missing.push(...last);
		if (missing.length === 0) break;
		for (const place of missing) shown.add(place);
	}
	return blocks
		.filter((_, place) => shown.has(place) || (shown.has(place - 1) && handsOn(blocks[place - 1])))
		.map(({ start, end, text }) => ({ start, end, text }));
}

/** A tag at the end of a paragraph, “Vell said:”, hands on words that stand in the next. */
const handsOn = (block: Block | undefined) =>
	block?.kind === 'paragraph' && block.text.trimEnd().endsWith(':');

/** A block that is added may have a pronoun of its own. */
const ROUNDS = 3;

/** Somebody speaks: the numbers of the blocks that have their name before, and of those with the last of these names. */
type Turn = { named: ReadonlySet<number>; last: readonly number[] };

/** Who speaks in each block, by its number; once for an article, of which many passages are shown. */
const turnsIn = onceFor(({ attributions, speakers, blocks }: Material) => {
	const turns = new Map<number, Turn[]>();
	for (const { content, source, speaker } of attributions) {
		const who = speakers.find(({ id }) => id === speaker);
		const end = Math.max(source?.end ?? 0, ...content.map((span) => span.end));
		const names = who ? namings(who).filter((name) => name.start < end) : [];
		const last = names.at(-1);
		if (!last) continue;
		const whole = names
			.map((name) => ({ name, place: placeAmong(blocks, name) }))
			.filter(({ name, place }) => blocks[place] && holds(blocks[place], name));
		const turn = {
			named: new Set(whole.map(({ place }) => place)),
			last: placesAmong(blocks, last)
		};
		for (const place of new Set(content.flatMap((said) => placesAmong(blocks, said))))
			turns.set(place, [...(turns.get(place) ?? []), turn]);
	}
	return turns;
});

/** The numbers of the blocks that have a part of the span. */
function placesAmong(blocks: readonly Block[], span: Span): number[] {
	const places: number[] = [];
	const first = placeAmong(blocks, span);
	if (first === -1) return places;
	for (let place = first; (blocks[place]?.start ?? Infinity) < span.end; place++)
		places.push(place);
	return places;
}

/** What proves whose the words are: they themselves, their tag, and the name it leads back to. */
export function proofOf(words: Span, statement: Statement): Span[] {
	const names = namesOf(statement);
	const behind = names.findIndex(({ start }) => words.start <= start);
	return names.toSpliced(behind === -1 ? names.length : behind, 0, words);
}

/** The tag of a statement and the name it leads back to, in the order of the text. */
const namesOf = onceFor(({ tag, named }: Statement) =>
	(tag.some((span) => overlaps(span, named)) ? tag : [...tag, named]).toSorted(
		(a, b) => a.start - b.start
	)
);
