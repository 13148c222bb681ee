import type { Pick } from './response.ts';
import type { Question, Rule } from './schema.ts';

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

/** The points that a question can give as it counts: none where a teacher left it out. */
export function possible({ rule, credit }: { rule: Rule; credit?: Question['credit'] }): number {
	return credit === 'left-out' ? 0 : maximum(rule);
}

/**
 * Scores picks that `normalise` has accepted; a row without picks earns nothing. What a teacher
 * mended counts: a question left out has a maximum of 0.
 */
export function score(question: Question, picks: readonly Pick[]): Score {
	const { rule, rows, credit } = question;
	const max = possible(question);
	if (max === 0) return { points: 0, max, rule };
	if (credit === 'everyone') return { points: max, max, rule };
	const marked = rows.map((row): Marked => {
		const of = (list: readonly Pick[] = []) =>
			list.filter((pick) => pick.row === row.id).map(({ option }) => option);
		return { key: row.key, accepted: of(question.accepted), chosen: of(picks) };
	});
	return { points: POINTS[rule](marked), max, rule };
}

/** A row with its key, what counts as right too, and what was chosen. */
type Marked = { key: string[]; accepted: string[]; chosen: string[] };

const POINTS: Record<Rule, (rows: Marked[]) => number> = {
	one: ([row]) => Number(isRight(row)),
	ticks: ([row]) => {
		if (!row) return 0;
		const right = row.chosen.filter((option) => row.key.includes(option)).length;
		const either = row.chosen.filter((option) => row.accepted.includes(option)).length;
		const wrong = row.chosen.length - right - either;
		return Math.max(0, right - wrong) / row.key.length;
	},
	rows: (rows) => rows.filter(isRight).length / rows.length,
	prove: ([answer, proof]) => (isRight(answer) ? 1 + Number(isRight(proof)) : 0)
};

/** These rows take one pick, so one that is right is all of it. */
function isRight(row: Marked | undefined): boolean {
	const [option] = row?.chosen ?? [];
	return (
		row !== undefined && option !== undefined && [...row.key, ...row.accepted].includes(option)
	);
}
