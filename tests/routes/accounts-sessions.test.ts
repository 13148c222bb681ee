import { describe, expect, test } from 'vitest';
import { connect } from '../support/server/database.ts';
import { CLOCK, startServer } from '../support/server/server.ts';
import { Teacher, NAME, PASSWORD } from '../support/http/teacher.ts';

const HOUR_MS = 60 * 60_000;

const server = await startServer();
const proxied = await startServer({ env: { ...CLOCK, TRUST_PROXY: '1' } });
const rivera = await Teacher.first(server);
const behindProxy = await Teacher.first(proxied);
const database = connect(server);

/** A new browser, signed in under a name of its own so that pauses of others do not matter. */
const somebody = (name: string) => rivera.invite(name);

async function signedIn(name: string, password = PASSWORD) {
	const teacher = new Teacher(server);
	expect((await teacher.signIn(name, password)).path).toBe('/teacher');
	return teacher;
}

const sessionsOf = (name: string) =>
	database.all(
		`select s.* from teacher_session s join teacher t on t.id = s.teacher_id where t.name = ?`,
		name
	);

describe('signing in', () => {
	test('takes the name in any case and leads to the teacher’s page', async () => {
		const teacher = new Teacher(server);
		const page = await teacher.signIn(' ms RIVERA', PASSWORD);
		expect(page.redirects).toEqual(['/teacher']);
		expect((await teacher.page('/teacher/sign-in')).path).toBe('/teacher');
	});

	test('gives a new token every time and ends what this browser had', async () => {
		const teacher = await somebody('Ms New Token');
		const old = teacher.copy();
		const body = new URLSearchParams({ name: 'Ms New Token', password: PASSWORD });
		expect((await teacher.post('/teacher/sign-in', body)).path).toBe('/teacher');
		expect(teacher.cookies.get('teacher')).not.toBe(old.cookies.get('teacher'));
		expect(sessionsOf('Ms New Token')).toHaveLength(1);
		expect((await old.page('/teacher/account')).path).toBe('/teacher/sign-in');
	});

	test('sets a cookie that no script sees, and that plain http keeps', async () => {
		const body = () => new URLSearchParams({ name: NAME, password: PASSWORD });
		const post = { method: 'POST', body: body() };
		const response = await new Teacher(server).send('/teacher/sign-in', post);
		expect(response.status).toBe(303);
		expect(response.headers.getSetCookie()).toEqual([
			expect.stringMatching(/^teacher=[\w-]{32}; Path=\/; HttpOnly; SameSite=Lax$/),
			expect.stringMatching(
				/^teacher-known=[\w-]{32}\.[\w-]{43}; Max-Age=15552000; Path=\/teacher; HttpOnly; SameSite=Lax$/
			)
		]);
	});

	test('over https sets a secure cookie', async () => {
		const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'quiz.example' };
		expect(await behindProxy.isIn()).toBe(true);
		const response = await new Teacher(proxied).send('/teacher/sign-in', {
			method: 'POST',
			body: new URLSearchParams({ name: NAME, password: PASSWORD }),
			headers: { ...headers, origin: 'https://quiz.example' }
		});
		for (const cookie of response.headers.getSetCookie())
			expect(cookie).toMatch(
				/^__Host-teacher(-known)?=[^;]+;( Max-Age=\d+;)? Path=\/; HttpOnly; Secure; SameSite=Lax$/
			);
	});

	test('from another site is refused', async () => {
		const body = new URLSearchParams({ name: NAME, password: PASSWORD });
		const teacher = new Teacher(server);
		const page = await teacher.post('/teacher/sign-in', body, { origin: 'http://evil.example' });
		expect(page.status).toBe(403);
		expect(teacher.cookies.size).toBe(0);
	});

	test.each([
		['a wrong password', { name: 'Ms Rivera', password: 'three grey herons' }],
		['no password', { name: 'Ms Rivera', password: '' }],
		['a huge password', { name: 'Somebody', password: 'x'.repeat(300_000) }],
		['a name of nobody', { name: 'Mr Nobody', password: PASSWORD }],
		['no name', { name: '', password: PASSWORD }],
		['a huge name', { name: 'x'.repeat(300_000), password: PASSWORD }],
		['a name that is none', { name: '\u0000\u202e', password: PASSWORD }]
	])('with %s is refused in the same words', async (_, fields) => {
		const teacher = new Teacher(server);
		const page = await teacher.post('/teacher/sign-in', new URLSearchParams(fields));
		expect(page.status).toBe(400);
		expect(page.text).toContain('This name and this password do not belong together.');
		expect(page.fields.find(({ name }) => name === 'password')?.value).toBe('');
		expect(teacher.cookies.size).toBe(0);
	});

	test('with half a form is refused in words', async () => {
		const half = new URLSearchParams({ name: 'x' });
		const page = await new Teacher(server).post('/teacher/sign-in', half);
		expect([page.status, page.text]).toEqual([400, expect.stringContaining('did not arrive')]);
	});

	test('renews a hash that was made with other parameters, and keeps the sessions', async () => {
		const teacher = await somebody('Mr Old Hash');
		// What argon2id makes of the password with 64 KiB, one pass, one lane.
		const { argon2Sync } = await import('node:crypto');
		const nonce = Buffer.from('0123456789abcdef');
		const work = { message: PASSWORD, nonce, parallelism: 1, memory: 64, passes: 1, tagLength: 32 };
		const [salt, tag] = [nonce, argon2Sync('argon2id', work)].map((bytes) =>
			bytes.toString('base64').replace(/=+$/, '')
		);
		const old = `$argon2id$v=19$m=64,t=1,p=1$${salt}$${tag}`;
		database.run('update teacher set password_hash = ? where name = ?', old, 'Mr Old Hash');
		await signedIn('Mr Old Hash');
		const [row] = database.all('select * from teacher where name = ?', 'Mr Old Hash');
		expect(row!.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
		expect(await teacher.isIn()).toBe(true);
		await signedIn('Mr Old Hash');
	});
});

