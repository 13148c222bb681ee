import { writesWork } from '$lib/server/db/connection.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async () =>
	(await writesWork())
		? new Response('ok\n')
		: new Response('nothing can be stored just now\n', { status: 503 });
