import type { QuestionRule } from '../rule.ts';
import { outsideQuotes } from '../quotes.ts';
import { distractorsOf, keysOf } from '../row.ts';
import type { Option } from '../../schema.ts';

const ABSOLUTE =
	/\b(?:absolutely|all|always|completely|entirely|every|everybody|everyone|never|nobody|none|only|totally)\b/i;

/** No absolute word in the distractors alone: readers learn that such an option is wrong. */
export const noAbsolutes: QuestionRule = {
	name: 'no-absolutes',
	level: 'W',
	basis: 'HDR',
	check: ({ rows }) =>
		rows.flatMap((row) => {
			const absolute = ({ text, span }: Option) =>
				span ? undefined : ABSOLUTE.exec(outsideQuotes(text))?.[0];
			if (keysOf(row).some(absolute)) return [];
			return distractorsOf(row).flatMap((option) => {
				const word = absolute(option);
				return word
					? [{ row: row.id, option: option.id, message: `“${word}” gives the distractor away.` }]
					: [];
			});
		})
};
