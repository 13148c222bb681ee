import { LIBRARY, PUBLIC_QUIZ } from '../library/index.ts';
import { versionId } from '../quiz/version.ts';
import { keepVersion, versionOf, type Version } from './db/versions.ts';

/** How long an attempt at the public quiz is kept, from its first answer. */
export const PUBLIC_DAYS = 7;
export const PUBLIC_MS = PUBLIC_DAYS * 24 * 60 * 60_000;

/** Stores the library's quizzes where they are missing. */
export async function keepLibrary(now: number): Promise<void> {
	for (const { text, quizzes } of LIBRARY)
		for (const { quiz } of quizzes) await keepVersion({ quiz, text, owner: null }, now);
}

const current = LIBRARY.flatMap(({ quizzes }) => quizzes.map(({ quiz }) => versionId(quiz)));
const publicVersion = versionId(PUBLIC_QUIZ);

/** The library's quizzes as they are now, in their order. */
export async function libraryQuizzes(): Promise<Version[]> {
	return Promise.all(current.map(versionOf));
}

/** Whether this is a quiz of the library as it is now, and no earlier version of one. */
export function isCurrent({ id }: Version): boolean {
	return current.includes(id);
}

export function isPublic({ id }: Pick<Version, 'id'>): boolean {
	return id === publicVersion;
}

const publicStems = new Set(PUBLIC_QUIZ.questions.map(({ stem }) => stem));

/** Whether anybody can look up some of its answers: it is the public quiz, or made of a copy of it. */
export function isOpenToAll({ quiz }: Version): boolean {
	return quiz.questions.some(({ stem }) => publicStems.has(stem));
}

export async function publicQuiz(): Promise<Version> {
	return versionOf(publicVersion);
}

/** When to use a quiz that ships; null for any other. */
export function useOf({ quiz }: Version): string | null {
	const all = LIBRARY.flatMap(({ quizzes }) => quizzes);
	return all.find((one) => one.quiz.id === quiz.id)?.use ?? null;
}
