import { voicesPage } from '$lib/server/class/voices-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
	title: locals.version.quiz.title,
	...voicesPage(locals.version)
});
