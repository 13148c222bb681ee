import { fileName } from '$lib/export/csv.ts';
import { DIALECTS, type Dialect } from '$lib/export/format.ts';
import { pointsOf } from '$lib/report/classes.ts';
import { attemptsOf } from '$lib/server/db/answered-attempts.ts';
import { quizOf } from '$lib/server/db/repairs.ts';
import type { PageServerLoad } from './$types';

// The list is joined here in the browser: without a script there is nothing to do.
export const csr = true;

export const load: PageServerLoad = async ({ locals }) => {
	const { id, label, naming, openedAt, versionId } = locals.assignment;
	const quiz = await quizOf({ versionId, assignmentId: id });
	const file = (dialect: Dialect) =>
		fileName({ day, label, quiz: quiz.id, what: 'gradebook', dialect });
	const day = new Date(openedAt).toISOString().slice(0, 10);
	return {
		id,
		label,
		hasNumbers: naming === 'register',
		quiz: { title: quiz.title, max: pointsOf(quiz) },
		files: { comma: file(DIALECTS.comma), semicolon: file(DIALECTS.semicolon) },
		scores: (await attemptsOf(id)).map(({ name, points }) => ({
			number: Number(name?.replace(/\D/g, '')),
			points
		}))
	};
};
