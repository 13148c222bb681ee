import * as v from 'valibot';
import { Span } from '../article/span.ts';
import { REASON_IDS } from './reason.ts';
import { SKILL_IDS } from './skill.ts';

/**
 * The one shape of question. A question has rows, a row has options, and a response is a set of
 * (row, option) picks; choice, match, hottext, inline choice and prove are views of this shape.
 */

export const VIEWS = ['choice', 'match', 'hottext', 'inline-choice', 'prove'] as const;
export type View = (typeof VIEWS)[number];

export const RULES = ['one', 'ticks', 'rows', 'prove'] as const;
export type Rule = (typeof RULES)[number];

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), v.maxLength(40));
const Words = v.pipe(v.string(), v.trim(), v.nonEmpty());

const Option = v.pipe(
	v.object({
		/** Derived from the option's words, so that it hints at nothing; see `optionId`. */
		id: Id,
		text: Words,
		/** Where the option is a phrase or a line of the article. */
		span: v.optional(Span),
		/** Why it is right, or which mistake it stands for; left out where the row has one for all. */
		rationale: v.optional(Words),
		/** Why a reader would fall for it: on every distractor, on no key. */
		reason: v.optional(v.picklist(REASON_IDS))
	}),
	v.check((option) => !option.span || option.span.text === option.text, 'an option says its span')
);
export type Option = v.InferOutput<typeof Option>;

const Row = v.pipe(
	v.object({
		id: Id,
		/** The statement of a match, the words before a gap; empty where there is one row alone. */
		text: v.string(),
		options: v.pipe(v.array(Option), v.minLength(2)),
		/** The options stand in an order of their own (dates, phrases of a text): never shuffled. */
		ordered: v.optional(v.boolean()),
		key: v.pipe(v.array(Id), v.minLength(1)),
		/** The words of the article that prove the key. */
		evidence: v.pipe(v.array(Span), v.minLength(1)),
		/** Said once where it would be the same for every option. */
		rationale: v.optional(Words)
	}),
	v.check((row) => unique(row.options.map(({ id }) => id)), 'options of a row are distinct'),
	v.check(
		(row) => unique(row.key) && row.key.every((id) => row.options.some((o) => o.id === id)),
		'the key is made of options of its row'
	),
	v.check((row) => row.key.length < row.options.length, 'some option is wrong'),
	v.check(
		(row) => row.options.every((o) => (o.reason === undefined) === row.key.includes(o.id)),
		'every distractor has a reason and no key has one'
	),
	v.check(
		(row) => row.rationale !== undefined || row.options.every((o) => o.rationale !== undefined),
		'every option has a rationale, or the row has one'
	)
);
export type Row = v.InferOutput<typeof Row>;

export const Question = v.pipe(
	v.object({
		id: Id,
		skill: v.picklist(SKILL_IDS),
		stem: Words,
		/** A few words that name the question in a list. */
		title: Words,
		/** The passage it shows; empty where the question is about the whole page. */
		passage: v.array(Span),
		view: v.picklist(VIEWS),
		rule: v.picklist(RULES),
		rows: v.pipe(v.array(Row), v.minLength(1)),
		/** The words after the last gap of an inline choice. */
		ending: v.optional(v.string())
	}),
	v.check((question) => unique(question.rows.map(({ id }) => id)), 'rows are distinct'),
	v.check(
		(question) => question.rule === 'ticks' || question.rows.every((row) => row.key.length === 1),
		'only the rule “ticks” has several keys in a row'
	),
	v.check(
		(question) =>
			question.rule === 'rows' || question.rows.length === (question.rule === 'prove' ? 2 : 1),
		'the rules “one” and “ticks” score one row, “prove” an answer and its proof'
	)
);
export type Question = v.InferOutput<typeof Question> & Repaired;

/** What a teacher mended in a class after the fact; never part of a quiz version. */
export type Repaired = {
	/** Options that count as right too (under `ticks`: neither way), each with why. */
	accepted?: { row: string; option: string; note?: string }[];
	/** Everyone has the points, or the question is left out and has none. */
	credit?: 'everyone' | 'left-out';
	/** Why, a note a repair, for those who may see the key. */
	notes?: string[];
};

function unique(values: readonly string[]): boolean {
	return new Set(values).size === values.length;
}
