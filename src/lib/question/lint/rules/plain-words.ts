import type { QuestionRule } from '../rule.ts';
import { gradeOf } from '../grade.ts';
import { rationalesOf } from '../texts.ts';

const HARDEST = 8;

/** Stem and feedback in words for school grade 8 or lower; see grade.ts for the formula. */
export const plainWords: QuestionRule = {
	name: 'plain-words',
	level: 'W',
	basis: 'HDR',
	check: (question, context) =>
		[
			{ what: 'The stem', texts: [question.stem] },
			{ what: 'The feedback', texts: rationalesOf(question).map(({ text }) => text) }
		].flatMap(({ what, texts }) => {
			const grade = gradeOf(texts, context.speakers);
			return grade !== null && grade > HARDEST
				? [{ message: `${what} reads at grade ${grade.toFixed(1)}; ${HARDEST} is the limit.` }]
				: [];
		})
};
