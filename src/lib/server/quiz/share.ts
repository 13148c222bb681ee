import { randomUUIDv7 } from 'node:crypto';
import { NO_CLEANING } from '../../article/bring/clean/cleaned.ts';
import { folded } from '../../article/find.ts';
import { openQuizFile, quizOn, type Left, type Opened } from '../../export/json/open.ts';
import {
	kindsInFile,
	quizFileName,
	writeQuizFile,
	type ArticleInFile
} from '../../export/json/quiz-file.ts';
import { Refused } from '../../export/json/read-json.ts';
import { libraryArticle } from '../../library/index.ts';
import { sha256 } from '../../quiz/version.ts';
import {
	addCorrections,
	articlesOf,
	broughtWith,
	changeDetails,
	correctionsOf,
	keepBrought
} from '../db/brought.ts';
import { MOST_DRAFTED } from '../db/drafted-questions.ts';
import { beginQuiz, MOST_QUIZZES, quizzesOf } from '../db/quizzes.ts';
import type { Version } from '../db/versions.ts';

/** A version as a file, with its article's text or without. */
export async function quizFile(version: Version, withText: boolean) {
	const { quiz } = version;
	const article = await articleInFile(version);
	return {
		name: quizFileName(quiz.title, withText),
		text: writeQuizFile({ quiz, article }, withText)
	};
}

/** What is known of the article of a version, and its text. */
export async function articleInFile(version: Version): Promise<ArticleInFile> {
	const { owner, quiz, article: text, blocks } = version;
	const [articleId = ''] = quiz.articles;
	const brought = owner === null ? null : await broughtWith(owner, articleId);
	if (brought) {
		const { title, byline, source, date, address, lang, dir, notice, kinds } = brought;
		const corrections = (await correctionsOf(brought.id)).map(({ correction }) => correction);
		return {
			...{ title, byline, source, date, address, lang, dir, notice, corrections },
			body: { text, kinds }
		};
	}
	const shipped = libraryArticle(articleId);
	return {
		...{ title: shipped?.title ?? quiz.title, byline: '', source: shipped?.source ?? '' },
		...{ date: '', address: '', lang: 'en', dir: 'ltr', notice: shipped?.notice ?? null },
		...{ corrections: [], body: { text, kinds: kindsInFile(blocks) } }
	};
}

type To = {
	teacherId: string;
	/** Of the form that asks for it: the same file sent twice by it makes one quiz. */
	token: string;
	now: number;
};

/** What became of a file: a quiz, with the questions that do not fit, or why it is none. */
export type Taken =
	| { id: string; left: Left[] }
	| { refused: string; line: number }
	| { bringFirst: ArticleInFile }
	| 'too-many';

/** A quiz in the making from a file. All of it is looked at before anything is stored. */
export async function takeQuizFile(file: string, to: To): Promise<Taken> {
	try {
		const opened = openQuizFile(file);
		const text = await textFor(opened, to.teacherId);
		if (text === null) return { bringFirst: opened.article };
		const { quiz, left } = quizOn(opened, text);
		if (Buffer.byteLength(JSON.stringify(quiz.questions)) > MOST_DRAFTED)
			return { refused: 'Its questions are more than can be kept, 256 KB.', line: 1 };
		const id = sha256(`${to.teacherId} ${to.token} ${file}`).slice(0, 32);
		return (await keep({ id, quiz, opened, text }, to)) === 'too-many' ? 'too-many' : { id, left };
	} catch (error) {
		if (error instanceof Refused) return { refused: error.message, line: error.line };
		throw error;
	}
}

/** The text of the file, else the same among the teacher's articles or those that ship, else one called alike. */
async function textFor({ article, articleId }: Opened, teacherId: string): Promise<string | null> {
	const there = article.body ?? (await broughtWith(teacherId, articleId));
	if (there) return there.text;
	const shipped = libraryArticle(articleId);
	if (shipped) return shipped.text;
	const called = (title: string) => folded(title).trim().toLowerCase();
	const alike = (await articlesOf(teacherId)).find(
		({ title, address }) =>
			(address !== '' && address === article.address) ||
			(title !== '' && called(title) === called(article.title))
	);
	return alike?.text ?? null;
}

type Kept = {
	id: string;
	quiz: ReturnType<typeof quizOn>['quiz'];
	opened: Opened;
	text: string;
};

async function keep({ id, quiz, opened, text }: Kept, to: To): Promise<'kept' | 'too-many'> {
	const { teacherId, now } = to;
	const quizzes = await quizzesOf(teacherId);
	if (quizzes.some((one) => one.id === id)) return 'kept';
	if (quizzes.length >= MOST_QUIZZES) return 'too-many';
	if ((await keepArticle(opened, text, to)) === 'too-many') return 'too-many';
	const [articleId = ''] = quiz.articles;
	const chosen = quiz.questions.map((question) => question.id);
	const { title, prompt } = quiz;
	const row = { id, ownerId: teacherId, articleId, title, prompt, chosen };
	const begun = await beginQuiz(row, now, { questions: quiz.questions, readAt: null });
	return begun === 'begun' ? 'kept' : begun;
}

/** The article of a file with its corrections; a teacher who has it already keeps it as it is. */
async function keepArticle({ article, articleId }: Opened, text: string, to: To) {
	const { body, corrections, notice, ...details } = article;
	const { teacherId, token, now } = to;
	if (!body || libraryArticle(articleId)) return 'there';
	const own = randomUUIDv7();
	const id = await keepBrought({
		...{ ...details, id: own, ownerId: teacherId, broughtAt: now },
		...{ text, kinds: body.kinds, cleaned: NO_CLEANING }
	});
	if (id === 'too-many') return id;
	if (id !== own) return 'there';
	await changeDetails(id, { notice });
	return addCorrections({ id, ownerId: teacherId }, { token, corrections }, now);
}
