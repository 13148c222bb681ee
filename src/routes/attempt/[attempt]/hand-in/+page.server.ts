import { redirect } from '@sveltejs/kit';
import { attemptPage } from '$lib/server/attempt/attempt-page.ts';
import { endAttempt } from '$lib/server/class/closing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { attempt, quiz, answered } = await attemptPage(locals.held);
	if (attempt.handedInAt !== null) redirect(303, `/attempt/${attempt.id}/result`);
	return {
		questions: quiz.questions.map(({ title }, index) => ({
			number: index + 1,
			title,
			answered: answered[index] ?? false
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
