import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { follow, root, serverEnvironment, startServer } from '../support/server/server.ts';
import { bring } from '../support/http/article.ts';
import { join as joinClass } from '../support/http/class.ts';
import { connect, counts } from '../support/server/database.ts';
import { Teacher, NAME, PASSWORD } from '../support/http/teacher.ts';

const server = await startServer();
const empty = await startServer();
const rivera = await Teacher.first(server);

/** What `npm run teacher` runs, with these lines as its standard input. */
async function consoleOf({ databasePath }: { databasePath: string }, args: string[], input = '') {
	const env = serverEnvironment({ DATABASE_URL: databasePath });
	const child = spawn(process.execPath, [join(root, 'scripts/teacher.ts'), ...args], { env });
	const run = follow(child);
	child.stdin.end(input);
	return { code: await run.ended, output: run.output() };
}

describe('while the server runs, its host', () => {
	test('sees who the teachers are', async () => {
		expect(await consoleOf(server, [])).toEqual({ code: 0, output: `${NAME}\n` });
		expect(await consoleOf(empty, [])).toEqual({ code: 0, output: 'There is no teacher yet.\n' });
	});

	test('sets a password anew, under the same rules, and ends the sessions', async () => {
		expect(await rivera.isIn()).toBe(true);
		for (const [line, words] of [
			['ms rivera is here\n', 'name is in this password'],
			['', 'Type a password']
		] as const) {
			const { code, output } = await consoleOf(server, ['reset', NAME], line);
			expect([code, output]).toEqual([1, expect.stringContaining(words)]);
		}
		expect(await rivera.isIn()).toBe(true);

		const done = await consoleOf(server, ['reset', 'ms rivera'], 'six black cranes\nmore\n');
		expect(done).toEqual({
			code: 0,
			output: `${NAME} has a new password and is signed out everywhere.\n`
		});
		expect(await rivera.isIn()).toBe(false);
		expect((await rivera.signIn(NAME, PASSWORD)).status).toBe(400);
		expect((await rivera.signIn(NAME, 'six black cranes')).path).toBe('/teacher');
	});

	test('invites', async () => {
		const { code, output } = await consoleOf(server, ['invite']);
		expect(code).toBe(0);
		const path = /^\/teacher\/invitation\/[\w-]{32}$/m.exec(output)![0];
		const colleague = new Teacher(server);
		const page = await colleague.page(path);
		const fields = { name: 'Mr Console', password: 'a phrase of his own' };
		expect((await colleague.submit(page, 'Make my account', fields)).path).toBe('/teacher');
		expect((await new Teacher(server).page(path)).status).toBe(410);
	});

	test('locks a teacher out, and lets the teacher in again', async () => {
		const name = 'Ms Locked';
		const locked = await rivera.copy().invite(name);
		expect((await consoleOf(server, ['lock', 'ms locked'])).code).toBe(0);
		expect(await locked.isIn()).toBe(false);
		expect((await locked.signIn(name, PASSWORD)).status).toBe(400);
		expect((await consoleOf(server, [])).output).toContain(`${name} (locked)`);
		expect((await consoleOf(server, ['unlock', name])).code).toBe(0);
		expect((await locked.signIn(name, PASSWORD)).path).toBe('/teacher');
	});

	test('is shown the open classes before a teacher is removed', async () => {
		const leaver = await rivera.copy().invite('Ms Leaver');
		const opened = await leaver.open({ label: 'Class 8b' });
		await joinClass(server, opened.code);
		await bring(leaver);
		const database = connect(server);
		const before = counts(database);
		const { code, output } = await consoleOf(server, ['remove', 'ms leaver']);
		expect(code).toBe(1);
		expect(output).toContain('1 class, answers included; 1 article');
		expect(output).toContain(`OPEN NOW: Class 8b, code ${opened.code}`);
		expect(counts(database)).toEqual(before);
		const done = await consoleOf(server, ['remove', 'ms leaver', '--yes']);
		expect(done).toEqual({
			code: 0,
			output: 'Ms Leaver is gone, with all that hung on the account.\n'
		});
		expect(counts(database)).toMatchObject({ assignment: 0, attempt: 0, brought: 0 });
		expect(await leaver.isIn()).toBe(false);
		expect(await rivera.isIn()).toBe(true);
	});

	test('is told what does not go', async () => {
		const refused = async (...args: Parameters<typeof consoleOf>) => {
			const { code, output } = await consoleOf(...args);
			expect(code).toBe(1);
			return output;
		};
		expect(await refused(server, ['reset', 'Mr Nobody'], `${PASSWORD}\n`)).toBe(
			'No teacher is called "Mr Nobody".\n'
		);
		expect(await refused(empty, ['invite'])).toContain('the first one needs the set-up code');
		expect(await refused({ databasePath: `${empty.databasePath}.none` }, [])).toContain(
			'There is no database'
		);
		for (const args of [['what'], ['reset', 'a', 'b']])
			expect(await refused(server, args)).toContain('Usage: npm run teacher');
	});
});
