import { error, fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { invitationStands } from '$lib/server/db/teachers.ts';
import { NO_FORM, readForm } from '$lib/server/request/form.ts';
import { makeAccount, type Problems } from '$lib/server/account/teacher-account.ts';
import { hashOf } from '$lib/server/request/token.ts';
import type { Actions, PageServerLoad } from './$types';

const welcomeOf = (token: string) => ({ tokenHash: hashOf(token), first: false });

export const load: PageServerLoad = async ({ params }) => {
	if (!(await invitationStands(welcomeOf(params.token), Date.now()))) error(410, GONE);
};

const Form = v.object({ name: v.string(), password: v.string() });

export const actions: Actions = {
	default: async (event) => {
		const sent = await readForm(event.request, Form);
		const refuse = (problems: Problems) => fail(400, { name: sent?.name ?? '', problems });
		if (!sent) return refuse({ form: NO_FORM });
		const problems = await makeAccount(event, welcomeOf(event.params.token), sent);
		if (problems?.invitation) error(410, GONE);
		if (problems) return refuse(problems);
		redirect(303, '/teacher');
	}
};

const GONE =
	'This invitation was used already, or its seven days are over. Ask your colleague for a new one.';
