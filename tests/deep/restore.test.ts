import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { CLASS_QUIZ, join as joinClass } from '../support/http/class.ts';
import { wrongPicks } from '../support/http/public-attempt.ts';
import { Teacher } from '../support/http/teacher.ts';
import { connect, counts } from '../support/server/database.ts';
import { responsesOf } from '../support/server/stored-attempt.ts';
import { follow, root, serverEnvironment, startServer } from '../support/server/server.ts';

const server = await startServer();
const copy = join(dirname(server.databasePath), 'copy.db');

async function run(script: string, file: string) {
	const env = serverEnvironment({ DATABASE_URL: server.databasePath });
	const running = follow(
		spawn(process.execPath, [`scripts/${script}.ts`, file], { cwd: root, env })
	);
	return { code: await running.ended, output: running.output() };
}

test('a copy made under load and put back has every answer from before it, and no deleted class', async () => {
	const teacher = await Teacher.first(server);
	const [of, gone] = [await teacher.open(), await teacher.open()];
	await joinClass(server, gone.code);
	const students = await Promise.all(Array.from({ length: 10 }, () => joinClass(server, of.code)));
	/** What each student was told is stored, by question: the newest revision. */
	const told = students.map(() => new Map<number, number>());
	let over = false;
	const load = students.map(async (student, index) => {
		for (let n = 0; !over; n++) {
			const number = (n % CLASS_QUIZ.questions.length) + 1;
			const picks = wrongPicks(CLASS_QUIZ.questions[number - 1]!, n % 2);
			const reply = await student.save(number, picks, told[index]!.get(number) ?? 0);
			if (reply.status === 200) told[index]!.set(number, reply.body.shown.answer.revision);
		}
	});
	await expect.poll(() => told.every((one) => one.size > 5), { timeout: 20_000 }).toBe(true);
	const before = told.map((one) => new Map(one));
	expect((await run('backup', copy)).output).toMatch(/integrity ok\n$/);
	await teacher.submit(await teacher.page(gone.path('delete')), 'Delete it now');
	over = true;
	await Promise.all(load);

	expect((await run('restore', copy)).output).toContain('in use by a server');
	await server.stop();
	const done = await run('restore', copy);
	expect([done.code, done.output]).toEqual([0, expect.stringContaining('assignment: 1')]);
	await server.restart();

	const database = connect(server);
	expect(counts(database)).toMatchObject({ assignment: 1, attempt: 10 });
	for (const [index, { id }] of students.entries()) {
		const stored = new Map(responsesOf(database, id).map((row) => [row.question_id, row.revision]));
		for (const [number, revision] of before[index]!)
			expect(stored.get(CLASS_QUIZ.questions[number - 1]!.id)).toBeGreaterThanOrEqual(revision);
	}
	expect(JSON.stringify(database.all('pragma integrity_check'))).toContain('ok');
	// Students go on where the copy has them.
	expect((await students[0]!.page(1)).status).toBe(200);
});
