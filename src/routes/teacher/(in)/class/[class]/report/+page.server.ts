import { summaryOf } from '$lib/report/summary.ts';
import { classPapers } from '$lib/server/class/report.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	summary: summaryOf(await classPapers(locals.assignment))
});
