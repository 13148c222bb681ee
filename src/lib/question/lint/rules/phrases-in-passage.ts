import type { QuestionRule } from '../rule.ts';

/** An option that is a phrase of the article stands in the passage shown; in order where it says. */
export const phrasesInPassage: QuestionRule = {
	name: 'phrases-in-passage',
	level: 'E',
	basis: 'own',
	check: ({ passage, rows }) =>
		rows.flatMap(({ id, options, ordered }) => {
			const phrases = options.flatMap(({ span }) => span ?? []);
			const outside = phrases.filter(
				(phrase) => !passage.some((p) => p.start <= phrase.start && phrase.end <= p.end)
			);
			const astray = phrases.filter(
				(phrase, index) => ordered && phrase.start < (phrases[index - 1]?.end ?? 0)
			);
			return [
				...outside.map(({ text }) => ({
					row: id,
					message: `“${text}” stands outside the passage that is shown.`
				})),
				...astray.map(({ text }) => ({
					row: id,
					message: `“${text}” overlaps the phrase before it, or is out of order.`
				}))
			];
		})
};
