import { BUILT_IN_ARTICLE } from '../article/built-in.ts';
import { BANK } from '../quiz/bank/index.ts';
import { keepVersion, versionOf, type Version } from './db/versions.ts';

/** How long an attempt at the public quiz is kept, from its first answer. */
export const PUBLIC_DAYS = 7;
export const PUBLIC_MS = PUBLIC_DAYS * 24 * 60 * 60_000;

let builtIn: string[] = [];

/** Stores the built-in quizzes where they are missing; the first of them is the public one. */
export async function keepBuiltInQuizzes(now: number): Promise<void> {
	builtIn = await Promise.all(BANK.map((quiz) => keepVersion(quiz, BUILT_IN_ARTICLE, now)));
}

/** The built-in quizzes in their order, public one first. */
export async function builtInQuizzes(): Promise<Version[]> {
	return Promise.all(builtIn.map(versionOf));
}

export async function publicQuiz(): Promise<Version> {
	const [first] = builtIn;
	if (!first) throw new Error('the built-in quizzes are not stored yet');
	return versionOf(first);
}
