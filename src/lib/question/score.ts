import type { Pick } from './response.ts';
import type { Question, Row, Rule } from './schema.ts';

/** Points earned, never negative and unrounded; the maximum; the rule that gave them. */
export type Score = { points: number; max: number; rule: Rule };

/** What each rule says of itself beside the question. */
export const RULE_WORDS: Record<Rule, string> = {
	one: 'One right answer: 1 point, otherwise 0.',
	ticks:
		'Up to 1 point: each right choice counts, each wrong one takes a right one back, never below 0.',
	rows: '1 point in all: each right choice is worth the same, a wrong one takes nothing back.',
	prove: '2 points for the answer with its proof, 1 for the answer alone.'
};

export function maximum(rule: Rule): number {
	return rule === 'prove' ? 2 : 1;
}

/** Scores picks that `normalise` has accepted; a row without picks earns nothing. */
export function score(question: Question, picks: readonly Pick[]): Score {
	const chosen = (row: Row) => picks.filter((p) => p.row === row.id).map((p) => p.option);
	return {
		points: POINTS[question.rule](question.rows, chosen),
		max: maximum(question.rule),
		rule: question.rule
	};
}

type Chosen = (row: Row) => string[];

const POINTS: Record<Rule, (rows: Row[], chosen: Chosen) => number> = {
	one: ([row], chosen) => Number(isRight(row, chosen)),
	ticks: ([row], chosen) => {
		if (!row) return 0;
		const right = chosen(row).filter((option) => row.key.includes(option)).length;
		const wrong = chosen(row).length - right;
		return Math.max(0, right - wrong) / row.key.length;
	},
	rows: (rows, chosen) => rows.filter((row) => isRight(row, chosen)).length / rows.length,
	prove: ([answer, proof], chosen) =>
		isRight(answer, chosen) ? 1 + Number(isRight(proof, chosen)) : 0
};

function isRight(row: Row | undefined, chosen: Chosen): boolean {
	if (!row) return false;
	const options = chosen(row);
	return options.length === row.key.length && options.every((option) => row.key.includes(option));
}
