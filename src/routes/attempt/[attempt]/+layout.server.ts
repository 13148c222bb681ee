import { appointmentInWords } from '$lib/components/page/dates.ts';
import { versionOf } from '$lib/server/db/versions.ts';
import type { LayoutServerLoad } from './$types';

/** Who is here, in what: the line over every page of an attempt. */
export const load: LayoutServerLoad = async ({ locals }) => {
	const { attempt, assignment } = locals.held;
	const closesAt = attempt.handedInAt === null ? (assignment?.closesAt ?? null) : null;
	const { quiz } = await versionOf(attempt.versionId);
	return {
		attempt: attempt.id,
		title: quiz.title,
		name: attempt.name,
		/** When what there is is taken, in words; null: nobody knows, or it is handed in. */
		closes: closesAt === null ? null : appointmentInWords(closesAt)
	};
};
