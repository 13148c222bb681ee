import { expect, test } from 'vitest';
import { CLOCK, startServer } from '../support/server/server.ts';
import { join } from '../support/http/class.ts';
import { Student } from '../support/http/student.ts';
import { Teacher } from '../support/http/teacher.ts';

test('a clock that is set back a day lengthens no wait, and the server still ends in order', async () => {
	const server = await startServer({ env: { ...CLOCK, CLOCK_BACK: '1' } });
	const teacher = await Teacher.first(server);
	const ada = await join(server, (await teacher.open()).code);
	const stranger = new Student(server);
	const wrong = { name: 'Nobody', password: 'none of theirs' };
	const guess = async () =>
		stranger.submit(await stranger.page('/teacher/sign-in'), 'Sign in', wrong);
	const mistype = () => stranger.post('/join', new URLSearchParams({ code: 'ZZZZZZ' }));
	for (let n = 0; n < 10; n++) expect((await guess()).status).toBe(400);
	for (let n = 0; n < 30; n++) expect((await mistype()).status).toBe(404);
	server.signal('SIGUSR2');
	for (const told of [await guess(), await mistype()]) {
		expect(told.status).toBe(429);
		expect(Number(told.headers.get('retry-after'))).toBeLessThanOrEqual(60);
	}
	expect(await teacher.isIn()).toBe(true);
	expect((await ada.page(1)).status).toBe(200);
	const since = performance.now();
	expect(await server.stop()).toBe(0);
	expect(performance.now() - since).toBeLessThan(5_000);
});
