import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { hasTeachers } from '$lib/server/db/teachers.ts';
import { NO_FORM, readForm } from '$lib/server/request/form.ts';
import { sayRefusal } from '$lib/server/account/refusal.ts';
import { signIn } from '$lib/server/account/sign-in.ts';
import { signedIn } from '$lib/server/account/teacher-session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	if (await signedIn(event)) redirect(303, '/teacher');
	return {
		nobodyYet: !(await hasTeachers()),
		/** A session was ended on purpose just now. */
		signedOut: event.url.searchParams.has('out')
	};
};

const Form = v.object({ name: v.string(), password: v.string() });

export const actions: Actions = {
	default: async (event) => {
		const sent = await readForm(event.request, Form);
		if (!sent) return fail(400, { name: '', message: NO_FORM });
		const refusal = await signIn(event, sent);
		if (!refusal) redirect(303, '/teacher');
		const { status, message } = sayRefusal(refusal, event);
		return fail(status, { name: sent.name, message });
	}
};
