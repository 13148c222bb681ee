import { releaseShowsMore } from '$lib/quiz/feedback.ts';
import { progressOf } from '$lib/server/db/assignments.ts';
import { repairsOf } from '$lib/server/db/repairs.ts';
import { versionOf } from '$lib/server/db/versions.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals }) => {
	const { id, label, closedAt, versionId } = locals.assignment;
	const [{ joined, handedIn }, { quiz }, repairs] = await Promise.all([
		progressOf(id),
		versionOf(versionId),
		repairsOf(id)
	]);
	const changed = repairs.length > 0;
	return {
		...{ id, label, closedAt, quiz: quiz.title, changed },
		canRelease: closedAt !== null && releaseShowsMore(locals.assignment, joined - handedIn)
	};
};
