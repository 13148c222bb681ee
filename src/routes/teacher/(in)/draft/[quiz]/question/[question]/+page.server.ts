import { error, fail, redirect } from '@sveltejs/kit';
import { wholeOf, type HalfQuestion } from '$lib/question/half.ts';
import { saveDrafted } from '$lib/server/db/drafted-questions.ts';
import { findingsOn, inMaking, obstaclesOf, type InMaking } from '$lib/server/quiz/making.ts';
import { MOST_OPTIONS, MOST_ROWS, questionIn } from '$lib/server/quiz/question-form.ts';
import { SAVE_REFUSALS } from '$lib/server/quiz/refusals.ts';
import { formOf, NO_FORM } from '$lib/server/request/form.ts';
import type { Actions, PageServerLoad } from './$types';

/** The linter speaks while one types, and selected words go into a field. */
export const csr = true;

export const load: PageServerLoad = async ({ locals: { quiz }, params }) => {
	const making = await inMaking(quiz);
	const { question, revision, flagged } = candidateAt(making, params.question);
	const { article, chosen } = making;
	const place = chosen.findIndex((one) => one.question.id === question.id);
	return {
		...{ id: quiz.id, title: quiz.title, question, revision, flagged },
		number: place === -1 ? null : place + 1,
		blocks: article.blocks,
		lang: article.brought?.lang ?? 'en',
		said: saidOf(question, making),
		most: { rows: MOST_ROWS, options: MOST_OPTIONS }
	};
};

/** What stands in the way of a question, and what the linter says of it. */
function saidOf(question: HalfQuestion, { article }: InMaking) {
	const whole = wholeOf(question);
	return {
		lacks: 'lacks' in whole ? whole.lacks : [],
		findings: findingsOn(question, article).map(({ level, message }) => ({ level, message }))
	};
}

function candidateAt({ chosen, more }: InMaking, id: string) {
	return (
		[...chosen, ...more].find(({ question }) => question.id === id) ??
		error(404, 'This quiz has no such question.')
	);
}

type Event = Parameters<Actions[string]>[0];

async function sentQuestion({ request, locals: { quiz }, params }: Event) {
	const making = await inMaking(quiz);
	const candidate = candidateAt(making, params.question);
	const form = await formOf(request);
	const question = form && questionIn(form, candidate.question, making.article);
	return { making, candidate, question, from: Number(form?.get('revision')) || 0, form };
}

export const actions: Actions = {
	/** The linter's word while one types; nothing is stored. */
	look: async (event) => {
		const { making, question } = await sentQuestion(event);
		return question ? { said: saidOf(question, making) } : fail(400, { message: NO_FORM });
	},
	save: async (event) => {
		const { making, candidate, question, from, form } = await sentQuestion(event);
		const { quiz } = making;
		if (!question) return fail(400, { message: NO_FORM });
		const now = Date.now();
		const { draftedAs } = candidate;
		// Whoever changed a question has read it; found right it can be once nothing is missing.
		const readAt = obstaclesOf(question, making.article).length === 0 ? now : null;
		const change = { quizId: quiz.id, content: question, readAt, draftedAs, from };
		const answer = await saveDrafted(change, now);
		if (answer !== 'saved') {
			const { status, message } = SAVE_REFUSALS[answer];
			return fail(status, { message, question, said: saidOf(question, making) });
		}
		const back = `/teacher/draft/${quiz.id}`;
		const here = `${back}/question/${question.id}`;
		redirect(303, form?.get('do') === 'stay' ? here : `${back}#q-${question.id}`);
	}
};
