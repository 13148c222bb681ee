import { assignmentsOf } from '$lib/server/db/assignments.ts';
import { versionOf } from '$lib/server/db/versions.ts';
import { listedLibrary, listedOffered, listedOwn } from '$lib/server/quiz/listed.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { teacher } }) => {
	const classes = await Promise.all(
		(await assignmentsOf(teacher.id)).map(async ({ assignment, joined, handedIn }) => {
			const { quiz } = await versionOf(assignment.versionId);
			return { ...assignment, quiz: quiz.title, quizId: quiz.id, joined, handedIn };
		})
	);
	const lastUsed = (quizId: string) => classes.find((one) => one.quizId === quizId)?.label ?? null;
	return {
		library: await listedLibrary(lastUsed),
		own: await listedOwn(teacher.id, lastUsed),
		offered: await listedOffered(teacher.id),
		classes
	};
};
