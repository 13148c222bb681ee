import { error, fail } from '@sveltejs/kit';
import { explain } from '$lib/question/explain.ts';
import { score } from '$lib/question/score.ts';
import { readAnswerForm } from '$lib/server/attempt/answer-form.ts';
import { accept, ANSWER_REFUSALS } from '$lib/server/attempt/answer.ts';
import { untouchedQuestion } from '$lib/server/attempt/first-answer.ts';
import { aboutArticle, notesOf } from '$lib/server/library.ts';
import type { Actions, PageServerLoad } from './$types';

/** Options in the order that one student might see; nothing of a preview is stored or counted. */
const SEED = 'preview';

export const load: PageServerLoad = ({ locals: { version }, params }) => ({
	id: version.id,
	title: version.quiz.title,
	count: version.quiz.questions.length,
	blocks: version.blocks,
	notes: notesOf(version),
	notice: aboutArticle(version)?.notice ?? null,
	shown: untouchedQuestion(version, Number(params.n), SEED) ?? error(404, NO_QUESTION)
});

export const actions: Actions = {
	default: async ({ locals: { version }, params, request }) => {
		const number = Number(params.n);
		const sent = await readAnswerForm(request);
		if (!sent) return fail(400, { message: ANSWER_REFUSALS.unknown.message });
		const accepted = accept(version.quiz, number, sent.answer);
		if ('refused' in accepted) {
			const { status, message } = ANSWER_REFUSALS[accepted.refused];
			return fail(status, { message });
		}
		const { question, picks } = accepted;
		const shown = untouchedQuestion(version, number, SEED) ?? error(404, NO_QUESTION);
		return {
			shown: {
				...shown,
				answer: { picks, revision: 1, final: true },
				outcome: { score: score(question, picks), explanation: explain(question) }
			}
		};
	}
};

const NO_QUESTION = 'This quiz has no question with that number.';
