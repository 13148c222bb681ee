import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { connect } from '../support/server/database.ts';
import { filled, rightPicks } from '../support/http/public-attempt.ts';
import { startServer } from '../support/server/server.ts';
import { responsesOf, responseTo } from '../support/server/stored-attempt.ts';
import { CLASS_QUIZ, join } from '../support/http/class.ts';
import { Student } from '../support/http/student.ts';
import { Teacher } from '../support/http/teacher.ts';

const server = await startServer();
const database = connect(server);
const other = connect(server);
const teacher = await Teacher.first(server);
const ada = await join(server, (await teacher.open()).code);
const question = CLASS_QUIZ.questions[0]!;
const picks = rightPicks(question);
const stranger = new Student(server);

/** An answer is refused for now, sent by a script or a form; then `mend` is done, and it is taken. */
async function stuckUntil(mend: () => void): Promise<void> {
	const before = responsesOf(database, ada.id);
	const revision = Number(responseTo(database, ada.id, question)?.revision ?? 0);
	const form = { do: 'next', revision: String(revision), ...filled(picks) };
	const [answer, page] = await Promise.all([
		ada.save(1, picks, revision),
		ada.student.post(ada.path(1), new URLSearchParams(form as Record<string, string>))
	]);
	for (const { status, headers } of [answer, page])
		expect([status, headers.get('retry-after')]).toEqual([503, '5']);
	for (const said of [answer.body.message, page.heading]) expect(said).toContain('Not saved yet');
	expect(responsesOf(database, ada.id)).toEqual(before);
	mend();
	// Without a script the page that says so has what was chosen, and sends it again.
	expect((await ada.student.submit(page, 'Send it again', {})).path).toBe(ada.path(2));
	expect(responseTo(database, ada.id, question)).toMatchObject({ revision: revision + 1 });
}

const ready = async () => (await stranger.send('/readyz')).status;

test('a lock of somebody else holds up who writes, and nobody else', async () => {
	other.run('begin immediate');
	const refused = stuckUntil(() => other.run('rollback'));
	const waits: number[] = [];
	for (let n = 0; n < 20; n++) {
		const since = performance.now();
		expect((await ada.page(2)).status).toBe(200);
		expect((await teacher.page('/teacher')).status).toBe(200);
		waits.push(performance.now() - since);
		await pause(20);
	}
	expect(Math.max(...waits)).toBeLessThan(1_000);
	await refused;
});

test('a lock that is gone soon is not noticed', async () => {
	other.run('begin immediate');
	const answer = ada.save(1, [], 1);
	await ada.page(2);
	other.run('rollback');
	expect((await answer).status).toBe(200);
});

test.runIf(process.platform === 'linux')('a full disk is told, and over by itself', async () => {
	const limit = (bytes: string) =>
		execFileSync('prlimit', ['--pid', String(server.pid()), `--fsize=${bytes}:`]);
	// No file of the process may grow: its database can write nothing more.
	limit(String(Math.min(4096, statSync(server.databasePath).size)));
	expect((await stranger.send('/healthz')).status).toBe(200);
	await expect.poll(ready, { timeout: 8_000 }).toBe(503);
	await stuckUntil(() => limit('unlimited'));
	await expect.poll(ready, { timeout: 8_000 }).toBe(200);
});

test('what could not be stored has a line each in the log, without a trace of the code', () => {
	const lines = server
		.output()
		.split('\n')
		.filter((line) => line.includes('"error"'));
	expect(lines.length).toBeGreaterThan(1);
	for (const line of lines)
		expect(JSON.parse(line)).toEqual({
			request: expect.any(String),
			route: expect.any(String),
			status: 503,
			error: expect.stringMatching(/^SqliteError: [^\n]+$/)
		});
});
