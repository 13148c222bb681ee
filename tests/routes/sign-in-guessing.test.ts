import { describe, expect, test, vi } from 'vitest';
import { CLOCK, startServer } from '../support/server/server.ts';
import { Teacher, NAME, PASSWORD } from '../support/http/teacher.ts';
import type { Page } from '../support/http/student.ts';

const server = await startServer({ env: { ...CLOCK, TRUST_PROXY: '1' } });
const rivera = await Teacher.first(server);

/** A browser at this address signs in; a new one was never here. */
function signIn(
	address: string,
	{ name = NAME, password = PASSWORD, browser = new Teacher(server) } = {}
): Promise<Page> {
	const body = new URLSearchParams({ name, password });
	return browser.post('/teacher/sign-in', body, { 'x-forwarded-for': address });
}

const guess = (address: string, name = NAME) =>
	signIn(address, { name, password: 'a wrong guess' });
const isIn = ({ path }: Page) => path === '/teacher';

/** A new teacher, and the browser in which the account was made. */
const somebody = (name: string) => rivera.invite(name);

/** The session is over, the browser is still known. */
function sessionEnds(browser: Teacher): Teacher {
	browser.cookies.delete('teacher');
	return browser;
}

async function guessUntilRefused(address: string, name = NAME): Promise<number> {
	for (let tries = 0; ; tries++) if ((await guess(address, name)).status === 429) return tries;
}

describe('guessing at one name', () => {
	test.each([
		['an account', NAME, '192.0.2.1'],
		['a name of nobody', 'Ms Not There', '192.0.2.2']
	])('of %s has ten tries, then one a minute', async (_, name, address) => {
		for (let i = 0; i < 10; i++)
			expect((await guess(address, name)).text).toContain('do not belong together');
		const refused = await guess(address, name.toUpperCase());
		expect(refused.status).toBe(429);
		expect(refused.text).toMatch(
			/Too many tries with this name\. Wait \d+ seconds?, then try again\./
		);
		const seconds = Number(refused.headers.get('retry-after'));
		expect(seconds).toBeGreaterThan(0);
		expect(seconds).toBeLessThanOrEqual(60);
		expect((await signIn(address, { name })).status).toBe(429);

		server.signal('SIGUSR2');
		await vi.waitUntil(async () => (await guess(address, name)).status === 400);
		expect((await guess(address, name)).status).toBe(429);
	});

	test('many at once have no more tries than one after the other', async () => {
		const pages = await Promise.all(
			Array.from({ length: 30 }, () => guess('192.0.2.3', 'Ms Storm'))
		);
		expect(pages.filter(({ status }) => status === 400)).toHaveLength(10);
		expect(pages.filter(({ status }) => status === 429)).toHaveLength(20);
	});

	test('keeps out neither a browser that is known, beside the guesser, nor a new one elsewhere', async () => {
		const known = await somebody('Ms Guessed At');
		const name = 'Ms Guessed At';
		for (let round = 0; round < 2; round++) {
			await Promise.all(Array.from({ length: 20 }, () => guess('192.0.2.4', name)));
			sessionEnds(known);
			expect(isIn(await signIn('192.0.2.4', { name, browser: known }))).toBe(true);
			expect(isIn(await signIn('192.0.2.5', { name }))).toBe(true);
		}
		// A colleague in the same network is not held up either.
		expect(isIn(await signIn('192.0.2.4'))).toBe(true);
	});

	test('is counted under one IPv6 network, whatever address of it is used', async () => {
		let tries = 0;
		for (let i = 1; (await guess(`2001:db8:1:2::${i}`, 'Mr Six')).status === 400; i++) tries++;
		expect(tries).toBe(10);
		expect((await guess('2001:db8:1:3::1', 'Mr Six')).status).toBe(400);
	});
});

describe('a known browser', () => {
	test('has ten tries of its own, then one a minute', async () => {
		const browser = sessionEnds(await somebody('Ms Forgets'));
		const wrong = () =>
			signIn('192.0.2.7', { name: 'Ms Forgets', password: 'not this one', browser });
		for (let i = 0; i < 10; i++) expect((await wrong()).status).toBe(400);
		expect((await wrong()).status).toBe(429);
		expect((await signIn('192.0.2.7', { name: 'Ms Forgets', browser })).status).toBe(429);
		expect(isIn(await signIn('192.0.2.7', { name: 'Ms Forgets' }))).toBe(true);
	});

	test.each([
		['signed out', 'Ms Out', (browser: Teacher) => browser.post('/teacher/sign-out', '')],
		[
			'whose password was changed elsewhere',
			'Ms Renewed',
			async (browser: Teacher) => {
				const other = browser.copy();
				const form = await other.page('/teacher/account');
				await other.submit(form, 'Change password', {
					current: PASSWORD,
					next: 'five white storks'
				});
			}
		],
		[
			'with a mark of somebody else',
			'Ms Other',
			async (browser: Teacher) =>
				void browser.cookies.set('teacher-known', rivera.cookies.get('teacher-known')!)
		],
		[
			'with a mark made up',
			'Ms Forger',
			async (browser: Teacher) => void browser.cookies.set('teacher-known', `x.${'A'.repeat(43)}`)
		]
	])('%s is one like any other', async (_, name, change) => {
		const browser = await somebody(name);
		await change(browser);
		await guessUntilRefused('192.0.2.8', name);
		expect((await signIn('192.0.2.8', { name, browser: sessionEnds(browser) })).status).toBe(429);
	});

	test('keeps neither the name nor the password in its cookie', () => {
		const mark = rivera.cookies.get('teacher-known')!;
		expect(mark).not.toContain(Buffer.from(NAME).toString('base64url'));
		expect(mark).toMatch(/^[\w-]{32}\.[\w-]{43}$/);
	});
});

test('the password of an open account is guessed at no faster', async () => {
	const teacher = await somebody('Ms Open Account');
	const statuses = [];
	for (let i = 0; i < 11; i++)
		statuses.push(
			await teacher.submit(await teacher.page('/teacher/account'), 'Change password', {
				current: `guess number ${i}`,
				next: 'another good phrase'
			})
		);
	expect(statuses.map(({ status }) => status)).toEqual([...Array(10).fill(400), 429]);
	expect(statuses[0]!.text).toContain('This is not your password.');
});

test('no password or name was written to the log, and nothing failed', () => {
	for (const secret of [PASSWORD, NAME, 'wrong guess', 'Ms ', '192.0.2', '2001:db8'])
		expect(server.output()).not.toContain(secret);
	expect(server.output()).not.toMatch(/"status":5|Error/);
});
