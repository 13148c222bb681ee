import { readFileSync } from 'node:fs';
import { setUpFileOf } from '../../../src/lib/server/account/set-up-file.ts';
import type { Quiz } from '../../../src/lib/quiz/schema.ts';
import { versionId } from '../../../src/lib/quiz/version.ts';
import { CLASS_QUIZ, classOn, type Class } from './class.ts';
import { Student, type Filled, type Page } from './student.ts';

export const NAME = 'Ms Rivera';
export const PASSWORD = 'four grey herons';

type WithDatabase = { databasePath: string };

export const setUpFile = ({ databasePath }: WithDatabase) => setUpFileOf(databasePath);

export function setUpCode(server: WithDatabase): string {
	return readFileSync(setUpFile(server), 'utf8').trim();
}

/** A teacher's browser is one like a student's. */
export class Teacher extends Student {
	readonly name: string;
	readonly #server: { url: string };

	constructor(server: { url: string }, name = NAME) {
		super(server);
		this.#server = server;
		this.name = name;
	}

	/** The first teacher of a new server, signed in. */
	static async first(server: { url: string } & WithDatabase, name = NAME): Promise<Teacher> {
		const teacher = new Teacher(server, name);
		await teacher.#register('/teacher/set-up', { code: setUpCode(server) });
		return teacher;
	}

	override copy(): Teacher {
		const copy = new Teacher(this.#server, this.name);
		for (const [name, value] of this.cookies) copy.cookies.set(name, value);
		return copy;
	}

	/** A colleague with an account of their own, signed in. */
	async invite(name: string): Promise<Teacher> {
		const colleague = new Teacher(this.#server, name);
		await colleague.#register(await this.invitation());
		return colleague;
	}

	/** The path of a new invitation. */
	async invitation(): Promise<string> {
		const page = await this.submit(await this.page('/teacher/account'), 'Make an invitation');
		return /\/teacher\/invitation\/[\w-]+/.exec(page.text)![0];
	}

	async signIn(name = this.name, password = PASSWORD): Promise<Page> {
		const page = await this.page('/teacher/sign-in');
		return this.submit(page, 'Sign in', { name, password });
	}

	/** Whether a page of teachers is shown, instead of the one to sign in. */
	async isIn(): Promise<boolean> {
		return (await this.page('/teacher/account')).path === '/teacher/account';
	}

	/** Opens a class; settings that are not given stay as the page has them. */
	async open(settings: Filled = {}, quiz: Quiz = CLASS_QUIZ): Promise<Class> {
		const form = await this.page(`/teacher/quiz/${versionId(quiz)}/open`);
		return classOn(await this.submit(form, 'Open the class', settings));
	}

	/** Closes a class, or asks first where somebody has not handed in: `take` or `leave`. */
	async close({ path }: Class, open: 'take' | 'leave' = 'take'): Promise<Page> {
		const page = await this.page(path('close'));
		const words = { take: 'Take what they have', leave: 'Leave open for them' }[open];
		const asked = page.forms.some(({ buttons }) => buttons.some((one) => one.words === words));
		return this.submit(page, asked ? words : 'Close the class');
	}

	async #register(path: string, more: Filled = {}): Promise<void> {
		const account = { name: this.name, password: PASSWORD, ...more };
		const home = await this.submit(await this.page(path), 'Make my account', account);
		if (home.path !== '/teacher') throw new Error(`No account at ${home.path}: ${home.text}`);
	}
}
