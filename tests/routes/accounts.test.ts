import { existsSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { expectNothingTold, send, SET_UP } from '../support/http/accounts.ts';
import { connect, counts } from '../support/server/database.ts';
import { startServer } from '../support/server/server.ts';
import { Teacher, NAME, PASSWORD, setUpFile } from '../support/http/teacher.ts';

const server = await startServer();
const rivera = await Teacher.first(server);
const database = connect(server);

const tables = () => [
	database.all('select * from teacher'),
	database.all('select * from teacher_session'),
	database.all('select * from invitation')
];

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
	const tokens = [...rivera.cookies.values()];
	expectNothingTold(server, [PASSWORD, NAME, 'Herr Weiß', 'Two A', ...tokens]);
});
