import type { QuestionRule } from '../rule.ts';
import { outsideQuotes } from '../quotes.ts';
import { placeOf, textsOf } from '../texts.ts';

const HURRY =
	/\b(?:as fast as|hurry|quick(?:ly|est)?|(?:within|in) (?:\w+ )?(?:seconds|minutes)|time limit|before time)\b/i;

/** Nothing hurries the reader. A question has no clock to set, so that its words are what is left. */
export const noHurry: QuestionRule = {
	name: 'no-hurry',
	level: 'W',
	basis: 'own',
	check: (question) =>
		textsOf(question)
			.filter(({ cited, part }) => !cited && part !== 'option')
			.flatMap((said) => {
				const [word] = HURRY.exec(outsideQuotes(said.text)) ?? [];
				return word ? [{ ...placeOf(said), message: `“${word}” hurries the reader.` }] : [];
			})
};
