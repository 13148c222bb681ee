import { spanAt, type Span } from '../article/span.ts';
import {
	FEMALE_WORDS,
	MALE_WORDS,
	MEN,
	METONYMS,
	OFFICE_COMPLEMENTS,
	ORGANISATION_WORDS,
	TITLES,
	WOMEN
} from './lexicon/names.ts';
import { MONTHS, POSSESSIVES, WEEKDAYS } from './lexicon/words.ts';
import { isComma, nounPhraseEnd } from './phrases.ts';
import type { Speaker } from './schema.ts';
import type { Token } from './tokens.ts';

export type Gender = 'female' | 'male' | 'unknown';

export type Voice = {
	name: string;
	last: string;
	role: string | null;
	kind: Speaker['kind'];
	gender: Gender;
	plural: boolean;
	mentions: Span[];
	/** Offset of the first mention. */
	first: number;
};

/** A place that names a voice. */
export type Mention = { start: number; end: number; voice: Voice; subject: boolean };

const PARTICLE = /^(?:de|van|von|bin|al|el|la|der|den|ibn|du|da|dos|del|di|le|ben)$/;

/** All who are named, found in reading order. */
export class Cast {
	readonly voices: Voice[] = [];
	readonly mentions: Mention[] = [];
	private readonly text: string;
	private readonly byLast = new Map<string, Voice[]>();
	private readonly byKey = new Map<string, Voice>();

	constructor(text: string) {
		this.text = text;
	}

	/** Notes every name of these tokens, in two rounds so that a full name explains a short one. */
	addNames(tokens: readonly Token[]): void {
		for (const { from, to } of nameRuns(tokens)) {
			const name = readName(tokens, from, to);
			if (name.kind !== 'person' || name.to - name.from < 2) continue;
			this.note(tokens, name, true);
		}
	}

	addMentions(tokens: readonly Token[]): void {
		for (const { from, to } of nameRuns(tokens)) {
			const name = readName(tokens, from, to);
			const voice = this.note(tokens, name, false);
			if (!voice) continue;
			const start = (tokens[name.roleFrom] as Token).start;
			const end = (tokens[name.to - 1] as Token).end;
			voice.mentions.push(spanAt(this.text, start, end));
			this.mentions.push({ start, end, voice, subject: isSubject(tokens, name.roleFrom, name.to) });
			learnGender(voice, tokens, name);
		}
	}

	private note(tokens: readonly Token[], name: Name, full: boolean): Voice | null {
		const words = tokens.slice(name.from, name.to);
		if (words.length === 0) return null;
		const text = this.text.slice((words[0] as Token).start, (words[words.length - 1] as Token).end);
		const last = (words[words.length - 1] as Token).word.replace(/\.$/, '');
		const role = roleOf(this.text, tokens, name);
		const key = text.toLowerCase();
		let voice = this.byKey.get(key);
		if (!voice) {
			const same = this.byLast.get(last);
			if (words.length === 1 && same) voice = same[same.length - 1];
			else if (words.length === 1) {
				voice = this.voices.find(
					({ kind, name: other }) => kind === 'person' && other.toLowerCase().startsWith(`${key} `)
				);
			} else if (same && name.kind === 'person') {
				voice = same.find((other) => compatible(other.name, text));
			}
		}
		if (!voice) {
			voice = {
				name: text,
				last,
				role: null,
				kind: name.kind,
				gender: genderOf(tokens, name),
				plural: false,
				mentions: [],
				first: (words[0] as Token).start
			};
			this.voices.push(voice);
			this.byKey.set(key, voice);
			if (name.kind === 'person') {
				const list = this.byLast.get(last);
				if (list) list.push(voice);
				else this.byLast.set(last, [voice]);
			}
		} else if (!this.byKey.has(key)) this.byKey.set(key, voice);
		if (
			full &&
			text.length > voice.name.length &&
			voice.kind === 'person' &&
			text.toLowerCase().endsWith(voice.last)
		)
			voice.name = text;
		if (role && !voice.role) voice.role = role;
		if (voice.gender === 'unknown') voice.gender = genderOf(tokens, name);
		return voice;
	}

	/** The voice of a nominal source, by its words. */
	unnamed(
		words: string,
		start: number,
		kind: Speaker['kind'],
		plural: boolean,
		gender: Gender
	): Voice {
		const key = `~${words.toLowerCase().replace(/^(?:the|a|an|some|its|his|her|their) /, '')}`;
		let voice = this.byKey.get(key);
		if (!voice) {
			const name = words.replace(/^(?:the|a|an) /i, '');
			voice = { name, last: '', role: null, kind, gender, plural, mentions: [], first: start };
			this.byKey.set(key, voice);
			this.voices.push(voice);
		}
		return voice;
	}

