import { json } from '@sveltejs/kit';
import { liveOf, namesShown } from '$lib/server/class/live.ts';
import type { RequestHandler } from './$types';

/** What the live page asks for every few seconds. */
export const GET: RequestHandler = async ({ locals, url }) =>
	json(await liveOf(locals.assignment, namesShown(url)));
