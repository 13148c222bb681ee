import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { FEEDBACK } from '$lib/quiz/feedback.ts';
import {
	localTime,
	OpenClassSettings,
	PASSED,
	settingsErrors,
	settingsIn
} from '$lib/server/class/class.ts';
import { changeSettings } from '$lib/server/db/assignments.ts';
import { formOf } from '$lib/server/request/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const { id, label, feedback, closesAt, closedAt } = locals.assignment;
	return {
		...{ id, label, feedback, closedAt },
		closesAt: localTime(closesAt),
		/** Later moments than the one set; an earlier one would show a key too soon. */
		later: FEEDBACK.slice(FEEDBACK.indexOf(feedback))
	};
};

export const actions: Actions = {
	default: async ({ request, locals }) => {
		const { id, closesAt: until } = locals.assignment;
		const sent = settingsIn(await formOf(request));
		const settings = v.safeParse(OpenClassSettings, sent);
		if (!settings.success) return fail(400, { sent, errors: settingsErrors(settings.issues) });
		const { closesAt } = settings.output;
		if (closesAt !== null && closesAt !== until && closesAt <= Date.now())
			return fail(400, { sent, errors: { closesAt: PASSED } });
		if (!(await changeSettings(id, settings.output)))
			return fail(409, { sent, errors: { choice: SHOWN } });
		redirect(303, `/teacher/class/${id}`);
	}
};

const SHOWN =
	'Feedback can only be put off to a later moment, and only while no answer is final. Nothing was changed.';
