import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { zoneNow } from '$lib/components/page/dates.ts';
import { FEEDBACK } from '$lib/quiz/feedback.ts';
import { OpenClassSettings, settingsErrors, settingsIn } from '$lib/server/class/class.ts';
import { closingRefusal, localTime } from '$lib/server/class/closing-time.ts';
import { changeSettings } from '$lib/server/db/assignments.ts';
import { formOf } from '$lib/server/request/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const { id, label, feedback, closesAt, closedAt } = locals.assignment;
	return {
		...{ id, label, feedback, closedAt },
		closesAt: localTime(closesAt),
		zone: zoneNow(Date.now()),
		/** Later moments than the one set; an earlier one would show a key too soon. */
		later: FEEDBACK.slice(FEEDBACK.indexOf(feedback))
	};
};

export const actions: Actions = {
	default: async ({ request, locals }) => {
		const { id, closesAt: until, deleteAt } = locals.assignment;
		const sent = settingsIn(await formOf(request));
		const settings = v.safeParse(OpenClassSettings, sent);
		if (!settings.success) return fail(400, { sent, errors: settingsErrors(settings.issues) });
		const { closesAt } = settings.output;
		const wrong = closesAt !== until && closingRefusal(closesAt, { now: Date.now(), deleteAt });
		if (wrong) return fail(400, { sent, errors: { closesAt: wrong } });
		if (!(await changeSettings(id, settings.output)))
			return fail(409, { sent, errors: { choice: SHOWN } });
		redirect(303, `/teacher/class/${id}`);
	}
};

const SHOWN =
	'Feedback can only be put off to a later moment, and only while no answer is final. Nothing was changed.';
