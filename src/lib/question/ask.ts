import { hash } from 'node:crypto';
import { isOfPage } from '../article/blocks.ts';
import { neededIn } from './response.ts';
import type { Option, Question, Row } from './schema.ts';

/**
 * A question as a student may see it while the answer is not final: its options in this attempt's
 * order, and no key, evidence, rationale or reason. Fields are named one by one, so that a field
 * added to the shape later stays at home until somebody lets it out here.
 */
export type AskedQuestion = ReturnType<typeof ask>;
export type AskedRow = AskedQuestion['rows'][number];

export function ask(question: Question, seed: number) {
	const { id, skill, stem, title, passage, view, rule, ending } = question;
	return {
		id,
		skill,
		stem,
		title,
		/** What the page sets between the report's paragraphs is drawn as that. */
		passage: passage.map((span) => ({ ...span, ofPage: isOfPage(span.text) })),
		view,
		rule,
		ending,
		/** How many picks make it whole; where they are ticks, the stem says it as well. */
		needed: neededIn(question),
		rows: question.rows.map((row) => ({
			id: row.id,
			text: row.text,
			options: shuffle(row, question.id, seed).map(({ id, text, span }) => ({ id, text, span }))
		}))
	};
}

/**
 * Options in the order of a keyed hash: the same for the same seed, and the same in all rows that
 * share their options, whatever order the quiz was written in.
 */
export function shuffle(row: Row, question: string, seed: number): Option[] {
	if (row.ordered) return row.options;
	const place = ({ id }: Option) => hash('sha256', `${seed}:${question}:${id}`);
	return row.options
		.map((option) => ({ option, place: place(option) }))
		.sort((a, b) => (a.place < b.place ? -1 : 1))
		.map(({ option }) => option);
}
