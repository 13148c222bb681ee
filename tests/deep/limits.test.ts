import { describe, expect, test } from 'vitest';
import { filled, question, rightPicks } from '../support/http/public-attempt.ts';
import { from, mistyping } from '../support/http/mistyping.ts';
import { Student, type Page } from '../support/http/student.ts';
import { joinedOn, startOn } from '../support/http/class.ts';

const { server, teacher } = await mistyping();

/** A browser behind an address. */
function at(address: string): Student {
	const student = new Student(server);
	Object.assign(student.always, from(address));
	return student;
}

async function joins(student: Student, code: string, name?: string): Promise<Page> {
	const page = await student.page(`/j/${code}`);
	return student.submit(page, startOn(page), name ? { name } : {});
}

const begins = async (student: Student) =>
	student.submit(await student.page('/'), 'Check my answer', filled(rightPicks(question(1))));

/** The statuses of so many at once, counted. */
async function all(count: number, one: (n: number) => Promise<Page>) {
	const pages = await Promise.all(Array.from({ length: count }, (_, n) => one(n)));
	return Object.fromEntries(
		Map.groupBy(pages, ({ status }) => status)
			.entries()
			.map(([status, of]) => [status, of.length])
	);
}

test('a class of 35 behind one address meets no limit, however often one of them comes back', async () => {
	const school = '192.0.2.35';
	const of = await teacher.open({ naming: 'register' });
	const browsers = Array.from({ length: 35 }, () => at(school));
	expect(await all(35, (n) => begins(browsers[n]!))).toEqual({ 200: 35 });
	const words: string[] = [];
	for (const [n, student] of browsers.entries())
		words.push(joinedOn(student, await joins(student, of.code, String(n + 1))).words);
	const back = (n: number) =>
		at(school).post('/join/again', new URLSearchParams({ code: of.code, words: words[n]! }));
	for (let times = 0; times < 3; times++) expect(await all(35, back)).toEqual({ 200: 35 });
});

describe('one address', () => {
	test('makes 200 attempts in a class, and is told how long to wait for more', async () => {
		const of = await teacher.open();
		expect(await all(210, () => joins(at('192.0.2.36'), of.code))).toEqual({ 200: 200, 429: 10 });
		const late = await joins(at('192.0.2.36'), of.code);
		expect(late.text).toContain('Too many have joined from here just now. Wait 5 seconds.');
		expect(late.headers.get('retry-after')).toBe('5');
		expect((await joins(at('192.0.2.37'), of.code)).status).toBe(200);
	});

	test('begins the public quiz 400 times', async () => {
		expect(await all(410, () => begins(at('192.0.2.38')))).toEqual({ 200: 400, 429: 10 });
		expect((await begins(at('192.0.2.39'))).status).toBe(200);
	});
});

describe('one browser', () => {
	test('takes four numbers of a list, whoever sits at it', async () => {
		const of = await teacher.open({ naming: 'register' });
		const table = at('192.0.2.40');
		for (const name of ['1', '2', '3', '4'])
			await table.submit(await joins(table, of.code, name), 'Next student');
		const fifth = await joins(table, of.code, '5');
		expect([fifth.status, fifth.headers.get('retry-after')]).toEqual([429, '300']);
		expect((await joins(at('192.0.2.40'), of.code, '5')).status).toBe(200);
	});

	test('joins twelve classes at once and holds ten of its attempts, in short headers', async () => {
		const table = at('192.0.2.41');
		const held = [];
		for (let n = 0; n < 12; n++) {
			const { code } = await teacher.open();
			held.push(joinedOn(table, await joins(table, code)));
		}
		expect((await joins(table, (await teacher.open()).code)).status).toBe(429);
		expect(table.cookie.length).toBeLessThan(1_500);
		for (const [n, one] of held.entries())
			expect((await one.page('you')).status).toBe(n < 2 ? 404 : 200);
	});

	test('is led back by no longer an address than there are', async () => {
		const sent = async (back: string) => {
			const body = new URLSearchParams({ back });
			const { headers } = await at('192.0.2.42').send('/reading', { method: 'POST', body });
			return headers.get('location');
		};
		expect(await sent('/teacher')).toBe('/teacher');
		expect(await sent(`/${'x'.repeat(100_000)}`)).toBe('/');
	});
});
