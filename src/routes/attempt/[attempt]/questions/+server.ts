import { json } from '@sveltejs/kit';
import { markedIn } from '$lib/server/article/reading.ts';
import { forPage, shownAttempt } from '$lib/server/attempt/attempt-page.ts';
import type { RequestHandler } from './$types';

/** Every question of the attempt without its key: asked for once, then Next needs no server. */
export const GET: RequestHandler = async ({ locals }) => {
	const page = await shownAttempt(locals.held);
	return json(
		page.questions.map((shown) => ({ ...forPage(shown), marked: markedIn(page, shown) }))
	);
};
