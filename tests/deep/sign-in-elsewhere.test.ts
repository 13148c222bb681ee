import { expect, test } from 'vitest';
import { startServer } from '../support/server/server.ts';
import { NAME, PASSWORD, Teacher } from '../support/http/teacher.ts';

const server = await startServer({ env: { TRUST_PROXY: '1' } });
const rivera = await Teacher.first(server);

function signIn(address: string, name: string, password: string, browser = new Teacher(server)) {
	const body = new URLSearchParams({ name, password });
	return browser.post('/teacher/sign-in', body, { 'x-forwarded-for': address });
}

test('eighty who sign in at once from one network let a teacher elsewhere in', async () => {
	const flood = Array.from({ length: 80 }, (_, i) => signIn('192.0.2.9', `Flood ${i}`, 'a guess'));
	// The session is over, the browser is still known.
	rivera.cookies.delete('teacher');
	const [there, here] = await Promise.all([
		signIn('192.0.2.10', NAME, PASSWORD),
		signIn('192.0.2.9', NAME, PASSWORD, rivera)
	]);
	expect([there.path, here.path]).toEqual(['/teacher', '/teacher']);
	for (const { status } of await Promise.all(flood)) expect([400, 429]).toContain(status);
});
