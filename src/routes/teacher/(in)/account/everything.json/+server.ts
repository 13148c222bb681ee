import { everythingOf } from '$lib/server/db/everything-of.ts';
import type { RequestHandler } from './$types';

/** All that is the teacher's, in one file. */
export const GET: RequestHandler = async ({ locals }) =>
	new Response(JSON.stringify(await everythingOf(locals.teacher.id), null, '\t') + '\n', {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': 'attachment; filename="whose-words-everything.json"'
		}
	});
