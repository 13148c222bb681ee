import { wholeOf, type HalfQuestion } from '../question/half.ts';
import { onceFor } from '../question/once.ts';
import { givesAway } from '../question/lint/rules/independent.ts';

/** Which of the others this question gives away, and which of them give it away: their numbers. */
export type GivingAway = { gives: number[]; given: number[] };

/** Each is held against all the others. */
const asWhole = onceFor((half: HalfQuestion) => {
	const whole = wholeOf(half);
	return 'question' in whole ? whole.question : null;
});

/** The others in their order, from 1; half-written ones are passed over. */
export function givingAway(one: HalfQuestion, others: readonly HalfQuestion[]): GivingAway {
	const whole = asWhole(one);
	const found: GivingAway = { gives: [], given: [] };
	if (!whole) return found;
	others.forEach((half, index) => {
		const other = half.id === one.id ? null : asWhole(half);
		if (!other) return;
		if (givesAway(whole, other)) found.gives.push(index + 1);
		else if (givesAway(other, whole)) found.given.push(index + 1);
	});
	return found;
}
