import { printedKey } from '$lib/quiz/printed.ts';
import { quizOf } from '$lib/server/db/repairs.ts';
import { versionOf } from '$lib/server/db/versions.ts';
import type { PageServerLoad } from './$types';

/** As it counts in this class: with what its teacher changed. */
export const load: PageServerLoad = async ({ locals }) => {
	const { id, label, versionId } = locals.assignment;
	const quiz = await quizOf({ versionId, assignmentId: id });
	const { blocks } = await versionOf(versionId);
	return { id, label, title: quiz.title, questions: printedKey(quiz, blocks) };
};
