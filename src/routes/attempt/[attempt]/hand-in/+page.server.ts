import { redirect } from '@sveltejs/kit';
import { sheetPage } from '$lib/server/attempt-page.ts';
import { endAttempt } from '$lib/server/closing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { attempt, sheet } = await sheetPage(locals.held);
	if (attempt.handedInAt !== null) redirect(303, `/attempt/${attempt.id}/result`);
	return {
		questions: sheet.map(({ number, question, answer }) => ({
			number,
			title: question.title,
			answered: answer.picks.length > 0
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
