import { json } from '@sveltejs/kit';
import { shownAttempt } from '$lib/server/attempt/attempt-page.ts';
import type { RequestHandler } from './$types';

/** Every question of the attempt without its key: asked for once, then Next needs no server. */
export const GET: RequestHandler = async ({ locals }) => {
	const { questions } = await shownAttempt(locals.held);
	return json(questions);
};
