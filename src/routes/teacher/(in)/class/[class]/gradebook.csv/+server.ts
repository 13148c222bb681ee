import { csvResponse } from '$lib/server/csv.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals }) => csvResponse(locals.assignment, 'gradebook');
