import { error, redirect } from '@sveltejs/kit';
import { newBrowser } from '$lib/server/attempt/joining-browser.ts';
import { leaveSeat } from '$lib/server/attempt/session.ts';
import { versionOf } from '$lib/server/db/versions.ts';
import { whoIsHere } from '$lib/server/attempt/who-is-here.ts';
import type { Actions, PageServerLoad } from './$types';

// "Next student" must forget the answers that are still on this device.
export const csr = true;

export const load: PageServerLoad = async ({ locals }) => {
	const { attempt, assignment } = locals.held;
	if (!assignment) error(404, 'There is no page at this address.');
	return {
		...whoIsHere(locals.held, await versionOf(attempt.versionId)),
		words: attempt.words,
		code: assignment.code,
		begun: attempt.handedInAt !== null
	};
};

export const actions: Actions = {
	/** Ends this browser's session: on a shared computer somebody else sits down. */
	leave: async (event) => {
		const { attempt, assignment } = event.locals.held;
		await leaveSeat(event, attempt);
		newBrowser(event);
		redirect(303, assignment ? `/j/${assignment.code}` : '/');
	}
};
