import type { QuestionRule } from '../rule.ts';
import { asked, placeOf } from '../texts.ts';

const COMBINED = [
	/\b(?:all|any|both|either|neither|none) (?:of )?(?:the |these |those )?(?:above|below|options|answers|choices)\b/i,
	/\b(?:all|both|neither|none) (?:of )?(?:these|those)$/i,
	/^(?:both |neither )?\(?[A-F1-6]\)? (?:and|or|nor) \(?[A-F1-6]\)?$/
];

/** No “all of the above”, “none of these”, “A and B”: an option stands for itself. */
export const noCombinedOption: QuestionRule = {
	name: 'no-combined-option',
	level: 'E',
	basis: 'HDR',
	check: (question) =>
		asked(question)
			.filter(({ part, cited, text }) => {
				const option = part === 'option' && !cited;
				return option && COMBINED.some((pattern) => pattern.test(text.trim()));
			})
			.map((option) => ({
				...placeOf(option),
				message: `“${option.text}” leans on the other options.`
			}))
};
