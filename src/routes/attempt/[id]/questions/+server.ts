import { json } from '@sveltejs/kit';
import { ownSheet } from '$lib/server/attempt-page.ts';
import type { RequestHandler } from './$types';

/** Every question of the attempt without its key: asked for once, then Next needs no server. */
export const GET: RequestHandler = async ({ params, cookies }) => {
	const { sheet } = await ownSheet(cookies, params.id);
	return json(sheet);
};
