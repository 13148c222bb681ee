import type { QuestionRule } from '../rule.ts';
import { distractorsOf, keysOf } from '../row.ts';
import { contentStems } from '../words.ts';

/** No word of weight that the question shares with the key alone. */
export const noClang: QuestionRule = {
	name: 'no-clang',
	level: 'W',
	basis: 'HDR',
	check: ({ stem, rows }) =>
		rows.flatMap((row) => {
			const question = contentStems(stem).union(contentStems(row.text));
			const wrong = distractorsOf(row).map(({ text }) => contentStems(text));
			return keysOf(row).flatMap(({ id, text }) =>
				[...contentStems(text)]
					.filter((word) => question.has(word) && !wrong.some((words) => words.has(word)))
					.map((word) => ({
						row: row.id,
						option: id,
						message: `Question and key alone share “${word}”.`
					}))
			);
		})
};
