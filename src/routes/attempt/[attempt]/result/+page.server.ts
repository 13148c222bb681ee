import { redirect } from '@sveltejs/kit';
import { feedbackAllowed } from '$lib/quiz/feedback.ts';
import { scoresBySkill } from '$lib/quiz/result.ts';
import { shownAttempt } from '$lib/server/attempt/attempt-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { attempt, quiz, blocks, moment, questions } = await shownAttempt(locals.held);
	if (attempt.handedInAt === null) redirect(303, `/attempt/${attempt.id}/hand-in`);
	const shown = feedbackAllowed(moment, true);
	return {
		prompt: quiz.prompt,
		...(shown ? { points: attempt.points ?? 0, max: attempt.max ?? 0 } : { points: 0, max: 0 }),
		shown,
		skills: scoresBySkill(questions),
		questions,
		blocks
	};
};
