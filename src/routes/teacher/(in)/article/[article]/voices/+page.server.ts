import { markedArticle } from '$lib/server/article/marked.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { brought } }) => {
	const { voices, blocks } = await markedArticle(brought);
	return { id: brought.id, title: brought.title, voices, blocks };
};
