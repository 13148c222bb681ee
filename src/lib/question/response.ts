import * as v from 'valibot';
import type { Question } from './schema.ts';

/** One chosen option of one row. A response is a set of picks. */
export const Pick = v.object({ row: v.string(), option: v.string() });
export type Pick = v.InferOutput<typeof Pick>;

/** The rule decides whether a row takes one pick or several. */
export function takesSeveral(question: { rule: Question['rule'] }): boolean {
	return question.rule === 'ticks';
}

/**
 * The picks in the question's own order and without doubles, so that equal responses are equal
 * JSON. Null where a row or an option is not the question's, or a row has more picks than it takes.
 */
export function normalise(question: Question, picks: readonly Pick[]): Pick[] | null {
	const wanted = new Map(question.rows.map((row) => [row.id, new Set<string>()]));
	for (const { row, option } of picks) {
		const known = question.rows.find(({ id }) => id === row)?.options.some((o) => o.id === option);
		if (!known) return null;
		wanted.get(row)?.add(option);
	}
	if (!takesSeveral(question) && [...wanted.values()].some((options) => options.size > 1))
		return null;
	return question.rows.flatMap((row) =>
		row.options
			.filter((option) => wanted.get(row.id)?.has(option.id))
			.map((option) => ({ row: row.id, option: option.id }))
	);
}

/** Whether every row has an answer. */
export function isComplete(question: { rows: { id: string }[] }, picks: readonly Pick[]): boolean {
	return question.rows.every((row) => picks.some((pick) => pick.row === row.id));
}
