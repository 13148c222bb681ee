import { spanAt } from '../../article/span.ts';
import type { Token, Tokens } from '../1-read/token.ts';
import { ORGANISATION_WORDS, SEATS } from '../lexicon/names.ts';
import { isDocumentNoun } from '../lexicon/people.ts';
import { Bearers } from './bearers.ts';
import {
	genderAfter,
	genderOf,
	genderOfRole,
	isSubject,
	roleOf,
	standsTrial
} from './descriptions.ts';
import { Mentions } from './mentions.ts';
import type { Name } from './names.ts';
import { couldBePerson, distance, isCueBeside, lastNameOf } from './surnames.ts';
import { keyOf, newFigure, type Figure } from './figure.ts';

/** All who are named, and where; who speaks without a name comes to them when heard. */
export class Cast {
	readonly figures: Figure[] = [];
	/** In the order of the text once `addMentions` has seen every block in that order. */
	readonly mentions = new Mentions();
	/** The same of people without a name. */
	readonly others = new Mentions();
	private readonly text: string;
	/** Somebody is called by standing trial: who that is matters. */
	private readonly tellsOfTrial: boolean;
	private readonly byKey = new Map<string, Figure>();
	private readonly byLast = new Bearers();
	private readonly byGiven = new Bearers();
	/** Two or three names in a row that nothing tells to be a person’s, by the last of them. */
	private readonly unsure = new Map<string, Figure>();

	constructor(text: string) {
		this.text = text;
		this.tellsOfTrial = /\bthe (?:defendant|accused)\b/i.test(text);
	}

	/** First round: full names, so that a bare surname finds them wherever it stands. */
	addPeople(tokens: Tokens, names: readonly Name[]): void {
		for (const name of names) {
			if (name.to - name.from < 2) continue;
			if (name.kind === 'person') this.figureOf(tokens, name);
			else if (isAcronymAt(tokens, name.to))
				this.byKey.set((tokens[name.to + 1] as Token).word, this.figureOf(tokens, name));
		}
	}

