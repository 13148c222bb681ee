import { itemsOf } from '$lib/report/items.ts';
import { classAnswers } from '$lib/server/class/report.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { questions, ...report } = itemsOf(await classAnswers(locals.assignment));
	return {
		...report,
		questions: questions.map(({ number, question, ...one }) => ({
			number,
			title: question.title,
			leftOut: one.leftOut,
			answered: one.answered,
			earned: one.earned,
			possible: one.possible,
			guess: one.guess,
			coefficients: one.coefficients
		}))
	};
};
