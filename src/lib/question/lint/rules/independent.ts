import { overlaps, type Span } from '../../../article/span.ts';
import type { Question, Row } from '../../schema.ts';
import type { QuizRule } from '../rule.ts';
import { keysOf } from '../row.ts';
import { contentStems } from '../words.ts';

/**
 * No question gives away a later one. A row gives a later row away where its statement, its key and
 * its rationale hold every word of weight of the later key, and the evidence it shows covers half
 * of the later evidence or more. Only questions whose feedback may come first are compared: what
 * stands within one question is answered together.
 */
export const independent: QuizRule = {
	name: 'independent',
	level: 'W',
	basis: 'HDR',
	check: ({ questions }) =>
		questions.flatMap((later, index) =>
			later.rows.flatMap((row) => {
				const source = questions.slice(0, index).find((earlier) => tells(earlier, row));
				return source
					? [
							{
								question: later.id,
								row: row.id,
								message: `“${source.id}” shows the key together with its evidence.`
							}
						]
					: [];
			})
		)
};

/** Whether a question, with its feedback, gives away a row of another. */
export const givesAway = (one: Question, other: Question): boolean =>
	other.rows.some((row) => tells(one, row));

const tells = (earlier: Question, later: Row): boolean =>
	earlier.rows.some((told) => rowTells(earlier, told, later));

function rowTells(earlier: Question, told: Row, later: Row): boolean {
	if (!(share(told, later) >= 0.5)) return false;
	const keys = keysOf(told);
	const words = contentStems(
		[earlier.stem, told.text, told.rationale, ...keys.flatMap((k) => [k.text, k.rationale])].join(
			' '
		)
	);
	const asked = keysOf(later).flatMap(({ text }) => [...contentStems(text)]);
	return asked.length > 0 && asked.every((w) => words.has(w));
}

/** How much of the later row's evidence the earlier one shows, in characters. */
function share(told: Row, later: Row): number {
	const common = (a: Span, b: Span) => Math.min(a.end, b.end) - Math.max(a.start, b.start);
	const length = later.evidence.reduce((sum, { start, end }) => sum + end - start, 0);
	const covered = later.evidence.reduce((sum, span) => {
		const shown = told.evidence.filter((other) => overlaps(span, other));
		return sum + Math.max(0, ...shown.map((other) => common(span, other)));
	}, 0);
	return covered / length;
}
