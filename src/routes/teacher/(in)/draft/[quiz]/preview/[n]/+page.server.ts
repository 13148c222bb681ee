import { wholeOf } from '$lib/question/half.ts';
import { notesOfArticle } from '$lib/server/article/about.ts';
import { inMaking } from '$lib/server/quiz/making.ts';
import { checkedPreview, previewed } from '$lib/server/quiz/preview.ts';
import type { TeacherQuiz } from '$lib/server/db/quizzes.ts';
import type { Actions, PageServerLoad } from './$types';

/** The questions chosen that are whole: a half-written one cannot be seen yet. */
async function asItStands(quiz: TeacherQuiz) {
	const { chosen, article } = await inMaking(quiz);
	const questions = chosen.flatMap(({ question }) => {
		const whole = wholeOf(question);
		return 'question' in whole ? [whole.question] : [];
	});
	return {
		blocks: article.blocks,
		notes: await notesOfArticle(quiz.text, quiz.articleId, article.brought),
		quiz: { questions },
		half: chosen.length - questions.length
	};
}

export const load: PageServerLoad = async ({ locals: { quiz }, params }) => {
	const version = await asItStands(quiz);
	return {
		...{ id: quiz.id, title: quiz.title, half: version.half },
		...previewed(version, Number(params.n))
	};
};

export const actions: Actions = {
	default: async ({ locals: { quiz }, params, request }) =>
		checkedPreview(await asItStands(quiz), Number(params.n), request)
};
