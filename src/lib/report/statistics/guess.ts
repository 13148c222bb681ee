import { maximum } from '../../question/score.ts';
import type { Question, Row, Rule } from '../../question/schema.ts';
import { sum } from './spread.ts';

/**
 * The mean mark of a student who reads nothing and picks at random: Moodle's random guess score, in
 * marks. One option a row, or, where ticks are asked for, as many different ones as there are keys.
 */
export function guessScore(question: Question): number {
	return GUESSED[question.rule](question.rows) * maximum(question.rule);
}

const oneOf = (row: Row | undefined): number => (row ? 1 / row.options.length : 0);

/** As a share of the maximum. */
const GUESSED: Record<Rule, (rows: Row[]) => number> = {
	one: ([row]) => oneOf(row),
	rows: (rows) => sum(rows.map(oneOf)) / rows.length,
	// Half of the points for the answer, the other half only together with its proof.
	prove: ([answer, proof]) => (oneOf(answer) * (1 + oneOf(proof))) / 2,
	ticks: ([row]) => (row ? ticked(row.options.length, row.key.length) : 0)
};

/** `keys` ticks among `options`: right ones are hypergeometric, each wrong one takes one back. */
function ticked(options: number, keys: number): number {
	const shares = Array.from({ length: keys + 1 }, (_, right) => {
		const ways = choose(keys, right) * choose(options - keys, keys - right);
		return (ways / choose(options, keys)) * (Math.max(0, right - (keys - right)) / keys);
	});
	return sum(shares);
}

function choose(of: number, take: number): number {
	if (take < 0 || take > of) return 0;
	let ways = 1;
	for (let i = 1; i <= take; i++) ways = (ways * (of - take + i)) / i;
	return ways;
}
