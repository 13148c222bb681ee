import { expect, test } from 'vitest';
import { begin, question, wrongPicks } from '../support/http/public-attempt.ts';
import { startServer } from '../support/server/server.ts';
import { Teacher, PASSWORD } from '../support/http/teacher.ts';

const server = await startServer();
await Teacher.first(server);

test('fifty who sign in at once hold up no answer of thirty students', async () => {
	const students = await Promise.all(Array.from({ length: 30 }, () => begin(server)));
	let signedIn = 0;
	const signIns = Array.from({ length: 50 }, async (_, i) => {
		const body = new URLSearchParams({ name: `Flood ${i}`, password: PASSWORD });
		const { status } = await new Teacher(server).post('/teacher/sign-in', body);
		signedIn++;
		return status;
	});
	await new Promise((resolve) => setTimeout(resolve, 50));

	const saves = students.map((student) => student.save(2, wrongPicks(question(2))));
	expect((await Promise.all(saves)).map(({ status }) => status)).toEqual(saves.map(() => 200));
	// All answers are stored while sign-ins still wait for their turn.
	expect(signedIn).toBeLessThan(50);
	expect(new Set(await Promise.all(signIns))).toEqual(new Set([400]));
});
