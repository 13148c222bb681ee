import { fail, redirect } from '@sveltejs/kit';
import { takeQuizFile } from '$lib/server/quiz/share.ts';
import { TOO_MANY_OF_BOTH } from '$lib/server/quiz/refusals.ts';
import { formOf, NO_FORM } from '$lib/server/request/form.ts';
import { textOf } from '$lib/server/request/text-of.ts';
import { newToken } from '$lib/server/request/token.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ token: newToken() });

export const actions: Actions = {
	default: async ({ request, locals: { teacher } }) => {
		const form = await formOf(request);
		const token = String(form?.get('token') ?? '');
		if (!/^[\w-]{32}$/.test(token)) return fail(400, { message: NO_FORM });
		const file = form?.get('file');
		if (!(file instanceof File) || file.size === 0)
			return fail(400, { message: 'Choose a file first.' });
		const text = textOf(await file.arrayBuffer());
		if (text === null) return fail(400, { message: NO_TEXT });
		const taken = await takeQuizFile(text, { teacherId: teacher.id, token, now: Date.now() });
		if (taken === 'too-many') return fail(409, { message: TOO_MANY_OF_BOTH });
		if ('refused' in taken)
			return fail(400, { message: `Nothing was stored. Line ${taken.line}: ${taken.refused}` });
		if ('bringFirst' in taken) {
			const { title, source, date, address } = taken.bringFirst;
			const told = [title, source, date, address].filter(Boolean).join(', ');
			return fail(409, { message: `Bring the article first: ${told}` });
		}
		if (taken.left.length > 0) return { id: taken.id, left: taken.left };
		redirect(303, `/teacher/draft/${taken.id}`);
	}
};

const NO_TEXT = 'This is no quiz: such a file is text, and its name ends in .quiz.json.';
