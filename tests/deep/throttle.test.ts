import { expect, test } from 'vitest';
import { CLOCK, startServer } from '../support/server/server.ts';
import { Student } from '../support/http/student.ts';
import { join } from '../support/http/class.ts';
import { Teacher } from '../support/http/teacher.ts';

const server = await startServer({ env: { ...CLOCK, CLOCK_STANDS: '1', TRUST_PROXY: '1' } });
const teacher = await Teacher.first(server);
const of = await teacher.open();

/** Everybody behind this address of a school. */
const from = (address: string) => ({ 'x-forwarded-for': address });
const WAIT = /Too many tries that failed\. Wait (\d+) seconds?, then try again/;

/** Somebody at a device there; a new one has no cookie yet. */
function at(address: string, student = new Student(server)) {
	const post = (path: string, fields: Record<string, string>) =>
		student.post(path, new URLSearchParams(fields), from(address));
	return {
		student,
		code: (code = 'ZZZZZZ') => post('/join', { code }),
		words: (code: string, words = 'no such words') => post('/join/again', { code, words }),
		look: (code: string) => student.send(`/j/${code}`, { headers: from(address) })
	};
}

/** So many misses from so many devices, none of which keeps a cookie. */
const missesFrom = async (address: string, count: number) => {
	const pages = await Promise.all([...Array(count)].map(() => at(address).code()));
	return pages.filter(({ status }) => status === 404).length;
};

/** More than a minute passes for the server. */
async function aMinuteLater(look: () => Promise<{ status: number }>) {
	server.signal('SIGUSR2');
	await expect.poll(async () => (await look()).status).not.toBe(429);
}

test('a network with 600 misses waits, and no other does', async () => {
	const address = '192.0.2.4';
	expect(await missesFrom(address, 610)).toBe(600);
	expect((await at(address).code()).status).toBe(429);
	expect((await at('192.0.2.5').code(of.code)).status).toBe(200);
	await aMinuteLater(() => at(address).look(of.code));
});

test('600 wrong words slow down words for that class from everywhere, and no code and no other class', async () => {
	const other = await teacher.open();
	const ada = await join(server, of.code);
	const statuses = await Promise.all(
		[...Array(610).keys()].map(async (n) => {
			const { status } = await at(`198.51.100.${n % 250}`).words(of.code);
			return status;
		})
	);
	expect(statuses.filter((status) => status === 404)).toHaveLength(600);
	const late = await at('192.0.2.7').words(of.code, ada.words);
	expect(late.status).toBe(429);
	expect(late.text).toMatch(WAIT);
	expect((await at('192.0.2.7').words(other.code)).status).toBe(404);
	expect((await at('192.0.2.7').code(of.code)).status).toBe(200);
	expect((await join(server, of.code)).name).toMatch(/ /);
	await aMinuteLater(() => at('192.0.2.7').words(of.code));
	expect((await at('192.0.2.7').words(of.code, ada.words)).path).toBe(ada.path(1));
});
