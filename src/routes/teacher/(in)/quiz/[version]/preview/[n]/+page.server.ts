import { aboutArticle, notesForReaders } from '$lib/server/article/about.ts';
import { checkedPreview, previewed } from '$lib/server/quiz/preview.ts';
import type { Version } from '$lib/server/db/versions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { version }, params }) => ({
	id: version.id,
	title: version.quiz.title,
	notice: (await aboutArticle(version))?.notice ?? null,
	...previewed(await withNotes(version), Number(params.n))
});

export const actions: Actions = {
	default: async ({ locals: { version }, params, request }) =>
		checkedPreview(await withNotes(version), Number(params.n), request)
};

const withNotes = async (version: Version) => ({
	...version,
	notes: await notesForReaders(version)
});
