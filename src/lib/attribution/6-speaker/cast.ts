import { spanAt, type Span } from '../../article/span.ts';
import {
	type Gender,
	lastNameOf,
	agree,
	distance,
	roleOf,
	genderOf,
	genderAfter,
	isSubject
} from './descriptions.ts';
import { ORGANISATION_WORDS, SEATS } from '../lexicon/names.ts';
import type { Name, NameKind } from './names.ts';
import type { Speaker } from '../schema.ts';
import type { Token } from '../1-read/token.ts';

/** Somebody the article names, while it is being read. */
export type Voice = {
	name: string;
	role: string | null;
	kind: Speaker['kind'] | NameKind;
	gender: Gender;
	plural: boolean;
	mentions: Span[];
	/** Offset of the first mention. */
	first: number;
};

/** A place that names a voice; `start` takes in the role. */
export type Mention = { start: number; end: number; voice: Voice; subject: boolean };

/** All who are named, and where. */
export class Cast {
	readonly voices: Voice[] = [];
	/** In the order of the text once `addMentions` has seen every block in that order. */
	readonly mentions: Mention[] = [];
	private readonly text: string;
	private readonly byKey = new Map<string, Voice>();
	private readonly byLast = new Map<string, Voice>();
	private readonly byGiven = new Map<string, Voice>();

	constructor(text: string) {
		this.text = text;
	}

	/** First round: full names, so that a bare surname finds them wherever it stands. */
	addPeople(tokens: readonly Token[], names: readonly Name[]): void {
		for (const name of names)
			if (name.kind === 'person' && name.to - name.from >= 2) this.voiceOf(tokens, name);
	}

	/** Second round: every mention. */
	addMentions(tokens: readonly Token[], names: readonly Name[]): void {
		for (const name of names) {
			const voice = this.voiceOf(tokens, name);
			const start = (tokens[name.roleFrom] as Token).start;
			const end = (tokens[name.to - 1] as Token).end;
			voice.mentions.push(spanAt(this.text, start, end));
			voice.first = Math.min(voice.first, start);
			this.mentions.push({ start, end, voice, subject: isSubject(tokens, name) });
			if (voice.kind === 'person' && voice.gender === 'unknown')
				voice.gender = genderAfter(tokens, name.to);
		}
	}

