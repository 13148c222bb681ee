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
			const question = [stem, row.text].map(contentStems);
			const wrong = () => distractorsOf(row).map(({ text }) => contentStems(text));
			const has = (texts: readonly ReadonlySet<string>[], word: string) =>
				texts.some((words) => words.has(word));
			return keysOf(row).flatMap(({ id, text }) =>
				[...contentStems(text)]
					.filter((word) => has(question, word) && !has(wrong(), word))
					.map((word) => ({
						row: row.id,
						option: id,
						message: `Question and key alone share “${word}”.`
					}))
			);
		})
};
