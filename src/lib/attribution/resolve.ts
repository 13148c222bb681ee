import type { Part } from './statements.ts';
import { FEMALE_WORDS, MALE_WORDS, METONYMS, TITLES } from './lexicon/names.ts';
import type { NounPhrase } from './phrases.ts';
import type { Cast, Gender, Voice } from './speakers.ts';
import type { Token } from './tokens.ts';

/** How far back, in UTF-16 code units, a pronoun may reach. */
const REACH = 2500;

/** Whom the source of a statement names. */
export type Heard = { source: Part; voice: Voice | null };

export type Memory = { recent: { voice: Voice; at: number }[] };

export function resolveSource(
	text: string,
	tokens: readonly Token[],
	phrase: NounPhrase,
	cast: Cast,
	memory: Memory
): Heard {
	const first = tokens[phrase.from] as Token;
	const head = tokens[phrase.headTo - 1] as Token;
	const source = { start: first.start, end: (tokens[phrase.to - 1] as Token).end };
	const voice = voiceOf(text, tokens, phrase, first, head, source, cast, memory);
	if (voice && !voice.mentions.some(({ start, end }) => start < source.end && source.start < end))
		voice.mentions.push({ ...source, text: text.slice(source.start, source.end) });
	return { source, voice };
}

function voiceOf(
	text: string,
	tokens: readonly Token[],
	phrase: NounPhrase,
	first: Token,
	head: Token,
	source: Part,
	cast: Cast,
	memory: Memory
): Voice | null {
	const one = phrase.headTo - phrase.from === 1;
	if (one && /^(?:he|she|him|her|his)$/.test(head.word))
		return pronounVoice(
			head.word === 'she' || head.word === 'her' ? 'female' : 'male',
			head.start,
			cast,
			memory
		);
	if (one && /^(?:they|we|it|their|its|our)$/.test(head.word))
		return pluralVoice(head.word, head.start, cast, memory);
	if (one && /^(?:i|you|who|this|that|these|those|one|my|me)$/.test(head.word)) return null;
	let joined = false;
	for (let i = phrase.from; i < phrase.to; i++) if (tokens[i]?.word === 'and') joined = true;
	const start = first.start;
	if (!joined || phrase.headTo < phrase.to) {
		const named = cast.named(start, head.end);
		if (
			named &&
			(head.capital || named.kind === 'person') &&
			(named.kind === 'person' || head.tag === 'PROPN' || head.capital)
		) {
			if (endsIn(named, head)) return named;
		}
	}
	const kindNoun = head.word.replace(/s$/, '');
	if (!joined && first.tag === 'DET' && first.word === 'the' && !head.capital) {
		const byRole = cast.byRole(head.word, start);
		if (byRole && phrase.headTo - phrase.from <= 3) return byRole;
	}
	const gender: Gender = FEMALE_WORDS.has(head.word)
		? 'female'
		: MALE_WORDS.has(head.word)
			? 'male'
			: 'unknown';
	const words = text.slice(first.start, joined ? source.end : shortEnd(tokens, phrase));
	const kind = joined
		? 'unnamed'
		: METONYMS.has(head.word)
			? 'metonym'
			: head.capital && head.tag === 'PROPN' && !TITLES.has(kindNoun)
				? 'organisation'
				: 'unnamed';
	return cast.unnamed(words, start, kind, joined || /s$/.test(head.word), gender);
}

const endsIn = (voice: Voice, head: Token): boolean =>
	voice.mentions.some(({ end }) => end === head.end) || voice.last === head.word;

const shortEnd = (tokens: readonly Token[], phrase: NounPhrase): number =>
	(tokens[phrase.to - 1] as Token).end;

/** The last speaker of that gender, else the last person who was the subject of a sentence. */
function pronounVoice(gender: Gender, at: number, cast: Cast, memory: Memory): Voice | null {
	const fits = (voice: Voice): boolean =>
		(voice.kind === 'person' || (voice.kind === 'unnamed' && !voice.plural)) &&
		(voice.gender === 'unknown' || voice.gender === gender);
	const spoke = [...memory.recent]
		.reverse()
		.find(({ voice, at: then }) => fits(voice) && at - then < REACH);
	let subject: { voice: Voice; at: number } | null = null;
	let any: { voice: Voice; at: number } | null = null;
	for (let i = lastMention(cast, at), steps = 0; i >= 0 && steps < 60; i--, steps++) {
		const mention = cast.mentions[i];
		if (!mention || at - mention.start > REACH) break;
		if (mention.voice.kind !== 'person' || !fits(mention.voice)) continue;
		any ??= { voice: mention.voice, at: mention.start };
		if (mention.subject) {
			subject = { voice: mention.voice, at: mention.start };
			break;
		}
	}
	if (spoke && subject) return subject.at > spoke.at ? subject.voice : spoke.voice;
	return (spoke ?? subject ?? any)?.voice ?? null;
}

function pluralVoice(word: string, at: number, cast: Cast, memory: Memory): Voice | null {
	void cast;
	const fits = (voice: Voice): boolean =>
		word === 'it' || word === 'its'
			? voice.kind === 'organisation' || voice.kind === 'metonym'
			: voice.plural || voice.kind === 'organisation';
	return (
		[...memory.recent].reverse().find(({ voice, at: then }) => fits(voice) && at - then < REACH)
			?.voice ?? null
	);
}

function lastMention(cast: Cast, at: number): number {
	let low = 0;
	let high = cast.mentions.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((cast.mentions[middle]?.start ?? 0) < at) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