	/** The last voice before `at` whose role has this noun: “the minister”. */
	byRole(noun: string, at: number): Voice | null {
		for (let i = this.mentions.length - 1, steps = 0; i >= 0 && steps < 400; i--, steps++) {
			const { voice, start } = this.mentions[i] as Mention;
			if (start >= at) continue;
			if (
				voice.kind === 'person' &&
				voice.role &&
				voice.role
					.toLowerCase()
					.split(/[^\p{L}]+/u)
					.includes(noun)
			)
				return voice;
		}
		return null;
	}

	/** The voice named by the last mention that ends in [start, end). */
	named(start: number, end: number): Voice | null {
		let low = 0;
		let high = this.mentions.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.mentions[middle] as Mention).end <= start) low = middle + 1;
			else high = middle;
		}
		let found: Voice | null = null;
		for (let i = low; i < this.mentions.length; i++) {
			const mention = this.mentions[i] as Mention;
			if (mention.start >= end) break;
			if (mention.end <= end) found = mention.voice;
		}
		return found;
	}
}

type Name = { roleFrom: number; from: number; to: number; kind: Speaker['kind'] };

function* nameRuns(tokens: readonly Token[]): Generator<{ from: number; to: number }> {
	for (let i = 0; i < tokens.length; i++) {
		if (!startsName(tokens[i] as Token)) continue;
		let to = i + 1;
		while (to < tokens.length) {
			const token = tokens[to] as Token;
			if (token.quote !== (tokens[i] as Token).quote) break;
			if (
				token.capital &&
				token.tag !== 'QUOTE' &&
				token.tag !== 'PUNCT' &&
				token.tag !== 'PRON' &&
				token.tag !== 'DET' &&
				!WEEKDAYS.has(token.word) &&
				!(MONTHS.has(token.word) && tokens[to + 1]?.tag === 'NUM')
			)
				to++;
			else if (
				(token.word === '-' || token.word === "'") &&
				token.start === tokens[to - 1]?.end &&
				tokens[to + 1]?.capital &&
				tokens[to + 1]?.start === token.end
			)
				to += 2;
			else if (PARTICLE.test(token.word) && tokens[to + 1]?.capital) to += 2;
			else if (
				token.word === 'of' &&
				tokens[to + 1]?.capital &&
				tokens[to + 1]?.tag !== 'QUOTE' &&
				keepsOf(tokens, to)
			)
				to += 2;
			else if (
				token.word === 'of' &&
				tokens[to + 1]?.word === 'the' &&
				tokens[to + 2]?.capital &&
				keepsOf(tokens, to)
			)
				to += 3;
			else if (
				token.word === 'and' &&
				tokens[to + 1]?.capital &&
				/^(?:Foreign|Defense)$/i.test(tokens[to - 1]?.word ?? '')
			)
				to += 2;
			else break;
		}
		to = Math.min(to, tokens.length);
		yield { from: i, to };
		i = to - 1;
	}
}

const keepsOf = (tokens: readonly Token[], of: number): boolean => {
	const before = tokens[of - 1]?.word ?? '';
	return TITLES.has(before) || ORGANISATION_WORDS.has(before);
};

function startsName(token: Token): boolean {
	if (!token.capital || token.tag === 'QUOTE' || token.tag === 'PUNCT') return false;
	if (WEEKDAYS.has(token.word) || MONTHS.has(token.word)) return false;
	return (
		token.tag === 'PROPN' ||
		TITLES.has(token.word) ||
		WOMEN.has(token.word) ||
		MEN.has(token.word) ||
		METONYMS.has(token.word)
	);
}

