import { redirect } from '@sveltejs/kit';
import { attemptPage } from '$lib/server/attempt/attempt-page.ts';
import { endAttempt } from '$lib/server/class/closing.ts';
import type { Actions, PageServerLoad } from './$types';

// Handing in waits for the answers that are still on this device.
export const csr = true;

export const load: PageServerLoad = async ({ locals }) => {
	const { attempt, here, quiz, progress } = await attemptPage(locals.held);
	if (attempt.handedInAt !== null) redirect(303, `/attempt/${attempt.id}/result`);
	return {
		...here,
		questions: quiz.questions.map(({ id, title }, index) => ({
			id,
			number: index + 1,
			title,
			progress: progress[index]!
		}))
	};
};

export const actions: Actions = {
	default: async ({ locals }) => {
		const { id: attemptId, versionId, assignmentId } = locals.held.attempt;
		const now = Date.now();
		await endAttempt({ attemptId, versionId, assignmentId, by: 'student', now });
		redirect(303, `/attempt/${attemptId}/result`);
	}
};
