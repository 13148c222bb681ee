import { spanAt } from '../../article/span.ts';
import type { Token, Tokens } from '../1-read/token.ts';
import { ORGANISATION_WORDS, SEATS } from '../lexicon/names.ts';
import { genderAfter, genderOf, isSubject, roleOf } from './descriptions.ts';
import { Mentions } from './mentions.ts';
import type { Name } from './names.ts';
import { agree, distance, lastNameOf } from './surnames.ts';
import { keyOf, newVoice, type Voice } from './voice.ts';

/** All who are named, and where. */
export class Cast {
	readonly voices: Voice[] = [];
	/** In the order of the text once `addMentions` has seen every block in that order. */
	readonly mentions = new Mentions();
	private readonly text: string;
	private readonly byKey = new Map<string, Voice>();
	private readonly byLast = new Map<string, Voice>();
	private readonly byGiven = new Map<string, Voice>();

	constructor(text: string) {
		this.text = text;
	}

	/** First round: full names, so that a bare surname finds them wherever it stands. */
	addPeople(tokens: Tokens, names: readonly Name[]): void {
		for (const name of names)
			if (name.kind === 'person' && name.to - name.from >= 2) this.voiceOf(tokens, name);
	}

	/** Second round: every mention. */
	addMentions(tokens: Tokens, names: readonly Name[]): void {
		for (const name of names) {
			const voice = this.voiceOf(tokens, name);
			const start = (tokens[name.roleFrom] as Token).start;
			const end = (tokens[name.to - 1] as Token).end;
			voice.mentions.push(spanAt(this.text, start, end));
			voice.first = Math.min(voice.first, start);
			this.mentions.add({ start, end, voice, subject: isSubject(tokens, name) });
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
		return this.enter(keyOf(name), newVoice({ name, kind: 'organisation', first: start }));
	}

	private voiceOf(tokens: Tokens, name: Name): Voice {
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
			voice = newVoice({ name: text, kind: name.kind, first: first.start });
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

	private learn(voice: Voice, tokens: Tokens, name: Name, text: string): void {
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
	unnamed(phrase: Pick<Voice, 'name' | 'first' | 'kind' | 'plural' | 'gender'>): Voice {
		const name = phrase.name.replace(/^(?:the|a|an) (?=\S)/i, '');
		const key = `~${keyOf(name)}`;
		return this.byKey.get(key) ?? this.enter(key, newVoice({ ...phrase, name }));
	}

	private enter(key: string, voice: Voice): Voice {
		this.byKey.set(key, voice);
		this.voices.push(voice);
		return voice;
	}
}
