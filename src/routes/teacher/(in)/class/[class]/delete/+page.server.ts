import { redirect } from '@sveltejs/kit';
import { deleteAssignment, progressOf } from '$lib/server/db/assignments.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { id, label, deleteAt } = locals.assignment;
	const { joined } = await progressOf(id);
	return { id, label, deleteAt, joined };
};

export const actions: Actions = {
	default: async ({ locals }) => {
		await deleteAssignment(locals.assignment.id);
		redirect(303, '/teacher');
	}
};
