import type { Option, Question, Row } from '../schema.ts';

export function keysOf(row: Row): Option[] {
	return row.options.filter(({ id }) => row.key.includes(id));
}

export function distractorsOf(row: Row): Option[] {
	return row.options.filter(({ id }) => !row.key.includes(id));
}

/**
 * Whether rows share their options, as the statements of a match do. An option's look then tells
 * nothing about the key: it fits one row and not the next.
 */
export function sharesOptions({ rows }: Question): boolean {
	if (rows.length < 2) return false;
	const sets = new Set(
		rows.map((row) =>
			row.options
				.map(({ id }) => id)
				.sort()
				.join()
		)
	);
	return sets.size === 1;
}

/** The rows that ask for an answer; where a proof is asked together with it, the first alone. */
export function answerRows({ rule, rows }: Question): Row[] {
	return rule === 'prove' ? rows.slice(0, 1) : rows;
}

const NOT_STATED =
	/\b(?:article|text|report|paragraph|passage|sentence|quote|it)\b.*\b(?:does not|doesn’t|doesn't) (?:say|tell|state)\b|\bnot (?:stated|said)\b/i;

/** An option that says the article leaves it open. */
export function isNotStated({ text }: Option): boolean {
	return NOT_STATED.test(text);
}
