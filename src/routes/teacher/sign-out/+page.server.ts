import { redirect } from '@sveltejs/kit';
import { signOut } from '$lib/server/account/teacher-session.ts';
import type { Actions, PageServerLoad } from './$types';

/** There is nothing to see: a link must not sign anybody out. */
export const load: PageServerLoad = () => redirect(303, '/teacher/sign-in');

export const actions: Actions = {
	default: async (event) => {
		await signOut(event);
		redirect(303, '/teacher/sign-in?out');
	}
};
