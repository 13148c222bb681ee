import { countWords } from '$lib/article/bring/limits.ts';
import { markedArticle } from '$lib/server/article/marked.ts';
import { articlesOf, classesWith } from '$lib/server/db/brought.ts';
import { quizzesOn } from '$lib/server/db/quizzes.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	articles: await Promise.all(
		(await articlesOf(locals.teacher.id)).map(async (article) => ({
			id: article.id,
			title: article.title,
			source: article.source,
			broughtAt: article.broughtAt,
			archived: article.archivedAt !== null,
			words: Math.round(countWords(article.text)),
			speakers: (await markedArticle(article)).voices.speakers.length,
			quizzes: await quizzesOn(article),
			classes: (await classesWith(article)).map(({ label }) => label)
		}))
	)
});
