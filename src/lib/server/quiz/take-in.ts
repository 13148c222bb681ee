import { questionsOfOthers } from '../../export/incoming/questions.ts';
import { Refused } from '../../export/json/read-json.ts';
import { LIBRARY } from '../../library/index.ts';
import { CLOSING_PROMPT } from '../../quiz/making.ts';
import { sha256 } from '../../quiz/version.ts';
import { articlesOf } from '../db/brought.ts';
import { MOST_DRAFTED } from '../db/drafted-questions.ts';
import { beginQuiz, MOST_QUIZZES, quizzesOf } from '../db/quizzes.ts';

type To = {
	teacherId: string;
	/** Of the form that asks for it: the same file sent twice by it makes one quiz. */
	token: string;
	now: number;
};

/** What questions may be laid on: a teacher's own articles, and those that ship. */
export async function articlesFor(teacherId: string): Promise<{ id: string; title: string }[]> {
	const own = (await articlesOf(teacherId)).filter(({ archivedAt }) => archivedAt === null);
	return [
		...own.map(({ articleId, title }) => ({ id: articleId, title })),
		...LIBRARY.map(({ text, title }) => ({ id: sha256(text), title }))
	].filter(({ id }, index, all) => all.findIndex((one) => one.id === id) === index);
}

export type TakenIn =
	{ id: string } | { refused: string; line: number } | 'no-article' | 'too-many';

/**
 * A quiz in the making from the questions of another system's file, on an article that its teacher
 * names. They come without proof, so that none can be asked before it has words of the article. All
 * is looked at before anything is stored.
 */
export async function takeIn(file: string, articleId: string, to: To): Promise<TakenIn> {
	const { teacherId, token, now } = to;
	const article = (await articlesFor(teacherId)).find(({ id }) => id === articleId);
	if (!article) return 'no-article';
	try {
		const questions = questionsOfOthers(file);
		if (Buffer.byteLength(JSON.stringify(questions)) > MOST_DRAFTED)
			return { refused: 'Its questions are more than can be kept, 256 KB.', line: 1 };
		const id = sha256(`${teacherId} ${token} ${articleId} ${file}`).slice(0, 32);
		const quizzes = await quizzesOf(teacherId);
		if (quizzes.some((one) => one.id === id)) return { id };
		if (quizzes.length >= MOST_QUIZZES) return 'too-many';
		const begun = await beginQuiz(
			{
				...{ id, ownerId: teacherId, articleId, title: article.title.slice(0, 100) },
				...{ prompt: CLOSING_PROMPT, chosen: questions.map((question) => question.id) }
			},
			now,
			{ questions, readAt: null }
		);
		return begun === 'begun' ? { id } : begun;
	} catch (error) {
		if (error instanceof Refused) return { refused: error.message, line: error.line };
		throw error;
	}
}
