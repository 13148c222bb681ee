import { quizOf } from '$lib/server/db/repairs.ts';
import { versionOf } from '$lib/server/db/versions.ts';
import { takeOutPage } from '$lib/server/quiz/take-out-page.ts';
import type { PageServerLoad } from './$types';

/** As it counts in this class: with what its teacher changed. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const { id, label, versionId } = locals.assignment;
	const quiz = await quizOf({ versionId, assignmentId: id });
	return { id, label, ...(await takeOutPage(await versionOf(versionId), quiz, url)) };
};
