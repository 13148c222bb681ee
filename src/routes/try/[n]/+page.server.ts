import { error, fail, redirect } from '@sveltejs/kit';
import { readAnswerForm } from '$lib/server/attempt/answer-form.ts';
import { ANSWER_REFUSALS, isPartly } from '$lib/server/attempt/answer.ts';
import { notesForReaders } from '$lib/server/article/about.ts';
import { readOf } from '$lib/server/article/reading.ts';
import { publicQuiz } from '$lib/server/library.ts';
import { heldAttempts, holdAttempt } from '$lib/server/attempt/session.ts';
import { countedBeginning } from '$lib/server/attempt/join-limits.ts';
import { giveTryBack, takeTry } from '$lib/server/request/throttle.ts';
import { waitInWords } from '$lib/server/request/wait.ts';
import { newToken } from '$lib/server/request/token.ts';
import { answerFirst, untouchedQuestion } from '$lib/server/attempt/first-answer.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, cookies }) => {
	const version = await publicQuiz();
	const begun = (await heldAttempts(cookies)).find(
		({ attempt }) => attempt.assignmentId === null && attempt.versionId === version.id
	);
	if (begun) redirect(303, `/attempt/${begun.attempt.id}/${params.n}`);
	const joinId = newToken();
	const shown = untouchedQuestion(version, Number(params.n), joinId);
	if (!shown) error(404, 'This quiz has no question with that number.');
	return {
		read: readOf({ blocks: version.blocks, notes: await notesForReaders(version) }, shown),
		shown,
		joinId,
		count: version.quiz.questions.length
	};
};

export const actions: Actions = {
	default: async (event) => {
		const version = await publicQuiz();
		const number = Number(event.params.n);
		if (number > version.quiz.questions.length)
			error(404, 'This quiz has no question with that number.');
		const sent = await readAnswerForm(event.request);
		if (!sent?.join) return fail(400, { message: ANSWER_REFUSALS.unknown.message });
		const onward = Math.min(number + 1, version.quiz.questions.length);
		if (sent.do !== 'check' && sent.answer.picks.length === 0) redirect(303, `/try/${onward}`);

		const counted = countedBeginning(event);
		const ms = takeTry(counted, performance.now());
		if (ms > 0)
			return fail(429, { message: `${MANY} ${waitInWords(ms, event)}, then send it again.` });
		const asked = sent.answer.check && isPartly(version.quiz, number, sent.answer);
		const first = await answerFirst(version, number, sent.join, {
			...sent.answer,
			check: sent.answer.check && !asked
		});
		if ('refused' in first) {
			giveTryBack(counted);
			const { status, message } = ANSWER_REFUSALS[first.refused];
			return fail(status, { message });
		}
		holdAttempt(event, first.attempt, first.token);
		const to = sent.do === 'check' ? number : onward;
		redirect(303, `/attempt/${first.attempt.id}/${to}${asked ? '?partly' : ''}`);
	}
};

const MANY = 'Many people are trying this quiz just now. Nothing was stored.';
