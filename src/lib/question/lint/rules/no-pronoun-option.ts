import type { QuestionRule } from '../rule.ts';
import { asked, placeOf } from '../texts.ts';

const PRONOUN = /^(?:i|me|we|us|you|he|him|she|her|it|they|them|this|that|these|those)$/i;

/** An option names whom it means. */
export const noPronounOption: QuestionRule = {
	name: 'no-pronoun-option',
	level: 'W',
	basis: 'Reuters',
	check: (question) =>
		asked(question)
			.filter(({ part, text, cited }) => part === 'option' && !cited && PRONOUN.test(text.trim()))
			.map((option) => ({ ...placeOf(option), message: `“${option.text}” names nobody.` }))
};
