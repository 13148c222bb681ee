import { repairsOf } from '$lib/server/db/repairs.ts';
import { versionOf } from '$lib/server/db/versions.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals }) => {
	const { id, label, closedAt, versionId } = locals.assignment;
	const { quiz } = await versionOf(versionId);
	const changed = (await repairsOf(id)).length > 0;
	return { id, label, closedAt, quiz: quiz.title, changed };
};
