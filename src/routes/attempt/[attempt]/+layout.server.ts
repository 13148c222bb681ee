import { versionOf } from '$lib/server/db/versions.ts';
import type { LayoutServerLoad } from './$types';

/** Who is here, in what: the line over every page of an attempt. */
export const load: LayoutServerLoad = async ({ locals }) => {
	const { attempt } = locals.held;
	const { quiz } = await versionOf(attempt.versionId);
	return { attempt: attempt.id, title: quiz.title, name: attempt.name };
};
