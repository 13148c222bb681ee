import { versionOf } from '$lib/server/db/versions.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals }) => {
	const { id, label, closedAt, versionId } = locals.assignment;
	return { id, label, closedAt, quiz: (await versionOf(versionId)).quiz.title };
};
