import type { QuestionRule } from '../rule.ts';
import { asked, placeOf } from '../texts.ts';

const BARE_DAY =
	/\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tomorrow|tonight)\b/i;
const DATE = /\b\p{Lu}\p{L}+\.? \d{1,2}\b|\b\d{1,2}\.? \p{Lu}\p{L}+|\b\d{4}-\d\d-\d\d\b/u;

/** A bare weekday is asked for only with the words that give its date in the evidence. */
export const weekday: QuestionRule = {
	name: 'weekday',
	level: 'W',
	basis: 'own',
	check: (question) => {
		const evidence = question.rows.flatMap((row) => row.evidence.map(({ text }) => text));
		if (evidence.some((text) => DATE.test(text))) return [];
		return asked(question)
			.filter(({ cited }) => !cited)
			.flatMap((said) => {
				const [day] = BARE_DAY.exec(said.text) ?? [];
				return day
					? [{ ...placeOf(said), message: `“${day}” comes without its date in the evidence.` }]
					: [];
			});
	}
};
