import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { zoneNow } from '$lib/components/page/dates.ts';
import {
	ClassSettings,
	DAY_MS,
	DELETE_DAYS,
	openClass,
	settingsErrors,
	settingsIn
} from '$lib/server/class/class.ts';
import { closingRefusal } from '$lib/server/class/closing-time.ts';
import { formOf } from '$lib/server/request/form.ts';
import { isOpenToAll } from '$lib/server/library.ts';
import { newToken } from '$lib/server/request/token.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => ({
	/** Just now, by the press that led here. */
	made: url.searchParams.has('made'),
	questions: locals.version.quiz.questions.length,
	id: locals.version.id,
	title: locals.version.quiz.title,
	isPublic: isOpenToAll(locals.version),
	label: 'My class',
	days: DELETE_DAYS,
	zone: zoneNow(Date.now()),
	token: newToken()
});

export const actions: Actions = {
	default: async ({ request, locals }) => {
		const form = await formOf(request);
		const sent = settingsIn(form);
		const settings = v.safeParse(ClassSettings, sent);
		if (!settings.success) return fail(400, { sent, errors: settingsErrors(settings.issues) });
		const { closesAt, deleteDays } = settings.output;
		const now = Date.now();
		const wrong = closingRefusal(closesAt, { now, deleteAt: now + deleteDays * DAY_MS });
		if (wrong) return fail(400, { sent, errors: { closesAt: wrong } });
		const { id } = await openClass({
			...settings.output,
			teacherId: locals.teacher.id,
			versionId: locals.version.id,
			// What comes without one is no page of ours, and nobody presses it twice.
			token: String(form?.get('token') ?? newToken()).slice(0, 32),
			now
		});
		redirect(303, `/teacher/class/${id}`);
	}
};
