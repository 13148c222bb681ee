import { describe, expect, test } from 'vitest';
import { startOn } from '../support/http/class.ts';
import { from, mistyping, WAIT } from '../support/http/mistyping.ts';
import { complaintsOf } from '../support/server/quiet.ts';

const { server, teacher, of, join, at, aMinuteLater } = await mistyping();

test('thirty who join from one address within a second all come in', async () => {
	const begun = performance.now();
	const joined = await Promise.all([...Array(30)].map(() => join(of.code)));
	expect(new Set(joined.map(({ name }) => name)).size).toBe(30);
	expect(performance.now() - begun).toBeLessThan(5_000);
});

test('a student who mistypes two codes a second keeps nobody else out', async () => {
	const school = '192.0.2.1';
	const mistypes = at(school);
	const ada = await join(of.code);
	const statuses = new Set<number>();
	// What 65 seconds bring, at once: nothing of it comes back meanwhile.
	for (let i = 0; i < 130; i++) statuses.add((await mistypes.code()).status);
	expect(statuses).toEqual(new Set([404, 429]));
	for (let i = 0; i < 12; i++) {
		const other = at(school);
		expect((await other.code(of.code)).path).toBe(`/j/${of.code}`);
		expect((await other.look(of.code)).status).toBe(200);
		expect((await other.words(of.code, ada.words)).path).toBe(ada.path(1));
	}
});

test('sixty wrong codes and sixty old links of a school hold up none of 35 who join at once', async () => {
	const school = '192.0.2.4';
	const old = await teacher.open();
	await teacher.submit(await teacher.page(old.path('delete')), 'Delete it now');
	const misses = () => [...Array(60)].flatMap(() => [at(school).code(), at(school).look(old.code)]);
	const honest = async () => {
		const device = at(school);
		const page = await device.code(of.code);
		return (await device.student.submit(page, startOn(page))).heading;
	};
	const before = await Promise.all(misses());
	const [names, meanwhile] = await Promise.all([
		Promise.all([...Array(35)].map(honest)),
		Promise.all(misses())
	]);
	const statuses = [...before, ...meanwhile].map(({ status }) => status);
	expect(new Set(statuses)).toEqual(new Set([404]));
	expect(names.filter((name) => !name.startsWith('You are '))).toEqual([]);
});

describe('a browser with thirty misses', () => {
	const address = '192.0.2.2';
	const browser = at(address);

	test('looks nothing up any more, is told how long to wait, and then goes on', async () => {
		for (let i = 0; i < 30; i++)
			expect(i % 2 ? (await browser.code()).status : (await browser.look('ZZZZZZ')).status).toBe(
				404
			);
		for (const send of [
			async () =>
				browser.student.send('/join', { method: 'POST', body: right(), headers: from(address) }),
			() => browser.look(of.code),
			() => browser.look('ZZZZZZ')
		]) {
			const late = await send();
			expect(late.status).toBe(429);
			const seconds = Number(WAIT.exec(await late.text())![1]);
			expect(Number(late.headers.get('retry-after'))).toBe(seconds);
			expect(seconds).toBeGreaterThan(0);
			expect(seconds).toBeLessThanOrEqual(60);
		}
		expect((await browser.words(of.code)).text).toMatch(WAIT);
		expect((await at(address).code(of.code)).status).toBe(200);
		await aMinuteLater(() => browser.look(of.code));
		expect((await browser.code()).status).toBe(404);
	});
	const right = () => new URLSearchParams({ code: of.code });

	test('counts no visit and no right code', async () => {
		const student = at('192.0.2.3');
		for (let i = 0; i < 100; i++) expect((await student.look(of.code)).status).toBe(200);
		for (let i = 0; i < 40; i++) expect((await student.code(of.code)).status).toBe(200);
		expect((await student.code()).status).toBe(404);
	});
});

test('none of this was an error to the server', () => {
	expect(complaintsOf(server)).toEqual([]);
});
