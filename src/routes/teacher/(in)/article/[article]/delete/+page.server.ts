import { fail, redirect } from '@sveltejs/kit';
import { forgetText } from '$lib/server/article/found.ts';
import { classesWith, correctionsOf, deleteBrought } from '$lib/server/db/brought.ts';
import { quizzesOn } from '$lib/server/db/quizzes.ts';
import { forgetDrafts } from '$lib/server/quiz/making.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { brought } }) => ({
	id: brought.id,
	title: brought.title,
	corrections: (await correctionsOf(brought.id)).length,
	quizzes: (await quizzesOn(brought)).map(({ title }) => title),
	classes: (await classesWith(brought)).map(({ label }) => label)
});

export const actions: Actions = {
	default: async ({ locals: { brought } }) => {
		if (!(await deleteBrought(brought))) return fail(409, { used: true });
		forgetText(brought.articleId);
		forgetDrafts();
		redirect(303, '/teacher/article');
	}
};