	/** Second round: every mention. */
	addMentions(tokens: Tokens, names: readonly Name[]): void {
		for (const name of names) {
			const figure = this.figureOf(tokens, name);
			const start = (tokens[name.roleFrom] as Token).start;
			const end = (tokens[name.to - 1] as Token).end;
			figure.mentions.push(spanAt(this.text, start, end));
			figure.first = Math.min(figure.first, start);
			this.mentions.add({ start, end, figure, subject: isSubject(tokens, name) });
			if (figure.kind === 'unknown' && speaksOfItself(tokens, name)) figure.kind = 'person';
			if (figure.kind === 'person' && figure.gender === 'unknown')
				figure.gender = genderAfter(tokens, name.to);
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
				const known = this.byKey.get(SEATS[key] ?? key) ?? this.byLast.of(key, 'unknown');
				const figure =
					known ?? (last !== word ? this.organisation(start, end, last[0]) : undefined);
				if (!figure) continue;
				figure.mentions.push(spanAt(this.text, start, end));
				if (last !== word) i++;
				break;
			}
		}
	}

	private organisation(start: number, end: number, last: string): Figure | undefined {
		if (!ORGANISATION_WORDS.has(last.toLowerCase())) return undefined;
		const name = this.text.slice(start, end);
		return this.enter(keyOf(name), newFigure({ name, kind: 'organisation', first: start }));
	}

	private figureOf(tokens: Tokens, name: Name): Figure {
		const first = tokens[name.from] as Token;
		const last = tokens[name.to - 1] as Token;
		const text = this.text.slice(first.start, last.end);
		const key = keyOf(text);
		const single = name.to - name.from === 1;
		let figure = single && titled(name) ? undefined : this.byKey.get(SEATS[key] ?? key);
		if (!figure && single)
			figure =
				this.byLast.of(key, genderOf(tokens, name)) ??
				this.byGiven.of(key, 'unknown') ??
				this.surmised(key, tokens, name) ??
				this.byKey.get(key) ??
				this.misspelt(key, name);
		if (!figure && name.kind === 'person' && !single)
			figure = this.byLast.agreeing(lastNameOf(tokens, name), text);
		if (!figure) {
			const lastKey = lastNameOf(tokens, name);
			figure = newFigure({ name: text, kind: name.kind, first: first.start });
			this.figures.push(figure);
			if (name.kind === 'unknown' && couldBePerson(tokens, name)) this.unsure.set(lastKey, figure);
			if (name.kind === 'person') {
				this.byLast.add(lastKey, figure);
				if (!single) this.byGiven.add(first.word, figure);
			}
		} else if (name.kind === 'person' && figure.kind === 'unknown') figure.kind = 'person';
		if (!this.byKey.has(key)) this.byKey.set(key, figure);
		this.learn(figure, tokens, name, text);
		return figure;
	}

	private learn(figure: Figure, tokens: Tokens, name: Name, text: string): void {
		if (figure.kind !== 'person' || name.kind !== 'person') return;
		if (figure.name.indexOf(' ') < 0 && text.indexOf(' ') > 0) figure.name = text;
		figure.role ??= roleOf(this.text, tokens, name);
		if (this.tellsOfTrial) figure.accused ||= standsTrial(tokens, name.to);
		if (figure.gender === 'unknown') figure.gender = genderOf(tokens, name);
		if (figure.gender === 'unknown' && figure.role) figure.gender = genderOfRole(figure.role);
	}

	/** “Nabila Ganem was waiting. … Ganem said”: the surname alone speaks, so both are a person’s. */
	private surmised(key: string, tokens: Tokens, name: Name): Figure | undefined {
		const figure = this.unsure.get(key);
		if (!figure || tokens[name.from - 1]?.tag === 'DET') return undefined;
		const acts = name.kind === 'person' || isSubject(tokens, name) || isCueBeside(tokens, name);
		if (figure.kind === 'unknown' && acts) {
			figure.kind = 'person';
			this.byLast.add(key, figure);
		}
		return figure;
	}

	/** “Ms Jonson” where the article has only one Johnson. */
	private misspelt(key: string, name: Name): Figure | undefined {
		if (name.kind !== 'person' || key.length < 7 || this.byLast.size > 200) return undefined;
		for (const [last, figure] of this.byLast)
			if (last[0] === key[0] && Math.abs(last.length - key.length) <= 1 && distance(last, key) <= 2)
				return figure;
		return undefined;
	}

	/** The figure that a phrase names without a name. */
	unnamed(phrase: Pick<Figure, 'name' | 'first' | 'kind' | 'plural' | 'gender'>): Figure {
		const name = phrase.name.replace(/^(?:the|a|an) (?=\S)/i, '');
		const key = `~${keyOf(name)}`;
		return this.byKey.get(key) ?? this.enter(key, newFigure({ ...phrase, name }));
	}

	private enter(key: string, figure: Figure): Figure {
		this.byKey.set(key, figure);
		this.figures.push(figure);
		return figure;
	}
}

/** “Ms Reed”: the title may tell which of two Reeds she is. */
const titled = ({ roleFrom, from }: Name): boolean => roleFrom < from;

/** “the Water Board (WB)” */
const isAcronymAt = (tokens: Tokens, at: number): boolean =>
	tokens[at]?.word === '(' && tokens[at + 1]?.acronym === true && tokens[at + 2]?.word === ')';

/** “Oyelaran said she would go”: a bare name that speaks, and that “she” or “he” goes on with. */
const speaksOfItself = (tokens: Tokens, name: Name): boolean =>
	name.to - name.from === 1 &&
	tokens[name.from - 1]?.tag !== 'DET' &&
	!isDocumentNoun(tokens[name.from]?.word ?? '') &&
	isSubject(tokens, name) &&
	isCueBeside(tokens, name) &&
	genderAfter(tokens, name.to) !== 'unknown';
