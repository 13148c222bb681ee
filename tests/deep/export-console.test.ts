import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { versionId } from '../../src/lib/quiz/version.ts';
import { CLASS_QUIZ } from '../support/http/class.ts';
import { Teacher } from '../support/http/teacher.ts';
import { follow, root, serverEnvironment, startServer } from '../support/server/server.ts';

const server = await startServer();
const teacher = await Teacher.first(server);
const folder = mkdtempSync(join(tmpdir(), 'whose-words-export-'));
const out = join(folder, 'out');
afterAll(() => rmSync(folder, { recursive: true }));

/** What `npm run export` runs. */
async function exported(quiz: string, format: string, more: string[] = []) {
	const env = serverEnvironment({ DATABASE_URL: server.databasePath });
	const args = [join(root, 'scripts/export.ts'), '--quiz', quiz, '--format', format, '--out', out];
	const run = follow(spawn(process.execPath, [...args, ...more], { env }));
	return { code: await run.ended, output: run.output() };
}

test('a quiz of the library, a version and a class’s are written, with what does not fit', async () => {
	const at = await teacher.open();
	const fields = { what: 'left-out', option: '', note: 'Why' };
	await teacher.post(at.path('question/2?/mend'), new URLSearchParams(fields));
	for (const [id, asked] of [
		[CLASS_QUIZ.id, true],
		[versionId(CLASS_QUIZ), true],
		[at.id, false]
	] as const) {
		const { code, output } = await exported(id, 'moodle');
		expect([code, output]).toEqual([0, expect.stringMatching(/Which mistake[^]*Written: /)]);
		expect(readFileSync(out, 'utf8').includes('<text>2. ')).toBe(asked);
	}
	expect((await exported(CLASS_QUIZ.id, 'json', ['--text', 'no'])).code).toBe(0);
	expect(JSON.parse(readFileSync(out, 'utf8'))).toHaveProperty('format', 'whose-words-quiz');
});

test.each([
	['no-such-quiz', 'gift', 'There is no quiz no-such-quiz'],
	[CLASS_QUIZ.id, 'kahoot', 'Usage: npm run export']
])('%s as %s is refused', async (id, format, words) => {
	const { code, output } = await exported(id, format);
	expect([code, output]).toEqual([1, expect.stringContaining(words)]);
});
