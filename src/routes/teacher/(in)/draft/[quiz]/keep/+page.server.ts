import { fail, redirect } from '@sveltejs/kit';
import { changeQuiz, classesOfQuiz, deleteQuiz } from '$lib/server/db/quizzes.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { quiz } }) => ({
	id: quiz.id,
	title: quiz.title,
	made: quiz.versionId,
	offered: quiz.offeredAt !== null,
	archived: quiz.archivedAt !== null,
	classes: (await classesOfQuiz(quiz.id)).map(({ label }) => label)
});

type Event = Parameters<Actions[string]>[0];

async function change({ locals: { quiz } }: Event, changes: Parameters<typeof changeQuiz>[1]) {
	await changeQuiz(quiz.id, changes);
	redirect(303, `/teacher/draft/${quiz.id}/keep`);
}

export const actions: Actions = {
	archive: (event) => change(event, { archivedAt: Date.now() }),
	unarchive: (event) => change(event, { archivedAt: null }),
	offer: (event) =>
		event.locals.quiz.versionId === null
			? fail(409, { message: NOT_MADE })
			: change(event, { offeredAt: Date.now() }),
	withdraw: (event) => change(event, { offeredAt: null }),
	delete: async ({ locals: { quiz } }) =>
		(await deleteQuiz(quiz.id)) ? redirect(303, '/teacher') : fail(409, { message: USED })
};

const NOT_MADE = 'Only a quiz that was made can be offered: “Make the quiz” comes first.';
const USED = 'A class still has this quiz. It can be deleted when that class is, and archived now.';