describe('a session ends', () => {
	test('at sign-out, which takes a form', async () => {
		const teacher = await somebody('Ms Leaves');
		const other = await signedIn('Ms Leaves');
		const kept = teacher.copy();
		await teacher.page('/teacher/sign-out');
		expect(await teacher.isIn()).toBe(true);
		const foreign = { origin: 'http://evil.example' };
		expect((await teacher.post('/teacher/sign-out', '', foreign)).status).toBe(403);

		const out = await teacher.submit(await teacher.page('/teacher/account'), 'Sign out');
		expect(out.text).toContain('You are signed out.');
		expect(teacher.cookies.size).toBe(0);
		expect(await kept.isIn()).toBe(false);
		expect(await other.isIn()).toBe(true);
	});

	test('everywhere, when asked to', async () => {
		const teacher = await somebody('Ms Everywhere');
		const other = await signedIn('Ms Everywhere');
		const out = await teacher.submit(await teacher.page('/teacher/account'), 'Sign out everywhere');
		expect(out.path).toBe('/teacher/sign-in?out');
		expect([await teacher.isIn(), await other.isIn(), await rivera.isIn()]).toEqual([
			false,
			false,
			true
		]);
	});

	test('in other browsers when the password is changed', async () => {
		const teacher = await somebody('Ms Changes');
		const other = await signedIn('Ms Changes');
		const account = await teacher.page('/teacher/account');
		const change = (current: string, next: string) =>
			teacher.submit(account, 'Change password', { current, next });

		const before = teacher.cookies.get('teacher');
		const weak = await change(PASSWORD, 'Password1234');
		expect([weak.status, weak.text]).toEqual([400, expect.stringContaining('most common')]);
		const named = await change(PASSWORD, 'ms changes it all');
		expect([named.status, named.text]).toEqual([400, expect.stringContaining('Your name is in')]);
		expect(weak.fields.map(({ value }) => value)).not.toContain(PASSWORD);
		expect(await other.isIn()).toBe(true);

		const done = await change(PASSWORD, 'five white storks');
		expect([done.status, done.text]).toEqual([200, expect.stringContaining('password is changed')]);
		expect(teacher.cookies.get('teacher')).not.toBe(before);
		expect([await teacher.isIn(), await other.isIn()]).toEqual([true, false]);
		expect((await new Teacher(server).signIn('Ms Changes', PASSWORD)).status).toBe(400);
		await signedIn('Ms Changes', 'five white storks');
	});

	test('in one other browser, from the list of them, and the file of all that is the teacher’s has it', async () => {
		const teacher = await somebody('Ms Lists');
		const other = await signedIn('Ms Lists');
		other.always['user-agent'] = 'Mozilla/5.0 (X11; Linux x86_64; rv:149.0) Firefox/149.0';
		const body = new URLSearchParams({ name: 'Ms Lists', password: PASSWORD });
		await other.post('/teacher/sign-in', body);
		const page = await teacher.page('/teacher/account');
		expect(page.text).toContain('Firefox on Linux, since');
		const file = await (await teacher.send('/teacher/account/everything.json')).text();
		expect(JSON.parse(file)).toMatchObject({
			teacher: { name: 'Ms Lists' },
			sessions: expect.arrayContaining([expect.objectContaining({ browser: 'Firefox on Linux' })])
		});
		expect(file).not.toMatch(/argon2|tokenHash|"words"|joinId/);
		await teacher.submit(page, 'Sign out there');
		expect([await teacher.isIn(), await other.isIn()]).toEqual([true, false]);
		const foreign = new URLSearchParams({ session: String(sessionsOf(NAME)[0]!.token_hash) });
		await teacher.post('/teacher/account?/there', foreign);
		expect(await rivera.isIn()).toBe(true);
	});

	test('where the host locks the teacher, who cannot sign in until unlocked', async () => {
		const teacher = await somebody('Ms Locked');
		database.run(`update teacher set locked_at = 1 where name = 'Ms Locked'`);
		expect(await teacher.isIn()).toBe(false);
		const refused = await new Teacher(server).signIn('Ms Locked');
		expect([refused.status, refused.text]).toEqual([
			400,
			expect.stringContaining('do not belong together')
		]);
		database.run(`update teacher set locked_at = null where name = 'Ms Locked'`);
		await signedIn('Ms Locked');
	});

	/** As if this happened to the only session of a teacher so long ago. */
	const setBack = (name: string, what: 'created_at' | 'used_at', ms: number) =>
		database.run(
			`update teacher_session set ${what} = ?
			where teacher_id = (select id from teacher where name = ?)`,
			...[Date.now() - ms, name]
		);

	test.each([
		['two hours without use', 'Ms Idle', 'used_at', 2 * HOUR_MS],
		['twelve hours from the sign-in, used or not', 'Ms Long Day', 'created_at', 12 * HOUR_MS]
	] as const)('after %s', async (_, name, what, ms) => {
		const teacher = await somebody(name);
		setBack(name, what, ms - 60_000);
		expect(await teacher.isIn()).toBe(true);
		setBack(name, what, ms + 1);
		expect(await teacher.isIn()).toBe(false);
		// What has ended is cleared away by the next who signs in.
		await signedIn(NAME);
		expect(sessionsOf(name)).toHaveLength(0);
	});

	test('and its use is written down once a minute', async () => {
		const teacher = await somebody('Ms Busy');
		const used = () => sessionsOf('Ms Busy')[0]!.used_at as number;
		const first = used();
		await teacher.isIn();
		expect(used()).toBe(first);
		setBack('Ms Busy', 'used_at', 61_000);
		await teacher.isIn();
		expect(used()).toBeGreaterThanOrEqual(first);
	});

	test('and a cookie of nobody’s making is no session', async () => {
		const forger = new Teacher(server);
		const stored = sessionsOf(NAME)[0]!.token_hash as string;
		for (const token of ['', 'x', stored, 'A'.repeat(32), 'a'.repeat(5000), '%F0%9F', '"']) {
			forger.cookies.set('teacher', token);
			expect(await forger.isIn()).toBe(false);
		}
	});
});

test('no password or name was written to the log, and nothing failed', () => {
	for (const secret of [PASSWORD, NAME, 'five white storks', 'Ms ', 'guess number'])
		expect(server.output()).not.toContain(secret);
	expect(server.output()).not.toMatch(/"status":5|Error/);
});
