import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { hasTeachers } from '$lib/server/db/teachers.ts';
import { NO_FORM, readForm } from '$lib/server/request/form.ts';
import { forgetSetUpCode, hashOfCode } from '$lib/server/account/set-up-code.ts';
import { makeAccount, type Problems } from '$lib/server/account/teacher-account.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ done: await hasTeachers() });

const Form = v.object({ code: v.string(), name: v.string(), password: v.string() });

export const actions: Actions = {
	default: async (event) => {
		const sent = await readForm(event.request, Form);
		const refuse = (problems: Problems) =>
			fail(400, { name: sent?.name ?? '', code: sent?.code ?? '', problems });
		if (!sent) return refuse({ form: NO_FORM });

		const welcome = { tokenHash: hashOfCode(sent.code), first: true };
		const problems = await makeAccount(event, welcome, sent);
		if (problems?.invitation) problems.invitation = NO_CODE;
		if (problems) return refuse(problems);
		await forgetSetUpCode();
		redirect(303, '/teacher');
	}
};

const NO_CODE =
	'This is not the set-up code, or its seven days are over. Starting the server again makes a new one.';
