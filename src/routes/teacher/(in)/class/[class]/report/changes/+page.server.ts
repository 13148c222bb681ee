import { inWords } from '$lib/quiz/repair.ts';
import { byName } from '$lib/report/by-name.ts';
import { changesOf } from '$lib/report/changes.ts';
import { answeredAttempts } from '$lib/server/db/answered-attempts.ts';
import { repairLogOf } from '$lib/server/db/repairs.ts';
import { versionOf } from '$lib/server/db/versions.ts';
import type { PageServerLoad } from './$types';

/** So many rows that a page stays quick to read and to send. */
const A_PAGE = 100;

export const load: PageServerLoad = async ({ locals, url }) => {
	const { id, versionId } = locals.assignment;
	const { quiz } = await versionOf(versionId);
	const { changes, students, handedIn } = changesOf(
		quiz,
		await repairLogOf(id),
		await answeredAttempts(id)
	);
	const pages = Math.max(1, Math.ceil(students.length / A_PAGE));
	const page = Math.min(pages, Math.max(1, Math.trunc(Number(url.searchParams.get('page'))) || 1));
	const first = (page - 1) * A_PAGE;
	const hidden = url.searchParams.get('names') === 'hidden';
	return {
		handedIn,
		changed: students.length,
		hidden,
		page,
		pages,
		changes: changes.map(({ entry, ...change }) => ({
			...change,
			number: quiz.questions.findIndex((question) => question.id === entry.questionId) + 1,
			words: inWords(quiz, entry),
			note: entry.note,
			by: entry.by
		})),
		students: byName(students)
			.slice(first, first + A_PAGE)
			// Hidden names do not reach the page at all.
			.map((one, n) => (hidden ? { ...one, name: `Student ${first + n + 1}` } : one))
	};
};
