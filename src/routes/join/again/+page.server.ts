import { fail, redirect } from '@sveltejs/kit';
import { LONGEST_TYPED_CODE } from '$lib/class/code.ts';
import { formOf } from '$lib/server/request/form.ts';
import { findClass, NO_CLASS, resume, sayMiss } from '$lib/server/attempt/join.ts';
import { takeSeat } from '$lib/server/attempt/session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({
	code: (url.searchParams.get('code') ?? '').slice(0, LONGEST_TYPED_CODE)
});

export const actions: Actions = {
	default: async (event) => {
		const form = await formOf(event.request);
		const code = String(form?.get('code') ?? '').slice(0, LONGEST_TYPED_CODE);
		const words = String(form?.get('words') ?? '').slice(0, 200);
		const sent = { code, words, codeError: '', wordsError: '' };
		const assignment = await findClass(event, code);
		if ('refused' in assignment) {
			const { status, message } = sayMiss(assignment, event, NO_CLASS);
			return fail(status, { ...sent, codeError: message });
		}
		const back = await resume(event, assignment, words);
		if ('refused' in back) {
			const { status, message } = sayMiss(back, event, NOBODY);
			return fail(status, { ...sent, wordsError: message });
		}
		await takeSeat(event, back.attempt, back.token);
		redirect(303, `/attempt/${back.attempt.id}`);
	}
};

const NOBODY = 'Nobody in this class has these three words. Your teacher can show you yours.';
