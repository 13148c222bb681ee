import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { ClassSettings, DELETE_DAYS, openClass } from '$lib/server/class/class.ts';
import { formOf } from '$lib/server/request/form.ts';
import { isPublic } from '$lib/server/library.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
	title: locals.version.quiz.title,
	isPublic: isPublic(locals.version),
	label: 'My class',
	days: DELETE_DAYS
});

export const actions: Actions = {
	default: async ({ request, locals }) => {
		const form = await formOf(request);
		const field = (name: string) => String(form?.get(name) ?? '');
		const sent = {
			label: field('label'),
			feedback: field('feedback'),
			naming: field('naming'),
			closesAt: field('closesAt'),
			deleteDays: field('deleteDays')
		};
		const settings = v.safeParse(ClassSettings, sent);
		if (!settings.success) {
			const { nested } = v.flatten<typeof ClassSettings>(settings.issues);
			return fail(400, {
				sent: { ...sent, label: sent.label.slice(0, 200) },
				errors: {
					label: nested?.label?.[0],
					closesAt: nested?.closesAt?.[0],
					deleteDays: nested?.deleteDays?.[0],
					choice: nested?.feedback || nested?.naming ? 'Choose one of what is offered.' : undefined
				}
			});
		}
		if (settings.output.closesAt !== null && settings.output.closesAt <= Date.now())
			return fail(400, { sent, errors: { closesAt: 'That moment has passed.' } });
		const { id } = await openClass({
			...settings.output,
			teacherId: locals.teacher.id,
			versionId: locals.version.id
		});
		redirect(303, `/teacher/class/${id}`);
	}
};
