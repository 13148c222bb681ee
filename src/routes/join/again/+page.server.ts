import { fail, redirect } from '@sveltejs/kit';
import { formOf } from '$lib/server/form.ts';
import { findClass, joinWait, resume } from '$lib/server/join.ts';
import { holdAttempt } from '$lib/server/session.ts';
import { waitInWords } from '$lib/server/wait.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({
	code: (url.searchParams.get('code') ?? '').slice(0, 40)
});

export const actions: Actions = {
	default: async (event) => {
		const form = await formOf(event.request);
		const code = String(form?.get('code') ?? '').slice(0, 40);
		const words = String(form?.get('words') ?? '').slice(0, 200);
		const address = event.getClientAddress();
		const sent = { code, words, codeError: '', wordsError: '' };
		const wait = joinWait(address);
		if (wait > 0) return fail(429, { ...sent, wordsError: waitInWords(wait) });
		const assignment = await findClass(code, address);
		if (!assignment)
			return fail(404, {
				...sent,
				codeError: 'No class has this code. Check it against the board.'
			});
		const classWait = joinWait(assignment.code);
		if (classWait > 0) return fail(429, { ...sent, wordsError: waitInWords(classWait) });
		const back = await resume(assignment, words, address);
		if (!back)
			return fail(404, {
				...sent,
				wordsError: 'Nobody in this class has these three words. Your teacher can show you yours.'
			});
		holdAttempt(event, back.attempt, back.token);
		redirect(303, `/attempt/${back.attempt.id}`);
	}
};
