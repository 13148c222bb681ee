import { BUILT_IN_ARTICLE } from '../article/built-in.ts';
import { BANK } from '../quiz/bank/index.ts';
import { deleteExpiredSessions, deletePublicAttempts } from './db/attempts.ts';
import { keepVersion, versionOf, type Version } from './db/versions.ts';

const DAY_MS = 24 * 60 * 60_000;

/** How long an attempt at the public quiz is kept, from its first answer. */
export const PUBLIC_DAYS = 7;
export const PUBLIC_MS = PUBLIC_DAYS * DAY_MS;

let publicVersion: string | undefined;

/** Stores the built-in quizzes where they are missing; the first of them is the public one. */
export async function keepBuiltInQuizzes(now: number): Promise<void> {
	const [first] = await Promise.all(BANK.map((quiz) => keepVersion(quiz, BUILT_IN_ARTICLE, now)));
	publicVersion = first;
}

export async function publicQuiz(): Promise<Version> {
	if (!publicVersion) throw new Error('the built-in quizzes are not stored yet');
	return versionOf(publicVersion);
}

export async function sweep(now: number): Promise<void> {
	await deletePublicAttempts(now - PUBLIC_MS);
	await deleteExpiredSessions(now);
}
