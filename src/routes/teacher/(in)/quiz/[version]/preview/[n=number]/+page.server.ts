import { aboutArticle, notesForReaders } from '$lib/server/article/about.ts';
import { checkedPreview, previewed } from '$lib/server/quiz/preview.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { version }, params }) => ({
	id: version.id,
	title: version.quiz.title,
	blocks: version.blocks,
	notes: await notesForReaders(version),
	notice: (await aboutArticle(version))?.notice ?? null,
	...previewed(version, Number(params.n))
});

export const actions: Actions = {
	default: ({ locals: { version }, params, request }) =>
		checkedPreview(version, Number(params.n), request)
};