/** Parts a run of capitals into role and name: “US Secretary of State | Antony Blinken”. */
function readName(tokens: readonly Token[], from: number, to: number): Name {
	let nameFrom = from;
	for (let i = from; i < to; i++) {
		const { word } = tokens[i] as Token;
		if (
			!TITLES.has(word) ||
			(i > from &&
				/^(?:general|star|major|chair|lady)$/.test(word) &&
				!TITLES.has(tokens[i - 1]?.word ?? ''))
		)
			continue;
		let next = i + 1;
		if (tokens[next]?.word === 'of') {
			next += 2;
			while (next < to && OFFICE_COMPLEMENTS.has(tokens[next]?.word ?? '')) next++;
		}
		if (tokens[i + 1]?.word === '-') continue;
		nameFrom = next;
	}
	let roleFrom = from;
	const titled = nameFrom > from && nameFrom < to;
	if (nameFrom >= to) nameFrom = from;
	// “campaign manager Robby Mook”: a role in small letters before the name.
	let lower = from - 1;
	while (
		lower >= 0 &&
		/^(?:NOUN|ADJ)$/.test(tokens[lower]?.tag ?? '') &&
		!tokens[lower]?.capital &&
		from - lower < 6
	)
		lower--;
	const roleNoun = tokens[from - 1];
	const lowerRole = roleNoun?.tag === 'NOUN' && !roleNoun.capital && from - 1 > lower;
	if (lowerRole) {
		while (
			lower >= 0 &&
			(tokens[lower]?.tag === 'PROPN' ||
				(tokens[lower]?.word === "'s" && tokens[lower - 1]?.tag === 'PROPN')) &&
			from - lower < 9
		)
			lower--;
		roleFrom = lower + 1;
	}
	const words = tokens.slice(nameFrom, to).map(({ word }) => word);
	const first = words[0] ?? '';
	const last = words[words.length - 1] ?? '';
	let kind: Speaker['kind'] = 'organisation';
	if (titled || (lowerRole && words.length <= 4 && TITLES.has(roleNoun?.word ?? '')))
		kind = 'person';
	else if (words.some((word) => ORGANISATION_WORDS.has(word))) kind = 'organisation';
	else if (
		words.length <= 2 &&
		(METONYMS.has(last) || METONYMS.has(first) || words.join(' ') === 'white house')
	)
		kind = 'metonym';
	else if (WOMEN.has(first) || MEN.has(first)) kind = 'person';
	else if (
		words.length >= 2 &&
		words.length <= 4 &&
		tokens[from - 1]?.tag !== 'DET' &&
		tokens
			.slice(nameFrom, to)
			.every((token) => token.tag === 'PROPN' || token.word.length <= 2 || token.capital)
	)
		kind = 'person';
	return { roleFrom, from: nameFrom, to, kind };
}

function roleOf(text: string, tokens: readonly Token[], name: Name): string | null {
	if (name.kind !== 'person') return null;
	if (name.roleFrom < name.from)
		return text.slice((tokens[name.roleFrom] as Token).start, (tokens[name.from - 1] as Token).end);
	if (isComma(tokens[name.to]) && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[name.to + 1]?.tag ?? '')) {
		const from = name.to + 1;
		const end = nounPhraseEnd(tokens, from, Math.min(tokens.length, from + 12));
		const head = tokens[end - 1];
		if (end > from && head && TITLES.has(head.word) && isComma(tokens[end])) {
			const start = tokens[from]?.tag === 'DET' ? from + 1 : from;
			return text.slice((tokens[start] as Token).start, head.end);
		}
		if (
			end > from &&
			head &&
			TITLES.has(head.word) &&
			/^(?:of|for|at)$/.test(tokens[end]?.word ?? '')
		) {
			const start = tokens[from]?.tag === 'DET' ? from + 1 : from;
			const long = nounPhraseEnd(tokens, end + 1, Math.min(tokens.length, end + 10));
			return text.slice(
				(tokens[start] as Token).start,
				(tokens[Math.max(long, end + 1) - 1] as Token).end
			);
		}
	}
	return null;
}

const compatible = (a: string, b: string): boolean => {
	const [x = '', y = ''] = [a.toLowerCase().split(' ')[0], b.toLowerCase().split(' ')[0]];
	return x === y || x.startsWith(y.slice(0, 3)) || a.indexOf(' ') < 0 || b.indexOf(' ') < 0;
};

function genderOf(tokens: readonly Token[], name: Name): Gender {
	if (name.kind !== 'person') return 'unknown';
	for (let i = name.roleFrom; i < name.from; i++) {
		const { word } = tokens[i] as Token;
		if (FEMALE_WORDS.has(word)) return 'female';
		if (MALE_WORDS.has(word)) return 'male';
	}
	if (name.to - name.from < 2) return 'unknown';
	const first = (tokens[name.from] as Token).word;
	if (WOMEN.has(first) !== MEN.has(first)) return WOMEN.has(first) ? 'female' : 'male';
	return 'unknown';
}

/** “Noor, who lost her job”: the first pronoun after an only name. */
function learnGender(voice: Voice, tokens: readonly Token[], name: Name): void {
	if (voice.kind !== 'person' || voice.gender !== 'unknown') return;
	for (let i = name.to; i < Math.min(tokens.length, name.to + 14); i++) {
		const { word, tag, capital } = tokens[i] as Token;
		if (word === '.' || (capital && tag === 'PROPN')) return;
		if (word === 'she' || word === 'her' || word === 'herself') voice.gender = 'female';
		else if (word === 'he' || word === 'his' || word === 'himself') voice.gender = 'male';
		else continue;
		return;
	}
}

function isSubject(tokens: readonly Token[], from: number, to: number): boolean {
	const after = tokens[to];
	const before = tokens[from - 1];
	if (before && (before.tag === 'ADP' || before.tag === 'VERB')) return false;
	return after !== undefined && (/^(?:VERB|AUX|ADV)$/.test(after.tag) || isComma(after));
}

export const isPossessive = (word: string): boolean => POSSESSIVES.has(word);
