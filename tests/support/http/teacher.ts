import { readFileSync } from 'node:fs';
import { dirname, join as joinPath } from 'node:path';
import { LIBRARY_QUIZZES, PUBLIC_QUIZ } from '../../../src/lib/library/index.ts';
import type { Quiz } from '../../../src/lib/quiz/schema.ts';
import { versionId } from '../../../src/lib/quiz/version.ts';
import { attemptIn, held } from './public-attempt.ts';
import { Student, type Filled, type Page } from './student.ts';

type Server = { url: string; databasePath: string };

/** A quiz that only classes see. */
export const CLASS_QUIZ: Quiz = LIBRARY_QUIZZES.find((quiz) => quiz !== PUBLIC_QUIZ)!;

export const PASSWORD = 'four grey herons wade';

/** The code that a new installation leaves beside its database. */
export function setUpCode({ databasePath }: Server): string {
	return readFileSync(joinPath(dirname(databasePath), 'set-up-code.txt'), 'utf8').trim();
}

export type Class = { id: string; code: string; path: (rest?: string) => string };

/** A teacher who is signed in. */
export class Teacher extends Student {
	readonly #server: Server;
	readonly #name: string;

	constructor(server: Server, name: string) {
		super(server);
		this.#server = server;
		this.#name = name;
	}

	/** The first one, with the set-up code. */
	static async first(server: Server, name = 'Vera Klein'): Promise<Teacher> {
		const teacher = new Teacher(server, name);
		const page = await teacher.page('/teacher/set-up');
		const account = { code: setUpCode(server), name, password: PASSWORD };
		expectPath(await teacher.submit(page, 'Make my account', account), '/teacher');
		return teacher;
	}

	/** A colleague, by invitation. */
	async invite(name: string): Promise<Teacher> {
		const made = await this.submit(await this.page('/teacher/account'), 'Make an invitation');
		const link = /\/teacher\/invitation\/[\w-]+/.exec(made.text)![0];
		const teacher = new Teacher(this.#server, name);
		const account = { name, password: PASSWORD };
		const home = await teacher.submit(await teacher.page(link), 'Make my account', account);
		expectPath(home, '/teacher');
		return teacher;
	}

	async signIn(): Promise<void> {
		const account = { name: this.#name, password: PASSWORD };
		const home = await this.submit(await this.page('/teacher/sign-in'), 'Sign in', account);
		expectPath(home, '/teacher');
	}

	/** Opens a class; settings that are not given stay as the page has them. */
	async open(settings: Filled = {}, quiz: Quiz = CLASS_QUIZ): Promise<Class> {
		const form = await this.page(`/teacher/quiz/${versionId(quiz)}/open`);
		return classOn(await this.submit(form, 'Open the class', settings));
	}

	/** Closes a class, or asks first where somebody has not handed in: `take` or `leave`. */
	async close(of: Class, open: 'take' | 'leave' = 'take'): Promise<Page> {
		const page = await this.page(of.path('close'));
		const words = { take: 'Take what they have', leave: 'Leave open for them' }[open];
		const asked = page.forms.some(({ buttons }) => buttons.some((one) => one.words === words));
		return this.submit(page, asked ? words : 'Close the class');
	}
}

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

function expectPath(page: Page, path: string): void {
	if (page.path !== path) throw new Error(`At ${page.path}, not ${path}: ${page.text}`);
}
