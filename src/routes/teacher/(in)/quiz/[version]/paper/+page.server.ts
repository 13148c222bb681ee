import { printedQuiz } from '$lib/quiz/printed.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const { id, quiz, blocks } = locals.version;
	const questions = printedQuiz(quiz);
	return {
		id,
		title: quiz.title,
		prompt: quiz.prompt,
		questions,
		max: questions.reduce((sum, { points }) => sum + points, 0),
		blocks
	};
};
