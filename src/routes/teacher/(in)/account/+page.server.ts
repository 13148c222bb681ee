import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { NO_FORM, readForm } from '$lib/server/request/form.ts';
import { endOneOf, sessionsOf } from '$lib/server/db/teacher-sessions.ts';
import { INVITATION_DAYS, invite } from '$lib/server/account/invitation.ts';
import { sayRefusal } from '$lib/server/account/refusal.ts';
import { reach } from '$lib/server/request/reach.ts';
import { changeOwnPassword } from '$lib/server/account/teacher-account.ts';
import { signOutEverywhere, tokenHashOf } from '$lib/server/account/teacher-session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, locals, cookies }) => ({
	days: INVITATION_DAYS,
	sessions: (await sessionsOf(locals.teacher.id, Date.now())).map((one) => ({
		id: one.tokenHash,
		browser: one.browser || 'A browser',
		since: one.createdAt,
		here: one.tokenHash === tokenHashOf(cookies)
	})),
	/** The password was changed just now. */
	changed: url.searchParams.has('changed')
});

const Form = v.object({ current: v.string(), next: v.string() });

export const actions: Actions = {
	password: async (event) => {
		const sent = await readForm(event.request, Form);
		if (!sent) return fail(400, { current: NO_FORM });
		const refusal = await changeOwnPassword(event, event.locals.teacher, sent);
		if (!refusal) redirect(303, '/teacher/account?changed');
		if ('weak' in refusal) return fail(400, { next: refusal.weak });
		const { status, message } = sayRefusal(refusal, event);
		return fail(status, { current: refusal.refused === 'wrong' ? WRONG : message });
	},
	invite: async ({ locals, url }) => {
		const { origin, ...known } = reach(url);
		return { invitation: origin + (await invite(locals.teacher.id, Date.now())), ...known };
	},
	there: async ({ request, locals }) => {
		const sent = await readForm(request, v.object({ session: v.string() }));
		if (!sent) return fail(400, { current: NO_FORM });
		await endOneOf(locals.teacher.id, sent.session);
		redirect(303, '/teacher/account#signed-in');
	},
	everywhere: async (event) => {
		await signOutEverywhere(event, event.locals.teacher);
		redirect(303, '/teacher/sign-in?out');
	}
};

const WRONG = 'This is not your password.';
