import { csvResponse } from '$lib/server/class/csv.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, url }) =>
	csvResponse(locals.assignment, 'scores', url);
