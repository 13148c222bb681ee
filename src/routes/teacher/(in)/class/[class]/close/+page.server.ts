import { fail, redirect } from '@sveltejs/kit';
import { closeClass } from '$lib/server/class/closing.ts';
import { unfinishedAttemptsOf } from '$lib/server/db/assignments.ts';
import { formOf } from '$lib/server/request/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { id, label, closedAt } = locals.assignment;
	if (closedAt !== null) redirect(303, `/teacher/class/${id}`);
	return { id, label, open: (await unfinishedAttemptsOf(id)).length };
};

export const actions: Actions = {
	default: async ({ request, locals }) => {
		const open = (await formOf(request))?.get('open');
		if (open !== 'take' && open !== 'leave')
			return fail(400, { message: 'Choose what happens to those who have not handed in.' });
		await closeClass(locals.assignment, open, Date.now());
		redirect(303, `/teacher/class/${locals.assignment.id}`);
	}
};
