import { describe, expect, test } from 'vitest';
import { complaintsOf } from '../support/quiet.ts';
import { CLOCK, startServer } from '../support/server.ts';
import { Student } from '../support/student.ts';
import { join, ClassTeacher } from '../support/classroom.ts';

const server = await startServer({ env: { ...CLOCK, TRUST_PROXY: '1' } });
const teacher = await ClassTeacher.first(server);
const of = await teacher.open();

/** Everybody behind this address of a school. */
const from = (address: string) => ({ 'x-forwarded-for': address });
const student = new Student(server);
const guess = (address: string, code = 'ZZZZZZ') =>
	student.post('/join', new URLSearchParams({ code }), from(address));
const words = (address: string, code: string, typed = 'no such words') =>
	student.post('/join/again', new URLSearchParams({ code, words: typed }), from(address));

/** More than a minute passes for the server. */
async function aMinuteLater(address: string) {
	server.signal('SIGUSR2');
	await expect.poll(async () => (await guess(address, of.code)).status).toBe(200);
}

test('thirty who join from one address within a second all come in', async () => {
	const begun = performance.now();
	const joined = await Promise.all([...Array(30)].map(() => join(server, of.code)));
	expect(new Set(joined.map(({ name }) => name)).size).toBe(30);
	expect(performance.now() - begun).toBeLessThan(5_000);
});

describe('sixty wrong codes in a minute', () => {
	const address = '192.0.2.1';

	test('are answered, the next try is told how long to wait, and after that all is well', async () => {
		const statuses = await Promise.all(
			[...Array(60)].map(async () => (await guess(address)).status)
		);
		expect(statuses).toEqual(Array(60).fill(404));
		const late = await guess(address);
		expect(late.status).toBe(429);
		const seconds = Number(/Wait (\d+) seconds?, then try again/.exec(late.text)![1]);
		expect(seconds).toBeGreaterThan(0);
		expect(seconds).toBeLessThanOrEqual(60);
		const short = await student.send(`/j/${of.code}`, { headers: from(address) });
		expect(short.status).toBe(429);
		expect(await short.text()).toMatch(/Wait \d+ seconds?, then try again/);
		expect((await words(address, of.code)).status).toBe(429);

		expect((await guess('192.0.2.2', of.code)).status).toBe(200);
		await aMinuteLater(address);
		expect((await guess(address)).status).toBe(404);
	});
});

describe('sixty wrong words for one class in a minute', () => {
	test('slow down words for that class from everywhere, and no code and no other class', async () => {
		const other = await teacher.open();
		const ada = await join(server, of.code);
		const addresses = [...Array(60).keys()].map((n) => `192.0.2.${100 + n}`);
		const pages = await Promise.all(addresses.map((address) => words(address, of.code)));
		expect(pages.map(({ status }) => status)).toEqual(Array(60).fill(404));
		const late = await words('192.0.2.3', of.code, ada.words);
		expect(late.status).toBe(429);
		expect(late.text).toMatch(/Wait \d+ seconds?, then try again/);
		expect((await words('192.0.2.3', other.code)).status).toBe(404);
		expect((await guess('192.0.2.3', of.code)).status).toBe(200);
		expect((await join(server, of.code)).name).toMatch(/ /);
		await aMinuteLater('192.0.2.3');
		expect((await words('192.0.2.3', of.code, ada.words)).path).toBe(ada.path(1));
	});
});

test('none of this was an error to the server', () => {
	expect(complaintsOf(server)).toEqual([]);
});
