import { attributionsOf } from '$lib/attribution/known.ts';
import { assignmentsOf } from '$lib/server/db/assignments.ts';
import { versionOf } from '$lib/server/db/versions.ts';
import { builtInQuizzes, publicQuiz } from '$lib/server/public-quiz.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const classes = await Promise.all(
		(await assignmentsOf(locals.teacher.id)).map(async ({ assignment, joined, handedIn }) => {
			const { quiz } = await versionOf(assignment.versionId);
			return { ...assignment, quiz: quiz.title, quizId: quiz.id, joined, handedIn };
		})
	);
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
			lastUsed: classes.find(({ quizId }) => quizId === quiz.id)?.label ?? null
		})),
		classes
	};
};
