import { voicesPage } from '$lib/server/class/voices-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	title: locals.version.quiz.title,
	...(await voicesPage(locals.version))
});
