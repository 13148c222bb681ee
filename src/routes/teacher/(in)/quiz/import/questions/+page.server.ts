import { fail, redirect } from '@sveltejs/kit';
import { TOO_MANY_QUIZZES } from '$lib/server/quiz/refusals.ts';
import { articlesFor, takeIn } from '$lib/server/quiz/take-in.ts';
import { formOf, NO_FORM } from '$lib/server/request/form.ts';
import { newToken } from '$lib/server/request/token.ts';
import { textOf } from '$lib/server/request/text-of.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { teacher } }) => ({
	token: newToken(),
	articles: await articlesFor(teacher.id)
});

export const actions: Actions = {
	default: async ({ request, locals: { teacher } }) => {
		const form = await formOf(request);
		const token = String(form?.get('token') ?? '');
		const articleId = String(form?.get('article') ?? '');
		if (!/^[\w-]{32}$/.test(token)) return fail(400, { message: NO_FORM, articleId });
		const file = form?.get('file');
		if (!(file instanceof File) || file.size === 0)
			return fail(400, { message: 'Choose a file first.', articleId });
		const text = textOf(await file.arrayBuffer());
		if (text === null) return fail(400, { message: NO_TEXT, articleId });
		const taken = await takeIn(text, articleId, { teacherId: teacher.id, token, now: Date.now() });
		if (taken === 'no-article')
			return fail(400, { message: 'Choose the article that the questions ask about.', articleId });
		if (taken === 'too-many') return fail(409, { message: TOO_MANY_QUIZZES, articleId });
		if ('refused' in taken) {
			const message = `Nothing was stored. Line ${taken.line}: ${taken.refused}`;
			return fail(400, { message, articleId });
		}
		redirect(303, `/teacher/draft/${taken.id}`);
	}
};

const NO_TEXT = 'This is no file of questions: such a file is text, of GIFT or of Moodle XML.';
