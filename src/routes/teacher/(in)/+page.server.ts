import { attributionsOf } from '$lib/attribution/known.ts';
import { assignmentsOf } from '$lib/server/db/assignments.ts';
import { versionOf } from '$lib/server/db/versions.ts';
import { builtInQuizzes, publicQuiz } from '$lib/server/public-quiz.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const classes = await assignmentsOf(locals.teacher.id);
	const open = await publicQuiz();
	const quizzes = await builtInQuizzes();
	return {
		quizzes: quizzes.map(({ id, quiz }) => ({
			id,
			title: quiz.title,
			questions: quiz.questions.length,
			skills: new Set(quiz.questions.map(({ skill }) => skill)).size,
			/** Whether there is a page of its article's voices. */
			voices: attributionsOf(quiz.article) !== null,
			isPublic: id === open.id,
			lastUsed: classes.find(({ assignment }) => assignment.versionId === id)?.assignment ?? null
		})),
		classes: await Promise.all(
			classes.map(async ({ assignment, joined, handedIn }) => ({
				...assignment,
				quiz: (await versionOf(assignment.versionId)).quiz.title,
				joined,
				handedIn
			}))
		)
	};
};
