import { gradebookResponse } from '$lib/server/class/csv.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, url }) => gradebookResponse(locals.assignment, url);
