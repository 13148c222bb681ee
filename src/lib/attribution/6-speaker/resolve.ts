import { EPITHETS, FEMALE_WORDS, MALE_WORDS, METONYMS, PEOPLE, TITLES } from '../lexicon/names.ts';
import type { NounPhrase } from '../2-grammar/phrases.ts';
import type { Cast, Voice } from './cast.ts';
import type { Gender } from './descriptions.ts';
import type { Part } from '../5-statement/statement.ts';
import { isComma, type Token } from '../1-read/token.ts';

/** How far back, in UTF-16 code units, a pronoun may reach. */
const REACH = 2500;

/** The words that name the source, and whom they name. */
export type Heard = { source: Part; voice: Voice | null };

/** Who spoke last, the latest at the end. */
export type Memory = { voice: Voice; at: number }[];

export function resolveSource(
	text: string,
	tokens: readonly Token[],
	phrase: NounPhrase,
	cast: Cast,
	memory: Memory
): Heard {
	const last = tokens[phrase.to - 1] as Token;
	const relative = /^(?:who|which|that)$/.test(last.word) && phrase.to - phrase.from > 1;
	const first = tokens[phrase.from] as Token;
	const source = relative
		? { start: last.start, end: last.end }
		: { start: first.start, end: last.end };
	const voice = voiceOf(
		text,
		tokens,
		relative ? { ...phrase, to: withoutRelative(tokens, phrase) } : phrase,
		cast,
		memory
	);
	voice?.mentions.push({ ...source, text: text.slice(source.start, source.end) });
	return { source, voice };
}

const withoutRelative = (tokens: readonly Token[], { to }: NounPhrase): number =>
	isComma(tokens[to - 2]) ? to - 2 : to - 1;

function voiceOf(
	text: string,
	tokens: readonly Token[],
	phrase: NounPhrase,
	cast: Cast,
	memory: Memory
): Voice | null {
	const first = tokens[phrase.from] as Token;
	const head = tokens[phrase.headTo - 1] as Token;
	if (phrase.headTo - phrase.from === 1) {
		if (/^(?:he|him|his)$/.test(head.word)) return personBefore('male', head.start, cast, memory);
		if (/^(?:she|her)$/.test(head.word)) return personBefore('female', head.start, cast, memory);
		if (/^(?:they|we|it|their|its|our)$/.test(head.word))
			return groupBefore(head.word, head.start, memory);
		if (/^(?:i|you|who|this|that|these|those|one|my|me|which|what)$/.test(head.word)) return null;
	}
	const end = (tokens[phrase.to - 1] as Token).end;
	const shortEnd = /^(?:of|for)$/.test(tokens[phrase.headTo]?.word ?? '') ? end : head.end;
	const both = tokens
		.slice(phrase.from, phrase.headTo)
		.some(({ word }) => word === 'and' || word === 'nor');
	const whole = cast.mentionIn(first.start, end);
	// “US Secretary of State Antony Blinken” is one mention, whatever its grammar.
	if (
		whole &&
		whole.end === end &&
		whole.start <= head.start &&
		(!both || whole.start <= first.start)
	)
		return whole.voice;
	if (!both || phrase.headTo < phrase.to) {
		const named = cast.mentionIn(first.start, head.end);
		if (named && named.end === head.end) return named.voice;
		const longer = cast.mentionFrom(head.start, 0);
		if (longer && longer.end > head.end) return longer.voice;
	}
	// “the team's coach, Alireza Mehraban,”
	if (!head.capital && isComma(tokens[phrase.to])) {
		const after = tokens[phrase.to + 1];
		const apposed = after ? cast.mentionFrom(after.start, 0) : null;
		const next = apposed ? tokenFrom(tokens, phrase.to, apposed.end) : undefined;
		if (apposed && (!next || isComma(next) || /^[.?!:;]$/.test(next.word))) {
			const { voice } = apposed;
			// “a spokesman for the agency, Farid Rahimi.”
			if (voice.kind === 'unknown' && isOffice(head) && /^\p{Lu}\S+ \p{Lu}/u.test(voice.name))
				voice.kind = 'person';
			if (voice.kind === 'person') return voice;
		}
	}
	if (!both && first.word === 'the' && !head.capital && phrase.headTo - phrase.from <= 3) {
		const byRole = cast.byRole(head.word, first.start);
		if (byRole) return byRole;
	}
	if (!both && first.word === 'the' && isEpithet(head)) {
		const person = personBefore('unknown', first.start, cast, memory);
		if (person) return person;
	}
	return nominal(text.slice(first.start, both ? end : shortEnd), first.start, head, both, cast);
}

