import { wholeOf, type HalfQuestion } from '../question/half.ts';
import { givesAway } from '../question/lint/rules/independent.ts';

/** Which of the others this question gives away, and which of them give it away: their numbers. */
export type GivingAway = { gives: number[]; given: number[] };

/** The others in their order, from 1; half-written ones are passed over. */
export function givingAway(one: HalfQuestion, others: readonly HalfQuestion[]): GivingAway {
	const whole = wholeOf(one);
	const found: GivingAway = { gives: [], given: [] };
	if (!('question' in whole)) return found;
	others.forEach((half, index) => {
		const other = half.id === one.id ? { lacks: [] } : wholeOf(half);
		if (!('question' in other)) return;
		if (givesAway(whole.question, other.question)) found.gives.push(index + 1);
		else if (givesAway(other.question, whole.question)) found.given.push(index + 1);
	});
	return found;
}
