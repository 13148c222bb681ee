import { printedKey } from '$lib/quiz/printed.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const { id, quiz, blocks } = locals.version;
	return { id, title: quiz.title, questions: printedKey(quiz, blocks) };
};
