import { explain } from '$lib/question/explain.ts';
import { printedQuiz, proofOf } from '$lib/quiz/printed.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const { id, quiz, article } = locals.version;
	return {
		id,
		title: quiz.title,
		questions: printedQuiz(quiz).map((printed, index) => ({
			...printed,
			rows: explain(quiz.questions[index]!).rows,
			...proofOf(quiz, printed.number, article)
		}))
	};
};
