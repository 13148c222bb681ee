import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** Where the scores stood before they became a part of the report. */
export const load: PageServerLoad = ({ locals, url }) => {
	redirect(308, `/teacher/class/${locals.assignment.id}/report/students${url.search}`);
};
