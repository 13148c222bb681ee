import type { Span } from '../../article/span.ts';
import type { Attribution } from '../../attribution/schema.ts';
import type { Question } from '../schema.ts';
import { hashOf } from './chance.ts';
import type { Material, Statement } from './material.ts';

/** One thing that a key asserts of the article, so that it can be held against marks by hand. */
export type Check =
	| { about: 'speaker'; content: Span[]; speaker: string; source: Span | null }
	| { about: 'form'; content: Span[]; form: Attribution['type'] | 'narration' }
	| { about: 'unheard'; name: string; mentions: Span[] };

/** A question that a program wrote and a person has not read yet. */
export type Draft = {
	generator: string;
	/** The least of the marks that it rests on. */
	confidence: number;
	/** False: not offered before a teacher has settled the marks it rests on. */
	sure?: boolean;
	/** Whoever sees the words sees the answer beside them, or guesses it: offered, and not chosen. */
	plain?: boolean;
	/** The tag with the name stands beside the words: behind whatever else there is. */
	easy?: boolean;
	/** A quiz begins with it. */
	chosen?: boolean;
	question: Question;
	checks: Check[];
	/** Ids of the speakers whom its keys are about. */
	about: string[];
	/** The words it asks about, so that two drafts do not ask about the same. */
	words: Span[];
};

/** A statement that becomes a row, with its key and what that asserts of the article. */
export type Piece = {
	words: Span;
	key: string;
	evidence: Span[];
	rationale: string;
	checks: Check[];
	confidence: number;
	/** Ids of the speakers whom the key is about. */
	about: string[];
};

/** What a draft asserts by its rows, and how sure the least of them is. */
export const assertedBy = (rows: readonly Piece[]) => ({
	confidence: Math.min(...rows.map(({ confidence }) => confidence)),
	checks: rows.flatMap(({ checks }) => checks),
	about: rows.flatMap(({ about }) => about),
	words: rows.map(({ words }) => words)
});

export type Generator = (material: Material) => Draft[];

/** The id of a question: its generator's name and what it asks about, in letters that tell nothing. */
export function idOf(generator: string, words: readonly Span[]): string {
	const places = words.map(({ start, text }) => `${start}:${text}`).join();
	return `${generator}-${hashOf(places).slice(0, 8)}`;
}

export function saidBy(words: Span, { who, source, named }: Statement): Check {
	return { about: 'speaker', content: [words], speaker: who.name, source: source ?? named };
}