	/** Names inside quotes that are read as one piece. */
	addQuoted(from: number, to: number): void {
		const words = [...this.text.slice(from, to).matchAll(/\p{Lu}[\p{L}\p{M}]*(?:[-'’]\p{L}+)*/gu)];
		for (let i = 0; i < words.length; i++) {
			const word = words[i];
			if (!word) continue;
			const next = words[i + 1];
			const joined = next && next.index === word.index + word[0].length + 1 ? next : undefined;
			for (const last of [joined, word]) {
				if (!last) continue;
				const start = from + word.index;
				const end = from + last.index + last[0].length;
				const key = keyOf(this.text.slice(start, end));
				const known = this.byKey.get(SEATS[key] ?? key) ?? this.byLast.get(key);
				const voice = known ?? (last !== word ? this.organisation(start, end, last[0]) : undefined);
				if (!voice) continue;
				voice.mentions.push(spanAt(this.text, start, end));
				if (last !== word) i++;
				break;
			}
		}
	}

	private organisation(start: number, end: number, last: string): Voice | undefined {
		if (!ORGANISATION_WORDS.has(last.toLowerCase())) return undefined;
		const name = this.text.slice(start, end);
		const voice: Voice = {
			name,
			role: null,
			kind: 'organisation',
			gender: 'unknown',
			plural: false,
			mentions: [],
			first: start
		};
		this.voices.push(voice);
		this.byKey.set(keyOf(name), voice);
		return voice;
	}

	private voiceOf(tokens: readonly Token[], name: Name): Voice {
		const first = tokens[name.from] as Token;
		const last = tokens[name.to - 1] as Token;
		const text = this.text.slice(first.start, last.end);
		const key = keyOf(text);
		const single = name.to - name.from === 1;
		const lastKey = lastNameOf(tokens, name);
		let voice = this.byKey.get(SEATS[key] ?? key);
		if (!voice && single)
			voice = this.byLast.get(key) ?? this.byGiven.get(key) ?? this.misspelt(key, name);
		if (!voice && name.kind === 'person' && !single) {
			const same = this.byLast.get(lastKey);
			if (same && agree(same.name, text)) voice = same;
		}
		if (!voice) {
			voice = {
				name: text,
				role: null,
				kind: name.kind,
				gender: 'unknown',
				plural: false,
				mentions: [],
				first: first.start
			};
			this.voices.push(voice);
			if (name.kind === 'person') {
				if (!this.byLast.has(lastKey) || !single) this.byLast.set(lastKey, voice);
				if (!single && !this.byGiven.has(first.word)) this.byGiven.set(first.word, voice);
			}
		} else if (name.kind === 'person' && voice.kind === 'unknown') voice.kind = 'person';
		this.byKey.set(key, voice);
		this.learn(voice, tokens, name, text);
		return voice;
	}

	private learn(voice: Voice, tokens: readonly Token[], name: Name, text: string): void {
		if (voice.kind !== 'person' || name.kind !== 'person') return;
		if (voice.name.indexOf(' ') < 0 && text.indexOf(' ') > 0) voice.name = text;
		voice.role ??= roleOf(this.text, tokens, name);
		if (voice.gender === 'unknown') voice.gender = genderOf(tokens, name);
	}

	/** “Ms Jonson” where the article has only one Johnson. */
	private misspelt(key: string, name: Name): Voice | undefined {
		if (name.kind !== 'person' || key.length < 7 || this.byLast.size > 200) return undefined;
		for (const [last, voice] of this.byLast)
			if (last[0] === key[0] && Math.abs(last.length - key.length) <= 1 && distance(last, key) <= 2)
				return voice;
		return undefined;
	}

	/** The voice that a phrase names without a name. */
	unnamed(
		words: string,
		start: number,
		kind: Speaker['kind'],
		plural: boolean,
		gender: Gender
	): Voice {
		const name = words.replace(/^(?:the|a|an) (?=\S)/i, '');
		const key = `~${keyOf(name)}`;
		let voice = this.byKey.get(key);
		if (!voice) {
			voice = { name, role: null, kind, gender, plural, mentions: [], first: start };
			this.byKey.set(key, voice);
			this.voices.push(voice);
		}
		return voice;
	}

	/** The last person before `at` whose role has this noun: “the minister”. */
	byRole(noun: string, at: number): Voice | null {
		for (let i = this.lastBefore(at), steps = 0; i >= 0 && steps < 300; i--, steps++) {
			const { voice } = this.mentions[i] as Mention;
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

	/** Index of the last mention that starts before `at`; -1 where there is none. */
	lastBefore(at: number): number {
		let low = 0;
		let high = this.mentions.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.mentions[middle] as Mention).start < at) low = middle + 1;
			else high = middle;
		}
		return low - 1;
	}

	/** The last mention that ends inside [start, end). */
	mentionIn(start: number, end: number): Mention | null {
		const mention = this.mentions[this.lastBefore(end)];
		return mention && mention.end > start && mention.end <= end ? mention : null;
	}

	/** The mention that starts at `at`, role or not. */
	mentionFrom(at: number, reach: number): Mention | null {
		const mention = this.mentions[this.lastBefore(at) + 1];
		return mention && mention.start <= at + reach ? mention : null;
	}
}

/** The name as it is looked up: small letters, straight apostrophes, single blanks. */
export function keyOf(text: string): string {
	const lower = text.toLowerCase();
	return /[’\n\t\u00a0]| {2}/.test(lower) ? lower.replaceAll('’', "'").replace(/\s+/g, ' ') : lower;
}
