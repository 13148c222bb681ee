import { quizFile } from '$lib/server/quiz/share.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals: { version }, url }) => {
	const { name, text } = await quizFile(version, url.searchParams.get('text') !== 'no');
	return new Response(text, {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': `attachment; filename="${name}"`
		}
	});
};
