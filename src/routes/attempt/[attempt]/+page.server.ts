import { redirect } from '@sveltejs/kit';
import { sheetPage } from '$lib/server/attempt-page.ts';
import type { PageServerLoad } from './$types';

/** Where an attempt goes on: its result, its first open question, or the hand-in. */
export const load: PageServerLoad = async ({ locals }) => {
	const { attempt, sheet } = await sheetPage(locals.held);
	if (attempt.handedInAt !== null) redirect(303, `/attempt/${attempt.id}/result`);
	const open = sheet.find(({ answer }) => answer.picks.length === 0);
	redirect(303, `/attempt/${attempt.id}/${open?.number ?? 'hand-in'}`);
};
