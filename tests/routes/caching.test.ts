import { expect, test } from 'vitest';
import { begin, question, rightPicks } from '../support/http/public-attempt.ts';
import { startServer } from '../support/server/server.ts';
import { Student } from '../support/http/student.ts';

const server = await startServer();
const { student, path, save } = await begin(server);
const done = await begin(server);
await done.handIn();
await save(2, rightPicks(question(2)), 0, true);

const ATTEMPT = ['', '/1', '/2', '/hand-in', '/result', '/questions', '/99'];
const PAGES = ['/', '/try/1', '/try/99', ...ATTEMPT.flatMap((rest) => [path() + rest])];

test.each([...PAGES, ...PAGES.map((page) => `${page === '/' ? '' : page}/__data.json`)])(
	'no cache keeps %s, whoever asks',
	async (address) => {
		const theirs = address.replace(path(), done.path());
		for (const [who, where] of [
			[student, address],
			[done.student, theirs],
			[new Student(server), address]
		] as const) {
			const response = await who.send(where);
			await response.text();
			expect(response.headers.get('cache-control')).toMatch(/no-store/);
		}
	}
);

test('no cache keeps an answer to a form or to a script', async () => {
	const posts = [path(2), path(3), path('hand-in'), '/try/1'].map((to) => ({ to, method: 'POST' }));
	const puts = [2, 3, 99].map((n) => ({ to: path(`questions/${n}`), method: 'PUT' }));
	for (const { to, method } of [...puts, ...posts]) {
		const body = method === 'POST' ? new URLSearchParams({ do: 'next', revision: '0' }) : '{}';
		const response = await student.send(to, { method, body });
		await response.text();
		expect([to, response.headers.get('cache-control')]).toEqual([
			to,
			expect.stringContaining('no-store')
		]);
	}
	const saved = await done.save(2, rightPicks(question(2)));
	expect(saved.headers.get('cache-control')).toMatch(/no-store/);
});

test('the cookie of an attempt is for this server alone, for a week, and no script reads it', async () => {
	const form = await new Student(server).page('/');
	const fields = form.fields.filter(({ type }) => type === 'hidden');
	const body = new URLSearchParams(fields.map(({ name, value }) => [name, value]));
	body.set('do', 'check');
	body.set('row.answer', question(1).rows[0]!.key[0]!);
	const response = await new Student(server).send('/try/1', { method: 'POST', body });
	const [withoutScript, cookie, ...more] = response.headers.getSetCookie();
	expect(more).toEqual([]);
	expect(withoutScript).toBe('no-script=; Path=/; HttpOnly; SameSite=Lax');
	expect(cookie).toMatch(
		/^attempt-[\w-]+=[\w-]{32}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/
	);
});

test('files whose name is their content are kept for good', async () => {
	const { html } = await student.page('/');
	const file = /_app\/immutable\/[^"]+\.css/.exec(html)![0];
	const response = await student.send(`/${file}`);
	await response.text();
	expect(response.headers.get('cache-control')).toMatch(/max-age=31536000, ?immutable/);
});
