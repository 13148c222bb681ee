import { redirect } from '@sveltejs/kit';
import { feedbackAllowed } from '$lib/quiz/feedback.ts';
import { leaningsOf, scoresBySkill } from '$lib/quiz/result.ts';
import { shownAttempt } from '$lib/server/attempt/attempt-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { attempt, here, quiz, blocks, moment, responses, questions } = await shownAttempt(
		locals.held
	);
	if (attempt.handedInAt === null) redirect(303, `/attempt/${attempt.id}/hand-in`);
	if (!feedbackAllowed(moment, true)) redirect(303, `/attempt/${attempt.id}/waiting`);
	return {
		...here,
		prompt: quiz.prompt,
		points: attempt.points ?? 0,
		max: attempt.max ?? 0,
		handedInAt: attempt.handedInAt,
		skills: scoresBySkill(questions),
		leanings: leaningsOf(quiz, responses),
		questions,
		blocks
	};
};
