import type { RequestHandler } from './$types';

/** Whether the process answers; whether it can store anything, `/readyz` says. */
export const GET: RequestHandler = () => new Response('ok\n');
