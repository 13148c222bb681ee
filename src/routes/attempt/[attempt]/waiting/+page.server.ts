import { redirect } from '@sveltejs/kit';
import { momentInWords } from '$lib/components/page/dates.ts';
import { feedbackAllowed } from '$lib/quiz/feedback.ts';
import { momentOf } from '$lib/server/attempt/session.ts';
import { versionOf } from '$lib/server/db/versions.ts';
import { whoIsHere } from '$lib/server/attempt/who-is-here.ts';
import type { PageServerLoad } from './$types';

// It looks again by itself.
export const csr = true;

/** After handing in, until the result may be seen. */
export const load: PageServerLoad = async ({ locals }) => {
	const { attempt } = locals.held;
	const moment = momentOf(locals.held);
	if (attempt.handedInAt === null || feedbackAllowed(moment, true))
		redirect(303, `/attempt/${attempt.id}/result`);
	const version = await versionOf(attempt.versionId);
	return {
		...whoIsHere(locals.held, version),
		handedIn: momentInWords(attempt.handedInAt),
		feedback: moment.feedback,
		prompt: version.quiz.prompt
	};
};
