import * as v from 'valibot';
import type { Question } from './schema.ts';

/** One chosen option of one row. A response is a set of picks. */
export const Pick = v.object({ row: v.string(), option: v.string() });
export type Pick = v.InferOutput<typeof Pick>;

/** What a question's form holds: inputs named `row.<row id>`, option ids as values, empty where open. */
export function picksOf(form: FormData): { row: string; option: FormDataEntryValue }[] {
	return [...form]
		.filter(([name, value]) => name.startsWith('row.') && value !== '')
		.map(([name, option]) => ({ row: name.slice('row.'.length), option }));
}

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

/** How many picks a question has, of those that it asks for. */
export type Progress = { made: number; needed: number };

/** A tick for every key, and one pick in each row where a row takes one. */
export function neededIn({
	rule,
	rows
}: {
	rule: Question['rule'];
	rows: { key: string[] }[];
}): number {
	return takesSeveral({ rule }) ? rows.flatMap(({ key }) => key).length : rows.length;
}

export const isDone = ({ made, needed }: Progress): boolean => made >= needed;

export function isPicked(picks: readonly Pick[], { row, option }: Pick): boolean {
	return picks.some((pick) => pick.row === row && pick.option === option);
}
