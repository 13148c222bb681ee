import { spawn, type StdioOptions } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, serverEnvironment } from '../support/server/server.ts';

async function freePort(): Promise<string> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	return String(port);
}

/** Pages are asked for while nothing that the server writes is kept, and it ends in order. */
async function expectToGoOn(stdio: StdioOptions): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), 'whose-words-'));
	const PORT = await freePort();
	const env = serverEnvironment({ PORT, DATABASE_URL: join(folder, 'quiz.db') });
	const child = spawn(process.execPath, ['server.js'], { cwd: root, env, stdio });
	const ended = once(child, 'exit');
	child.stdout?.destroy();
	child.stderr?.destroy();
	try {
		const page = (path: string) =>
			fetch(`http://127.0.0.1:${PORT}${path}`).then(
				({ status }) => status,
				() => 'not there'
			);
		await expect.poll(() => page('/join'), { timeout: 15_000 }).toBe(200);
		for (let i = 0; i < 20; i++)
			expect([await page('/join'), await page('/none')]).toEqual([200, 404]);
		child.kill('SIGTERM');
		expect(await ended).toEqual([0, null]);
	} finally {
		child.kill('SIGKILL');
		await rm(folder, { recursive: true, force: true });
	}
}

test('a log into a pipe that nobody reads stops nothing', () =>
	expectToGoOn(['ignore', 'pipe', 'pipe']));

test.skipIf(!existsSync('/dev/full'))('a log on a full disk stops nothing', async () => {
	const full = openSync('/dev/full', 'w');
	await expectToGoOn(['ignore', full, full]);
});
