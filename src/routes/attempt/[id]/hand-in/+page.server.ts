import { redirect } from '@sveltejs/kit';
import { ownAttempt, ownSheet } from '$lib/server/attempt-page.ts';
import { handIn } from '$lib/server/db/hand-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, cookies }) => {
	const { attempt, version, sheet } = await ownSheet(cookies, params.id);
	if (attempt.handedInAt !== null) redirect(303, `/attempt/${attempt.id}/result`);
	return {
		attempt: attempt.id,
		title: version.quiz.title,
		questions: sheet.map(({ number, question, answer }) => ({
			number,
			title: question.title,
			answered: answer.picks.length > 0
		}))
	};
};

export const actions: Actions = {
	default: async ({ params, cookies }) => {
		const { attempt, version } = await ownAttempt(cookies, params.id);
		await handIn({ attemptId: attempt.id, quiz: version.quiz, by: 'student', now: Date.now() });
		redirect(303, `/attempt/${attempt.id}/result`);
	}
};
