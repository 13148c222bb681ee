import { fail, redirect } from '@sveltejs/kit';
import { isOpenToAll } from '$lib/server/library.ts';
import { copyQuiz } from '$lib/server/quiz/copy.ts';
import { TOO_MANY_OF_BOTH } from '$lib/server/quiz/refusals.ts';
import { formOf, NO_FORM } from '$lib/server/request/form.ts';
import { newToken } from '$lib/server/request/token.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { version, teacher } }) => ({
	id: version.id,
	title: version.quiz.title,
	questions: version.quiz.questions.length,
	open: isOpenToAll(version),
	/** A colleague's comes with its article. */
	theirs: version.owner !== null && version.owner !== teacher.id,
	token: newToken()
});

export const actions: Actions = {
	default: async ({ request, locals: { version, teacher } }) => {
		const token = String((await formOf(request))?.get('token') ?? '');
		if (!/^[\w-]{32}$/.test(token)) return fail(400, { message: NO_FORM });
		const id = await copyQuiz(version, { teacherId: teacher.id, token, now: Date.now() });
		if (id === 'too-many') return fail(409, { message: TOO_MANY_OF_BOTH });
		redirect(303, `/teacher/draft/${id}`);
	}
};
