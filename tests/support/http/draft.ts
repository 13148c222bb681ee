import type { Page } from './page.ts';
import type { Student } from './student.ts';

/** Begins the quiz on an article that a teacher brought, and answers its id. */
export async function draftOn(teacher: Student, article: string): Promise<string> {
	const page = await teacher.post(`/teacher/article/${article}?/draft`, new URLSearchParams());
	return quizIn(page);
}

export function quizIn({ path, text }: Page): string {
	const id = /^\/teacher\/draft\/([\da-f-]{32,36})/.exec(path)?.[1];
	if (!id) throw new Error(`No quiz at ${path}: ${text.slice(0, 400)}`);
	return id;
}

let tokens = 0;
/** As a page makes it: 32 letters. */
export const token = () => String(++tokens).padStart(32, 't');

/** Begins a question of the teacher's own. */
export async function ownQuestion(teacher: Student, quiz: string, view = 'choice') {
	const page = await teacher.post(
		`/teacher/draft/${quiz}?/own`,
		new URLSearchParams({ skill: 'attribution', view, token: token() })
	);
	const question = /\/question\/(own-[\da-f]{8})$/.exec(page.path)?.[1];
	if (!question) throw new Error(`No question at ${page.path}: ${page.text.slice(0, 400)}`);
	return { quiz, question };
}
