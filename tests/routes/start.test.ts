import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	copyFileSync,
	mkdirSync,
	readdirSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { backUp } from '../../src/lib/server/db/sqlite/backup.ts';
import { root, serverEnvironment, startServer } from '../support/server/server.ts';
import { Student } from '../support/http/student.ts';
import { Teacher } from '../support/http/teacher.ts';

const server = await startServer();
const folder = dirname(server.databasePath);

/** Root may write anywhere, unless this right is taken from it. */
const plainly =
	process.getuid?.() === 0 ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search'] : [];

/** A start on another database, which is refused: what it says, and that nothing was made or changed. */
function refused(database: string, as: string[] = []): string {
	const before = readdirSync(folder, { recursive: true });
	const [command = '', ...args] = [...as, process.execPath, 'server.js'];
	const { status, stdout, stderr } = spawnSync(command, args, {
		cwd: root,
		env: serverEnvironment({ DATABASE_URL: database }),
		encoding: 'utf8',
		timeout: 10_000
	});
	expect([status, stdout]).toEqual([1, '']);
	expect(readdirSync(folder, { recursive: true })).toEqual(before);
	return stderr.replaceAll(folder, 'FOLDER');
}

describe('a start is refused in one line', () => {
	test('where a server runs on the database, which goes on', async () => {
		expect(refused(server.databasePath)).toBe(
			'FOLDER/quiz.db is in use by a server that runs already: end that one, or name another file in DATABASE_URL.\n'
		);
		expect((await new Student(server).page('/')).status).toBe(200);
	});

	test('where the file is damaged', () => {
		writeFileSync(join(folder, 'damaged.db'), 'x'.repeat(5000));
		expect(refused(join(folder, 'damaged.db'))).toBe(
			'FOLDER/damaged.db is damaged (it does not begin like a database): put a copy back with npm run restore -- FILE. Nothing was changed.\n'
		);
	});

	test.runIf(process.platform === 'linux')('where nothing may be written', () => {
		const closed = join(folder, 'closed');
		mkdirSync(closed);
		writeFileSync(join(folder, 'read-only.db'), '');
		chmodSync(join(folder, 'read-only.db'), 0o400);
		expect(refused(join(folder, 'read-only.db'), plainly)).toMatch(
			/^FOLDER\/read-only\.db cannot be read and written by this user: .+\n$/
		);
		chmodSync(closed, 0o500);
		expect(refused(join(closed, 'quiz.db'), plainly)).toMatch(
			/^FOLDER\/closed cannot be made or written \(EACCES\): .+\n$/
		);
	});
});

describe('after a crash', () => {
	test('its sign holds nobody up, and its log is read', async () => {
		const teacher = await Teacher.first(server);
		await server.kill();
		expect(statSync(`${server.databasePath}-wal`).size).toBeGreaterThan(0);
		await server.restart();
		expect(await teacher.isIn()).toBe(true);
	});

	test.each(['a backup', 'a plain copy of before the start'])(
		'its log is not read into %s that somebody put in the place of the database',
		async (kind) => {
			const copy = join(folder, 'copy.db');
			if (kind === 'a backup') await backUp(server.databasePath, copy);
			await server.stop();
			if (kind !== 'a backup') copyFileSync(server.databasePath, copy);
			await server.restart();
			await new Teacher(server).signIn();
			await server.kill();
			// In place, as `cp` does it.
			copyFileSync(server.databasePath, join(folder, 'kept.db'));
			copyFileSync(copy, server.databasePath);
			rmSync(copy);
			expect(refused(server.databasePath)).toMatch(
				/^FOLDER\/quiz\.db-wal is left of what FOLDER\/quiz\.db was before .+ Nothing was changed\.\n$/
			);
			copyFileSync(join(folder, 'kept.db'), server.databasePath);
			await server.restart();
		}
	);
});
