/**
 * How much a number of students can tell: under 10 only counts, from 10 on coefficients, and from 30
 * on without the warning. The borders are a choice of this product; textbooks ask for more.
 */
export type Level = 'counts' | 'few' | 'enough';

const COEFFICIENTS_FROM = 10;
const ENOUGH_FROM = 30;

export function levelOf(students: number): Level {
	if (students < COEFFICIENTS_FROM) return 'counts';
	return students < ENOUGH_FROM ? 'few' : 'enough';
}

/** What stands beside the numbers, as a sentence; null where nothing needs to be said. */
export const LEVEL_WORDS: Record<Level, string | null> = {
	counts: 'Counts and shares only: with fewer than 10 students no coefficient means anything.',
	few: 'With fewer than 30 students a hint is a reason to look at a question, not a judgement of it.',
	enough: null
};
