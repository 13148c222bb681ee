import { redirect } from '@sveltejs/kit';
import { isDone } from '$lib/question/response.ts';
import { attemptPage } from '$lib/server/attempt/attempt-page.ts';
import type { PageServerLoad } from './$types';

/** Where an attempt goes on: its result, its first open question, or the hand-in. */
export const load: PageServerLoad = async ({ locals }) => {
	const { attempt, progress } = await attemptPage(locals.held);
	if (attempt.handedInAt !== null) redirect(303, `/attempt/${attempt.id}/result`);
	const open = progress.findIndex((question) => !isDone(question)) + 1;
	redirect(303, `/attempt/${attempt.id}/${open || 'hand-in'}`);
};
