/** What stands on the wall at one time: a question, or one row of a match. Both count from 1. */
export type Step = { number: number; row: number | null };

/** How many rows a question has, and whether its view shows them one at a time. */
type Asked = { rows: number; apart: boolean };

/**
 * The steps through a quiz, its questions in the order given. A match has one a row: six rows with
 * their bars at once are too small for the last row of a classroom, and one answer gives the next away.
 */
export function stepsOf(questions: readonly Asked[], order: readonly number[]): Step[] {
	return order.flatMap((number): Step[] => {
		const question = questions[number - 1];
		if (!question) return [];
		if (!question.apart) return [{ number, row: null }];
		return Array.from({ length: question.rows }, (_, index) => ({ number, row: index + 1 }));
	});
}

/** Where a walk stands, and what comes before and after; a row that there is not is the first one. */
export function placeIn(steps: readonly Step[], number: number, row: number) {
	const first = steps.findIndex((step) => step.number === number);
	const exact = steps.findIndex((step) => step.number === number && step.row === row);
	const at = exact === -1 ? first : exact;
	return {
		row: steps[at]?.row ?? null,
		before: steps[at - 1] ?? null,
		after: steps[at + 1] ?? null
	};
}
