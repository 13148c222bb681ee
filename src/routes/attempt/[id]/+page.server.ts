import { redirect } from '@sveltejs/kit';
import { ownSheet } from '$lib/server/attempt-page.ts';
import type { PageServerLoad } from './$types';

/** Where an attempt goes on: its result, its first open question, or the hand-in. */
export const load: PageServerLoad = async ({ params, cookies }) => {
	const { attempt, sheet } = await ownSheet(cookies, params.id);
	if (attempt.handedInAt !== null) redirect(303, `/attempt/${attempt.id}/result`);
	const open = sheet.find(({ answer }) => answer.picks.length === 0);
	redirect(303, `/attempt/${attempt.id}/${open?.number ?? 'hand-in'}`);
};
