import type { QuestionRule } from '../rule.ts';
import { distractorsOf, keysOf, sharesOptions } from '../row.ts';

const RATIO = 1.3;

/**
 * A key at most 1.3 times as long as the distractors are on average, in characters. Rows that share
 * their options are free: there, length tells nothing.
 */
export const keyLength: QuestionRule = {
	name: 'key-length',
	level: 'W',
	basis: 'HDR',
	check: (question) => {
		if (sharesOptions(question)) return [];
		return question.rows.flatMap((row) => {
			const distractors = distractorsOf(row);
			const mean = distractors.reduce((sum, { text }) => sum + text.length, 0) / distractors.length;
			return keysOf(row)
				.filter(({ text }) => text.length > RATIO * mean)
				.map(({ id, text }) => ({
					row: row.id,
					option: id,
					message: `The key is ${(text.length / mean).toFixed(1)} times as long as the others.`
				}));
		});
	}
};
