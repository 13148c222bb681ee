import { existsSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { connect, counts } from '../support/server/database.ts';
import { startServer } from '../support/server/server.ts';
import { Teacher, NAME, PASSWORD, setUpCode, setUpFile } from '../support/http/teacher.ts';

const newcomer = await startServer();
const server = await startServer();
const rivera = await Teacher.first(server);
const database = connect(server);
const newcomers = connect(newcomer);

/** Sends a form as its page would, whatever it holds, and follows where it leads. */
const send = (who: Teacher, path: string, fields: Record<string, string>) =>
	who.post(path, new URLSearchParams(fields));

const SET_UP = '/teacher/set-up';
const tables = () => [
	database.all('select * from teacher'),
	database.all('select * from teacher_session'),
	database.all('select * from invitation')
];

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

describe('after that', () => {
	test('the set-up is over, and its file gone', async () => {
		expect(existsSync(setUpFile(server))).toBe(false);
		const page = await new Teacher(server).page(SET_UP);
		expect(page.text).toContain('there is a teacher here');
		expect((await rivera.follow(page, 'Sign in')).path).toBe('/teacher');
	});

	test('a start makes no code, and takes an old file away', async () => {
		const again = await startServer();
		await Teacher.first(again);
		writeFileSync(setUpFile(again), 'left over');
		await again.restart();
		expect(existsSync(setUpFile(again))).toBe(false);
		expect(again.output()).not.toContain('no teacher yet');
	});

	test('the password is kept as an argon2id hash alone, the session as a hash of its token', () => {
		const [account] = database.all('select * from teacher');
		expect(account).toMatchObject({ name: NAME, name_key: 'msrivera' });
		expect(account!.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
		const token = rivera.cookies.get('teacher')!;
		expect(Buffer.from(token, 'base64url').length).toBeGreaterThanOrEqual(16);
		expect(JSON.stringify(tables())).not.toContain(token);
	});
});

describe('an invitation', () => {
	const accept = (who: Teacher, path: string, name: string, password = PASSWORD) =>
		send(who, path, { name, password });

	test('lets one colleague in, once', async () => {
		const path = await rivera.invitation();
		expect(JSON.stringify(tables())).not.toContain(path.split('/').at(-1));
		const colleague = new Teacher(server);
		const page = await colleague.page(path);
		expect(page.heading).toBe('Your account');
		const welcome = await colleague.submit(page, 'Make my account', {
			name: 'Herr Weiß',
			password: 'ein ganz anderes Wort'
		});
		expect(welcome.path).toBe('/teacher');
		expect(welcome.text).toContain('Herr Weiß');
		expect((await new Teacher(server).page(path)).status).toBe(410);
		const late = await accept(new Teacher(server), path, 'Somebody Else');
		expect([late.status, late.text]).toEqual([410, expect.stringContaining('used already')]);
	});

	test('taken by two at once makes one teacher', async () => {
		const path = await rivera.invitation();
		const before = counts(database).teacher!;
		const pages = await Promise.all(
			['Two A', 'Two B', 'Two C'].map((name) => accept(new Teacher(server), path, name))
		);
		expect(pages.map(({ status }) => status).sort()).toEqual([200, 410, 410]);
		expect(counts(database).teacher).toBe(before + 1);
	});

	test('cannot give a name that is taken, and stands after that', async () => {
		const path = await rivera.invitation();
		const page = await accept(new Teacher(server), path, 'MS  rivera');
		expect([page.status, page.text]).toEqual([400, expect.stringContaining('has this name')]);
		expect((await new Teacher(server).page(path)).status).toBe(200);
	});

	test('gives no way round the rules', async () => {
		const path = await rivera.invitation();
		const page = await accept(new Teacher(server), path, 'Mr Short', 'too short');
		expect([page.status, page.text]).toEqual([400, expect.stringContaining('needs 12 or more')]);
	});

	test('ends after seven days', async () => {
		const path = await rivera.invitation();
		const [{ expires_at: ends }] = database.all(
			'select expires_at from invitation order by expires_at desc limit 1'
		) as [{ expires_at: number }];
		expect(Math.round((ends - Date.now()) / 86_400_000)).toBe(7);
		database.run('update invitation set expires_at = ?', Date.now() - 1);
		expect((await new Teacher(server).page(path)).status).toBe(410);
		expect((await accept(new Teacher(server), path, 'Too Late')).status).toBe(410);
	});

	test('that nobody made opens nothing', async () => {
		for (const token of ['x', 'A'.repeat(32), '%00', encodeURIComponent('../..')])
			expect((await rivera.page(`/teacher/invitation/${token}`)).status).toBe(410);
	});

	test('is made by teachers alone', async () => {
		const before = tables();
		const page = await send(new Teacher(server), '/teacher/account?/invite', {});
		expect(page.path).toBe('/teacher/sign-in');
		expect(tables()).toEqual(before);
	});
});

test('no password, name, code or token was written to the log, and nothing failed', () => {
	for (const { output } of [server, newcomer]) {
		const tokens = [...rivera.cookies.values()];
		for (const secret of [PASSWORD, NAME, 'Herr Weiß', 'Two A', 'Teacher 0', ...tokens])
			expect(output()).not.toContain(secret);
		expect(output()).not.toMatch(/invitation\/[\w-]{20}|Error/);
		expect(output()).not.toMatch(/"status":5/);
	}
});

function halfAForm(): string {
	return '--x\r\nContent-Disposition: form-data; name="code"\r\n\r\nABC';
}
