import { expect, test } from 'vitest';
import { join } from '../support/http/class.ts';
import { ROUTES } from '../support/http/route-tree.ts';
import type { Student } from '../support/http/student.ts';
import { Teacher } from '../support/http/teacher.ts';
import { connect } from '../support/server/database.ts';
import { startServer } from '../support/server/server.ts';

const server = await startServer();
const database = connect(server);
const teacher = await Teacher.first(server);
/** What a browser would run if a page let it through; short, so that it fits wherever text fits. */
const CANARY = '<b id=x>';

test('a canary in every text that a person can type is drawn as text on every page and print', async () => {
	const of = await teacher.open({ naming: 'typed' });
	const ada = await join(server, of.code, 'Ada');
	await ada.handIn();
	// Straight into the database: what a form would refuse may be stored by an older version.
	for (const [table, column] of [
		['teacher', 'name'],
		['assignment', 'label'],
		['attempt', 'name'],
		['attempt', 'words'],
		['teacher_session', 'browser']
	])
		database.run(`update ${table} set ${column} = ?`, `${CANARY}${column}`);
	await teacher.close(of);

	const named: Record<string, string> = {
		'[class]': of.id,
		'[student]': ada.id,
		'[attempt]': ada.id,
		'[code]': of.code,
		'[n=number]': '1',
		'/(in)': ''
	};
	const pages = ROUTES.filter((route) => route.startsWith('GET /'))
		.map((route) =>
			Object.entries(named).reduce(
				(path, [name, value]) => path.replace(name, value),
				route.slice(4)
			)
		)
		.filter((path) => !path.includes('['))
		.flatMap((path) => [path, `${path}?names=shown&words=shown`]);
	expect(pages.length).toBeGreaterThan(60);
	let drawn = 0;
	const raw: string[] = [];
	for (const who of [teacher, ada.student] as Student[])
		for (const path of pages) {
			const response = await who.send(path || '/');
			const text = await response.text();
			if (!response.headers.get('content-type')?.startsWith('text/html')) continue;
			expect([path, response.headers.get('content-type')]).toEqual([
				path,
				'text/html; charset=utf-8'
			]);
			if (text.includes('&lt;b id=x>')) drawn++;
			if (text.includes(CANARY)) raw.push(path);
		}
	expect(raw).toEqual([]);
	expect(drawn).toBeGreaterThan(10);
});

test('an action of a form that is not there is answered 4xx, on every page, by whatever name', async () => {
	const names = ['nothing', 'default', 'toString', '__proto__', 'constructor', 'password', ''];
	const answers = new Set<number>();
	for (const route of new Set(ROUTES.map((one) => one.replace(/^\w+ |\?.*/g, ''))))
		for (const name of names) {
			const path = route.replace('/(in)', '').replaceAll(/\[[^\]]+\]/g, '1');
			const response = await teacher.send(`${path}?/${name}`, {
				method: 'POST',
				body: new URLSearchParams()
			});
			await response.text();
			answers.add(response.status);
			expect([path, name, response.status]).toEqual([
				path,
				name,
				expect.toSatisfy((status: number) => status < 500)
			]);
		}
	expect([...answers]).toEqual(expect.arrayContaining([404, 405]));
});
