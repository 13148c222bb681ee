import type { QuestionRule } from '../rule.ts';
import { distractorsOf, keysOf, sharesOptions } from '../row.ts';
import type { Option } from '../../schema.ts';

/** Marks of form that catch the eye. */
const FORMS: Record<string, (option: Option) => boolean> = {
	'is a phrase of the article': ({ span }) => span !== undefined,
	'has quote marks': ({ text, span }) => !span && /[“”"‘]/.test(text),
	'has a number': ({ text, span }) => !span && /\d/.test(text),
	'has a comma': ({ text, span }) => !span && text.includes(','),
	'ends like a sentence': ({ text, span }) => !span && /[.?!]$/.test(text)
};

/** The key does not stand out: it has no form that every distractor lacks, and lacks none of theirs. */
export const optionsAlike: QuestionRule = {
	name: 'options-alike',
	level: 'W',
	basis: 'HDR',
	check: (question) => {
		if (sharesOptions(question)) return [];
		return question.rows.flatMap((row) => {
			const [keys, others] = [keysOf(row), distractorsOf(row)];
			return Object.entries(FORMS).flatMap(([form, has]) => {
				const alone = keys.every(has) && !others.some(has);
				const lacking = !keys.some(has) && others.every(has);
				return alone || lacking
					? [{ row: row.id, message: `${alone ? 'Only' : 'All but'} the key ${form}.` }]
					: [];
			});
		});
	}
};
