import type { QuestionRule } from '../rule.ts';
import { fold } from '../words.ts';

/** No two options of a row say the same, but for case and articles. */
export const distinctOptions: QuestionRule = {
	name: 'distinct-options',
	level: 'E',
	basis: 'HDR',
	check: ({ rows }) =>
		rows.flatMap((row) =>
			row.options
				.filter((option, index) =>
					row.options
						.slice(0, index)
						.some(
							(other) =>
								fold(other.text) === fold(option.text) && other.span?.start === option.span?.start
						)
				)
				.map(({ id, text }) => ({
					row: row.id,
					option: id,
					message: `“${text}” stands there twice.`
				}))
		)
};
