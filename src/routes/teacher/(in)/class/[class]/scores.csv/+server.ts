import { csvResponse } from '$lib/server/class/csv.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals }) => csvResponse(locals.assignment, 'scores');
