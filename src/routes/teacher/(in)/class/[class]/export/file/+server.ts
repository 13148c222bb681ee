import { quizOf } from '$lib/server/db/repairs.ts';
import { versionOf } from '$lib/server/db/versions.ts';
import { takeOutFile } from '$lib/server/quiz/take-out-page.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals: { assignment }, url }) => {
	const { id, versionId } = assignment;
	const quiz = await quizOf({ versionId, assignmentId: id });
	return takeOutFile(await versionOf(versionId), quiz, url);
};
