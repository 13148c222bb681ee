import type { Question } from './schema.ts';

/**
 * What a student is told about an answer that is final: the key, the words that prove it and a
 * rationale for every option. Only a route that asked whether feedback is allowed may send it.
 */
export type Explanation = ReturnType<typeof explain>;

export function explain(question: Question) {
	const accepted = (row: string) =>
		question.accepted?.filter((pick) => pick.row === row).map(({ option }) => option) ?? [];
	return {
		credit: question.credit,
		/** Why a teacher changed it. */
		notes: question.notes ?? [],
		rows: question.rows.map((row) => ({
			id: row.id,
			key: row.key,
			/** What a teacher let count as right too. */
			accepted: accepted(row.id),
			evidence: row.evidence,
			rationale: row.rationale,
			options: Object.fromEntries(row.options.map(({ id, rationale }) => [id, rationale]))
		}))
	};
}
