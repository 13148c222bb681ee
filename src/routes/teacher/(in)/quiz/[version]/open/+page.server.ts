import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import {
	ClassSettings,
	DELETE_DAYS,
	openClass,
	PASSED,
	settingsErrors,
	settingsIn
} from '$lib/server/class/class.ts';
import { formOf } from '$lib/server/request/form.ts';
import { isOpenToAll } from '$lib/server/library.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
	id: locals.version.id,
	title: locals.version.quiz.title,
	isPublic: isOpenToAll(locals.version),
	label: 'My class',
	days: DELETE_DAYS
});

export const actions: Actions = {
	default: async ({ request, locals }) => {
		const sent = settingsIn(await formOf(request));
		const settings = v.safeParse(ClassSettings, sent);
		if (!settings.success) return fail(400, { sent, errors: settingsErrors(settings.issues) });
		const { closesAt } = settings.output;
		if (closesAt !== null && closesAt <= Date.now())
			return fail(400, { sent, errors: { closesAt: PASSED } });
		const { id } = await openClass({
			...settings.output,
			teacherId: locals.teacher.id,
			versionId: locals.version.id
		});
		redirect(303, `/teacher/class/${id}`);
	}
};
