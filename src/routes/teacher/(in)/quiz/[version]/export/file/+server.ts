import { takeOutFile } from '$lib/server/quiz/take-out-page.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals: { version }, url }) =>
	takeOutFile(version, version.quiz, url);