/** “the striker”, “the Swede”, “the 34-year-old” */
const isEpithet = ({ word }: Token): boolean => EPITHETS.has(word) || word === 'old';

const isOffice = ({ word }: Token): boolean => PEOPLE.has(word) || TITLES.has(word);

/** The first token behind `at` in the text. */
function tokenFrom(tokens: readonly Token[], from: number, at: number): Token | undefined {
	let i = from;
	while (i < tokens.length && (tokens[i] as Token).start < at) i++;
	return tokens[i];
}

/** “Denmark and Poland” speak as places do. */
const kindOfGroup = (words: string): 'metonym' | 'unnamed' =>
	words.split(/,? and |, /).every((part) => METONYMS.has(part.toLowerCase()))
		? 'metonym'
		: 'unnamed';

function nominal(words: string, start: number, head: Token, both: boolean, cast: Cast): Voice {
	const gender: Gender = FEMALE_WORDS.has(head.word)
		? 'female'
		: MALE_WORDS.has(head.word)
			? 'male'
			: 'unknown';
	const name =
		head.capital &&
		head.tag === 'PROPN' &&
		!PEOPLE.has(head.word) &&
		!TITLES.has(head.word.replace(/s$/, ''));
	const kind = both
		? kindOfGroup(words)
		: METONYMS.has(head.word)
			? 'metonym'
			: name
				? 'organisation'
				: 'unnamed';
	return cast.unnamed(
		words,
		start,
		kind,
		both || /[^s]s$/.test(head.word) || head.word === 'people',
		gender
	);
}

/** The last speaker of that gender, else the last person who was the subject of a sentence. */
function personBefore(gender: Gender, at: number, cast: Cast, memory: Memory): Voice | null {
	const fits = ({ kind, plural, gender: own }: Voice): boolean =>
		(kind === 'person' || (kind === 'unnamed' && !plural && gender !== 'unknown')) &&
		(gender === 'unknown' || own === 'unknown' || own === gender);
	const spoke = lastFitting(memory, at, fits);
	let any: Voice | null = null;
	for (let i = cast.lastBefore(at), steps = 0; i >= 0 && steps < 60; i--, steps++) {
		const mention = cast.mentions[i];
		if (!mention || at - mention.start > REACH) break;
		if (mention.voice.kind !== 'person' || !fits(mention.voice)) continue;
		any ??= mention.voice;
		if (!mention.subject) continue;
		return spoke && spoke.at >= mention.start ? spoke.voice : mention.voice;
	}
	return spoke?.voice ?? any ?? surnameBefore(gender, at, memory);
}

/** “Haddad said …; she …”: a bare name that nothing tells to be a person’s, until a pronoun does. */
function surnameBefore(gender: Gender, at: number, memory: Memory): Voice | null {
	const voice =
		lastFitting(memory, at, ({ kind, name }) => kind === 'unknown' && /^\p{Lu}\p{Ll}+$/u.test(name))
			?.voice ?? null;
	if (voice) {
		voice.kind = 'person';
		voice.gender = gender;
	}
	return voice;
}

function groupBefore(word: string, at: number, memory: Memory): Voice | null {
	const single = word === 'it' || word === 'its';
	return (
		lastFitting(memory, at, (voice) => {
			const { kind, plural } = voice;
			if (!single) return plural || kind === 'organisation';
			if (plural) return false;
			return kind === 'organisation' || kind === 'metonym' || kind === 'unknown' || isThing(voice);
		})?.voice ?? null
	);
}

/** “The report”, “the ministry”: what speaks without a name and is no person. */
function isThing({ kind, name, gender }: Voice): boolean {
	const [head = ''] = name.toLowerCase().split(/ (?:of|for|from|in|at) /);
	const noun = head.slice(head.lastIndexOf(' ') + 1);
	return kind === 'unnamed' && gender === 'unknown' && !PEOPLE.has(noun) && !TITLES.has(noun);
}

function lastFitting(
	memory: Memory,
	at: number,
	fits: (voice: Voice) => boolean
): Memory[number] | null {
	for (let i = memory.length - 1; i >= 0; i--) {
		const one = memory[i];
		if (one && at - one.at < REACH && fits(one.voice)) return one;
	}
	return null;
}
