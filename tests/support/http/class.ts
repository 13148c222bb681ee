import { LIBRARY_QUIZZES, PUBLIC_QUIZ } from '../../../src/lib/library/index.ts';
import type { Quiz } from '../../../src/lib/quiz/schema.ts';
import { attemptIn, held } from './public-attempt.ts';
import { Student, type Page } from './student.ts';

/** A quiz that only classes see. */
export const CLASS_QUIZ: Quiz = LIBRARY_QUIZZES.find((quiz) => quiz !== PUBLIC_QUIZ)!;

/** A time so many days ahead, as `datetime-local` sends it, in the zone that server and test share. */
export function inDays(days: number, time = '10:00'): string {
	const day = new Date();
	day.setDate(day.getDate() + days);
	const two = (value: number) => String(value).padStart(2, '0');
	return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}T${time}`;
}

export type Class = { id: string; code: string; path: (rest?: string) => string };

/** The class whose page this is. */
export function classOn(page: Page): Class {
	const id = /^\/teacher\/class\/([\w-]+)$/.exec(page.path)?.[1];
	const code = /Code: ((?:\S ){5}\S)/.exec(page.text)?.[1]?.replaceAll(' ', '');
	if (!id || !code) throw new Error(`No open class at ${page.path}: ${page.text.slice(0, 500)}`);
	return { id, code, path: (rest = '') => `/teacher/class/${id}${rest && `/${rest}`}` };
}

export type Joined = Awaited<ReturnType<typeof join>>;

/** A student joins with a new browser: under the name offered, or the number or name given. */
export async function join(server: { url: string }, code: string, name?: string) {
	const student = new Student(server);
	const page = await student.page(`/j/${code}`);
	return joinedOn(student, await student.submit(page, startOn(page), name ? { name } : {}));
}

/** The button that joins. */
export function startOn(page: Page): string {
	const buttons = page.forms.flatMap((form) => form.buttons.map(({ words }) => words));
	return buttons.find((words) => words.startsWith('Start')) ?? 'Start';
}

/** Who has joined, read from the page that comes after it. */
export function joinedOn(student: Student, you: Page) {
	const words = /on any device: ([a-z]+ [a-z]+ [a-z]+) The code/.exec(you.text)?.[1];
	if (!words) throw new Error(`Nobody has joined at ${you.path}: ${you.text.slice(0, 500)}`);
	return {
		...held(student, attemptIn(you.path)),
		name: you.heading.replace('You are ', ''),
		words
	};
}
