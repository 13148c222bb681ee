import { databaseAnswers } from '$lib/server/db/connection.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () =>
	databaseAnswers()
		? new Response('ok\n')
		: new Response('the database does not answer\n', { status: 503 });
