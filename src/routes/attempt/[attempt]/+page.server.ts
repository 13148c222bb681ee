import { redirect } from '@sveltejs/kit';
import { attemptPage } from '$lib/server/attempt/attempt-page.ts';
import type { PageServerLoad } from './$types';

/** Where an attempt goes on: its result, its first open question, or the hand-in. */
export const load: PageServerLoad = async ({ locals }) => {
	const { attempt, answered } = await attemptPage(locals.held);
	if (attempt.handedInAt !== null) redirect(303, `/attempt/${attempt.id}/result`);
	const open = answered.indexOf(false) + 1;
	redirect(303, `/attempt/${attempt.id}/${open || 'hand-in'}`);
};
