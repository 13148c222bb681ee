import type { QuestionRule } from '../rule.ts';
import { outsideQuotes } from '../quotes.ts';
import { prompts } from '../texts.ts';

const NEGATIVE = /\b(?:not|except|never|least|cannot)\b|n[’']t\b/;

/** No negative question; where one is needed, the word stands in capitals. */
export const negativeStem: QuestionRule = {
	name: 'negative-stem',
	level: 'W',
	basis: 'HDR',
	check: (question) =>
		prompts(question).flatMap(({ row, text }) => {
			const [word] = NEGATIVE.exec(outsideQuotes(text)) ?? [];
			return word
				? [{ ...(row ? { row } : {}), message: `“${word}” turns the question round.` }]
				: [];
		})
};
