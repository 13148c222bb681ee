import { takeOutPage } from '$lib/server/quiz/take-out-page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { version }, url }) => ({
	id: version.id,
	...(await takeOutPage(version, version.quiz, url))
});
