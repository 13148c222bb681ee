import { error, fail, redirect } from '@sveltejs/kit';
import { shownQuestion } from '$lib/quiz/shown.ts';
import { readAnswerForm } from '$lib/server/attempt/answer-form.ts';
import { answerQuestion, ANSWER_REFUSALS, isPartly } from '$lib/server/attempt/answer.ts';
import { readOf } from '$lib/server/article/reading.ts';
import { attemptPage, forPage } from '$lib/server/attempt/attempt-page.ts';
import { momentOf } from '$lib/server/attempt/session.ts';
import { versionOf } from '$lib/server/db/versions.ts';
import type { Actions, PageServerLoad } from './$types';

// The whole quiz goes on from here without asking the server again; see answers.svelte.ts.
export const csr = true;

const NO_SUCH_QUESTION = 'This quiz has no question with that number.';

export const load: PageServerLoad = async ({ params, locals, url }) => {
	const page = await attemptPage(locals.held);
	const { attempt, quiz, source, responses, moment, progress } = page;
	if (attempt.handedInAt !== null) redirect(303, `/attempt/${attempt.id}/result`);
	const number = Number(params.n);
	const question = quiz.questions[number - 1];
	if (!question) error(404, NO_SUCH_QUESTION);
	const stored = responses.find(({ questionId }) => questionId === question.id);
	const shown = shownQuestion(question, number, { seed: attempt.seed, moment }, stored);
	return {
		...page.here,
		read: readOf(page, shown),
		source,
		shown: forPage(shown),
		/** Whether an answer can be checked on its own, and becomes final by it. */
		checks: moment.feedback === 'each',
		progress,
		/** An answer with a part left open was to be checked: asked once whether it is meant so. */
		partly: url.searchParams.has('partly')
	};
};

export const actions: Actions = {
	default: async ({ params, locals, request }) => {
		const { attempt } = locals.held;
		const { quiz } = await versionOf(attempt.versionId);
		const number = Number(params.n);
		const last = quiz.questions.length;
		if (number > last) error(404, NO_SUCH_QUESTION);
		const sent = await readAnswerForm(request);
		if (!sent) return fail(400, { message: ANSWER_REFUSALS.unknown.message });
		const { answer } = sent;
		// Stored, and asked once before it is made final.
		const asked =
			answer.check &&
			!sent.partly &&
			momentOf(locals.held).feedback === 'each' &&
			isPartly(quiz, number, answer);

		// A question left untouched, or checked before and so without inputs, has nothing to store.
		if (sent.do === 'check' || answer.picks.length > 0 || answer.revision > 0) {
			const { refused } = await answerQuestion(locals.held, number, {
				...answer,
				check: answer.check && !asked
			});
			// The page itself leads to the result now, and would lose the message.
			if (refused === 'handed-in' || refused === 'closed')
				error(409, ANSWER_REFUSALS[refused].message);
			if (refused)
				return fail(ANSWER_REFUSALS[refused].status, { message: ANSWER_REFUSALS[refused].message });
		}
		if (sent.do === 'check')
			redirect(303, `/attempt/${attempt.id}/${number}${asked ? '?partly' : ''}`);
		const to = number + (sent.do === 'next' ? 1 : -1);
		redirect(303, `/attempt/${attempt.id}/${to > last ? 'hand-in' : Math.max(1, to)}`);
	}
};
