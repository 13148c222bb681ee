import { wallQuestion } from '$lib/server/class/wall-question.ts';
import type { PageServerLoad } from './$types';

// The arrow keys go on and back; without a script the links do.
export const csr = true;

export const load: PageServerLoad = async ({ locals: { assignment }, params, url }) => ({
	...(await wallQuestion(assignment, Number(params.n), url)),
	label: assignment.label,
	id: assignment.id
});
