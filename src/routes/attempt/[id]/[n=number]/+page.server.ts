import { error, fail, redirect } from '@sveltejs/kit';
import { blocksOf } from '$lib/article/blocks.ts';
import { readAnswerForm } from '$lib/server/answer-form.ts';
import { answerQuestion, REFUSALS } from '$lib/server/answer.ts';
import { ownAttempt, ownSheet } from '$lib/server/attempt-page.ts';
import type { Actions, PageServerLoad } from './$types';

const NO_SUCH_QUESTION = 'This quiz has no question with that number.';

export const load: PageServerLoad = async ({ params, cookies }) => {
	const { attempt, version, sheet } = await ownSheet(cookies, params.id);
	if (attempt.handedInAt !== null) redirect(303, `/attempt/${attempt.id}/result`);
	const entry = sheet[Number(params.n) - 1];
	if (!entry) error(404, NO_SUCH_QUESTION);
	return {
		attempt: attempt.id,
		title: version.quiz.title,
		blocks: blocksOf(version.article),
		entry,
		answered: sheet.map(({ answer }) => answer.picks.length > 0)
	};
};

export const actions: Actions = {
	default: async ({ params, cookies, request }) => {
		const { attempt, version } = await ownAttempt(cookies, params.id);
		const number = Number(params.n);
		const last = version.quiz.questions.length;
		if (number > last) error(404, NO_SUCH_QUESTION);
		const sent = await readAnswerForm(request);
		if (!sent) return fail(400, { message: REFUSALS.unknown.message });
		const { answer } = sent;

		// A question left untouched, or checked before and so without inputs, has nothing to store.
		if (sent.do === 'check' || answer.picks.length > 0 || answer.revision > 0) {
			const { refused } = await answerQuestion(attempt, version, number, answer);
			// The page itself leads to the result now, and would lose the message.
			if (refused === 'handed-in') error(409, REFUSALS[refused].message);
			if (refused) return fail(REFUSALS[refused].status, { message: REFUSALS[refused].message });
		}
		if (sent.do === 'check') redirect(303, `/attempt/${attempt.id}/${number}`);
		const to = number + (sent.do === 'next' ? 1 : -1);
		redirect(303, `/attempt/${attempt.id}/${to > last ? 'hand-in' : Math.max(1, to)}`);
	}
};
