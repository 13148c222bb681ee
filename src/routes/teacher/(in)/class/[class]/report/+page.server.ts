import { summaryOf } from '$lib/report/summary.ts';
import { classAnswers } from '$lib/server/class/report.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	summary: summaryOf(await classAnswers(locals.assignment))
});
