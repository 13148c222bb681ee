import { statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { expectNothingTold, send, SET_UP } from '../support/http/accounts.ts';
import { connect, counts } from '../support/server/database.ts';
import { startServer } from '../support/server/server.ts';
import { Teacher, NAME, PASSWORD, setUpCode, setUpFile } from '../support/http/teacher.ts';

const newcomer = await startServer();
const newcomers = connect(newcomer);

describe('before there is a teacher', () => {
	const nobody = new Teacher(newcomer);

	test('the sign-in says how to begin', async () => {
		const page = await nobody.page('/teacher');
		expect(page.path).toBe('/teacher/sign-in');
		expect(page.text).toContain('There is no teacher here yet');
		expect((await nobody.follow(page, 'Make the first account')).path).toBe(SET_UP);
	});

	test('the code lies in a file of its owner, which the log names', () => {
		const file = setUpFile(newcomer);
		const letters = '[2-9A-HJKMNP-Z]{5}';
		expect(setUpCode(newcomer)).toMatch(new RegExp(`^${letters}(-${letters}){3}$`));
		if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
		expect(newcomer.output()).toContain(`/teacher/set-up with the code in ${file}\n`);
		expect(newcomer.output()).not.toContain(setUpCode(newcomer));
	});

	test('every start makes a new code, and the older ones open nothing', async () => {
		const restarted = await startServer();
		const old = setUpCode(restarted);
		await restarted.restart();
		expect(setUpCode(restarted)).not.toBe(old);
		expect(connect(restarted).all('select * from invitation')).toHaveLength(1);
		const fields = { code: old, name: NAME, password: PASSWORD };
		const page = await send(new Teacher(restarted), SET_UP, fields);
		expect([page.status, page.text]).toEqual([400, expect.stringContaining('not the set-up code')]);
	});

	test('a code whose time is over opens nothing', async () => {
		const late = await startServer();
		connect(late).run('update invitation set expires_at = ?', Date.now() - 1);
		const fields = { code: setUpCode(late), name: NAME, password: PASSWORD };
		const page = await send(new Teacher(late), SET_UP, fields);
		expect([page.status, page.text]).toEqual([400, expect.stringContaining('not the set-up code')]);
	});

	test.each([
		['no code', { code: '' }, /not the set-up code/],
		['a wrong code', { code: 'ABCDE-ABCDE-ABCDE-ABCDE' }, /not the set-up code/],
		['a very long code', { code: 'A'.repeat(100_000) }, /not the set-up code/],
		['no name', { name: '  ' }, /A name has 1 to 60 characters/],
		['a long name', { name: 'x'.repeat(61) }, /A name has 1 to 60 characters/],
		['a name that turns the text around', { name: 'Ms \u202eRivera' }, /A name has 1 to 60/],
		['no password', { password: '' }, /Type a password of 12 characters or more/],
		['a short password', { password: 'heron 4 you' }, /has 11 characters; it needs 12 or more/],
		['a long password', { password: 'ab cd ef'.repeat(30) }, /200 characters at most/],
		['a common password', { password: 'Password1234' }, /among the most common/],
		['its own name', { password: 'Ms Rivera at school' }, /Your name is in this password/],
		['a pattern', { password: 'abababababab' }, /one pattern over and over/],
		['a sequence', { password: 'abcdefghijklm' }, /plain sequence/]
	])('%s makes no account', async (_, fields, words) => {
		const all = { code: setUpCode(newcomer), name: NAME, password: PASSWORD, ...fields };
		const page = await send(nobody, SET_UP, all);
		expect([page.status, page.text]).toEqual([400, expect.stringMatching(words)]);
		expect(page.html).toContain('aria-invalid="true"');
		expect(page.fields.find(({ name }) => name === 'name')?.value).toBe(all.name);
		expect(page.fields.find(({ name }) => name === 'password')?.value).toBe('');
		if (all.password) expect(page.html).not.toContain(all.password);
		expect(nobody.cookies.size).toBe(0);
		expect(counts(newcomers)).toMatchObject({ teacher: 0, invitation: 1 });
	});

	test('a form of nobody’s making is refused in words', async () => {
		for (const body of [new URLSearchParams({ name: 'x' }), halfAForm()]) {
			const page = await nobody.post(SET_UP, body.toString(), {
				'content-type':
					typeof body === 'string'
						? 'multipart/form-data; boundary=x'
						: 'application/x-www-form-urlencoded'
			});
			expect([page.status, page.text]).toEqual([400, expect.stringContaining('did not arrive')]);
		}
		const file = new FormData();
		for (const name of ['code', 'name', 'password']) file.set(name, new Blob(['x']), 'x.txt');
		const page = await nobody.post(SET_UP, file);
		expect([page.status, page.text]).toEqual([400, expect.stringContaining('did not arrive')]);
	});

	test('a form from another site is refused', async () => {
		const body = new URLSearchParams({ code: setUpCode(newcomer), name: NAME, password: PASSWORD });
		const page = await nobody.post(SET_UP, body, { origin: 'http://evil.example' });
		expect(page.status).toBe(403);
		expect(counts(newcomers).teacher).toBe(0);
	});

	test('of five at once with one code, in any spelling, one becomes the teacher', async () => {
		const code = setUpCode(newcomer).toLowerCase().replaceAll('-', ' – ');
		const pages = await Promise.all(
			Array.from({ length: 5 }, (_, i) =>
				send(new Teacher(newcomer), SET_UP, { code, name: `Teacher ${i}`, password: PASSWORD })
			)
		);
		expect(pages.filter(({ path }) => path === '/teacher')).toHaveLength(1);
		expect(pages.filter(({ status }) => status === 400)).toHaveLength(4);
		const made = { teacher: 1, teacher_session: 1, invitation: 0 };
		expect(counts(newcomers)).toMatchObject(made);
	});
});

test('no password, name, code or token was written to the log, and nothing failed', () => {
	expectNothingTold(newcomer, [PASSWORD, NAME, 'Teacher 0']);
});

function halfAForm(): string {
	return '--x\r\nContent-Disposition: form-data; name="code"\r\n\r\nABC';
}
