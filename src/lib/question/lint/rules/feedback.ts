import type { QuestionRule } from '../rule.ts';
import { placeOf, rationalesOf } from '../texts.ts';
import { sentencesOf, wordsOf } from '../words.ts';

const [WORDS, SENTENCES] = [60, 2];

/**
 * Every option is explained: what is right, or why this one tempts. At most two sentences and sixty
 * words at a time; the key and the words that prove it stand beside them on the page.
 */
export const feedback: QuestionRule = {
	name: 'feedback',
	level: 'E',
	basis: 'SH',
	check: (question) => [
		...question.rows.flatMap((row) =>
			row.options
				.filter(({ rationale }) => !rationale?.trim() && !row.rationale?.trim())
				.map(({ id, text }) => ({
					row: row.id,
					option: id,
					message: `“${text}” is not explained.`
				}))
		),
		...rationalesOf(question).flatMap((said) => {
			const words = wordsOf(said.text).length;
			const sentences = sentencesOf(said.text).length;
			return words > WORDS || sentences > SENTENCES
				? [{ ...placeOf(said), message: `${words} words in ${sentences} sentences are too much.` }]
				: [];
		})
	]
};
