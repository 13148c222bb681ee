import type { QuestionRule } from '../rule.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

/** Where several keys are to be found, the stem says how many. */
export const ticksSayHowMany: QuestionRule = {
	name: 'ticks-say-how-many',
	level: 'E',
	basis: 'own',
	check: ({ rule, stem, rows }) => {
		if (rule !== 'ticks') return [];
		const count = rows.flatMap(({ key }) => key).length;
		const says = new RegExp(`\\b(?:${NUMBERS[count]}|${count})\\b`, 'i').test(stem);
		return says
			? []
			: [{ message: `The stem does not say that ${NUMBERS[count] ?? count} are right.` }];
	}
};
