import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Student, type Page } from './student.ts';

export const PASSWORD = 'four grey herons';
export const NAME = 'Ms Rivera';

/** Where a server without a terminal leaves its set-up code. */
export function setUpFile(server: { databasePath: string }): string {
	return join(dirname(server.databasePath), 'set-up-code.txt');
}

export function setUpCode(server: { databasePath: string }): string {
	return readFileSync(setUpFile(server), 'utf8').trim();
}

type Server = { url: string; databasePath: string };

/** A teacher's browser is one like a student's. */
export class Teacher extends Student {
	readonly #server: { url: string };

	constructor(server: { url: string }) {
		super(server);
		this.#server = server;
	}

	override copy(): Teacher {
		const copy = new Teacher(this.#server);
		for (const [name, value] of this.cookies) copy.cookies.set(name, value);
		return copy;
	}

	async signIn(name: string, password: string): Promise<Page> {
		const page = await this.page('/teacher/sign-in');
		return this.submit(page, 'Sign in', { name, password });
	}

	/** Whether a page of teachers is shown, instead of the one to sign in. */
	async isIn(): Promise<boolean> {
		return (await this.page('/teacher/account')).path === '/teacher/account';
	}

	/** The path of a new invitation. */
	async invite(): Promise<string> {
		const page = await this.submit(await this.page('/teacher/account'), 'Make an invitation');
		return /\/teacher\/invitation\/[\w-]+/.exec(page.text)![0];
	}
}

/** The first teacher of a new server, signed in. */
export async function firstTeacher(server: Server, name = NAME, password = PASSWORD) {
	const teacher = new Teacher(server);
	const page = await teacher.page('/teacher/set-up');
	await teacher.submit(page, 'Make my account', { code: setUpCode(server), name, password });
	return teacher;
}
