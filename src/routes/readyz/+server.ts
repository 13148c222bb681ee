import { writesWork } from '$lib/server/db/storing.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () =>
	writesWork()
		? new Response('ok\n')
		: new Response('nothing can be stored just now\n', { status: 503 });
