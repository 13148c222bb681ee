import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { localName } from '../../src/lib/server/db/rqlite/address.ts';
import { CLASS_QUIZ, join as joinClass, type Class, type Joined } from '../support/http/class.ts';
import { wrongPicks } from '../support/http/public-attempt.ts';
import { Teacher } from '../support/http/teacher.ts';
import {
	rqlited,
	startCluster,
	WITHOUT,
	type Cluster,
	type Node
} from '../support/rqlite/cluster.ts';
import { connect, counts } from '../support/server/database.ts';
import {
	follow,
	root,
	runServer,
	serverEnvironment,
	type RunningServer
} from '../support/server/running.ts';

const folder = mkdtempSync(join(tmpdir(), 'whose-words-'));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

/** What `npm run backup` and `npm run restore` run. */
async function run(script: 'backup' | 'restore', file: string, address: string) {
	const env = serverEnvironment({ DATABASE_URL: address });
	const child = spawn(process.execPath, [join(root, `scripts/${script}.ts`), at(file)], { env });
	const running = follow(child);
	return { code: await running.ended, output: running.output() };
}

/** The copies that a restore kept of a cluster; they go with the test. */
function keptOf(address: string): string[] {
	const beside = join(root, localName(address));
	return readdirSync(join(root, 'data'))
		.filter((name) => name.startsWith(`${basename(beside)}.before-restore-`))
		.map((name) => join(root, 'data', name));
}

describe.skipIf(!rqlited)(`a school that moves${WITHOUT}`, () => {
	let cluster: Cluster;
	const env: { DATABASE_URL?: string } = {};
	let server: RunningServer;
	let teacher: Teacher;
	let gone: Class;
	let student: Joined;

	const save = (number: number, revision = 0) =>
		student.save(number, wrongPicks(CLASS_QUIZ.questions[number - 1]!, revision), revision);

	beforeAll(async () => {
		cluster = await startCluster(3);
		server = await runServer(folder, env);
		teacher = await Teacher.first(server);
		gone = await teacher.open();
		student = await joinClass(server, (await teacher.open()).code);
		expect((await save(1)).status).toBe(200);
	});
	afterAll(async () => {
		await server?.kill();
		for (const file of keptOf(cluster.address())) rmSync(file);
		await cluster?.stop();
	});

	test('finds classes, answers and sign-in in the cluster, and goes on', async () => {
		const before = counts(connect(server));
		expect(await run('backup', 'school.db', server.databasePath)).toMatchObject({ code: 0 });
		await server.stop();
		env.DATABASE_URL = cluster.address();
		const { code, output } = await run('restore', 'school.db', env.DATABASE_URL);
		expect([code, output]).toEqual([
			0,
			expect.stringMatching(/^rqlite:\S+ is \S+school\.db now\.$/m)
		]);
		expect(output).not.toContain('s3cret');
		await server.restart();
		expect(counts(connect({ databasePath: env.DATABASE_URL }))).toEqual(before);
		expect((await new Teacher(server).signIn()).path).toBe('/teacher');
		expect((await teacher.page(gone.path())).status).toBe(200);
		expect((await save(1, 1)).status).toBe(200);
		expect((await save(2)).status).toBe(200);
	});

	test('puts a copy of the cluster back, without what was deleted since', async () => {
		const address = cluster.address();
		expect((await run('backup', 'cluster.db', address)).output).toMatch(/integrity ok\n$/);
		expect(statSync(at('cluster.db')).mode & 0o777).toBe(0o600);
		const before = counts(connect({ databasePath: at('cluster.db') }));
		await teacher.submit(await teacher.page(gone.path('delete')), 'Delete it now');

		let [over, revision] = [false, 1];
		const saving = (async () => {
			while (!over) if ((await save(2, revision)).status === 200) revision++;
		})();
		expect(await run('restore', 'cluster.db', address)).toEqual({
			code: 1,
			output: expect.stringMatching(/^rqlite:\S+ is being written: end its servers first\.\n$/)
		});
		over = true;
		await saving;
		expect(keptOf(address)).toEqual([]);

		await server.stop();
		const { code, output } = await run('restore', 'cluster.db', address);
		expect([code, output]).toEqual([0, expect.stringMatching(/deleted again:\nassignment: 1$/m)]);
		const [kept] = keptOf(address) as [string];
		expect(output).toContain(`until now is in ${kept}.\n`);
		expect(statSync(kept).mode & 0o777).toBe(0o600);
		expect(counts(connect({ databasePath: kept }))).toEqual({ ...before, assignment: 1 });
		const stored = 'select revision from response order by revision';
		expect(connect({ databasePath: kept }).arrays(stored)()).toEqual([[2], [revision]]);

		await server.restart();
		for (const node of cluster.nodes)
			await expect.poll(() => node.query(stored).catch(() => [])).toEqual([[1], [2]]);
		expect((await teacher.page(gone.path())).status).toBe(404);
		expect((await save(2, 1)).status).toBe(200);
	});

	test('is back on one machine with a copy of the cluster', async () => {
		await run('backup', 'back.db', cluster.address());
		await server.stop();
		env.DATABASE_URL = at('back.db');
		await server.restart();
		expect((await new Teacher(server).signIn()).path).toBe('/teacher');
		expect((await save(2, 2)).status).toBe(200);
		expect(counts(connect({ databasePath: at('back.db') }))).toMatchObject({ response: 2 });
	});
});

describe.skipIf(!rqlited)(`who asks a cluster for a copy${WITHOUT}`, () => {
	async function clusterWith(...perms: string[]) {
		const cluster = await startCluster(1, { flags: ['-fk'], perms: ['ready', ...perms] });
		onTestFinished(() => cluster.stop());
		return cluster.address();
	}

	test('is told which permissions are needed', async () => {
		const servers = await clusterWith('query', 'execute', 'snapshot');
		expect((await run('backup', 'denied.db', servers)).output).toMatch(
			/^\S+ does not let this user in: .* permission backup\.\n$/
		);
		expect((await run('restore', 'school.db', servers)).output).toMatch(
			/permission query, status, backup and load\.\n$/
		);
	});

	test('needs no others', async () => {
		const keeper = await clusterWith('query', 'status', 'backup', 'load');
		expect(await run('restore', 'school.db', keeper)).toMatchObject({ code: 0 });
		expect(await run('backup', 'kept.db', keeper)).toMatchObject({ code: 0 });
	});

	test('gives what is too large for the log to a single node alone', async () => {
		copyFileSync(at('school.db'), at('large.db'));
		const large = new Sqlite(at('large.db'));
		large.exec('create table more (bytes); insert into more values (zeroblob(66 << 20))');
		large.close();
		const three = await startCluster(3);
		onTestFinished(() => three.stop());
		expect((await run('restore', 'large.db', three.address())).output).toMatch(
			/larger than 64 MB, which rqlite:\S+ takes only while it is a single node/
		);
		const one = await startCluster(1);
		onTestFinished(() => one.stop());
		expect(await run('restore', 'large.db', one.address())).toMatchObject({ code: 0 });
		const [node] = one.nodes as [Node];
		expect(await node.query('select length(bytes) from more')).toEqual([[66 << 20]]);
		await node.signal('SIGKILL');
		await node.start();
		await expect.poll(() => node.query('pragma foreign_keys')).toEqual([[1]]);
		expect(await node.query('select length(bytes) from more')).toEqual([[66 << 20]]);
	});

	test('is told of a copy that is missing, and of a cluster that is silent', async () => {
		const silent = 'rqlite://127.0.0.1:1';
		expect((await run('backup', 'none.db', silent)).output).toContain('ECONNREFUSED');
		expect((await run('restore', 'school.db', silent)).output).toMatch(/^No node of /);
		expect((await run('restore', 'none.db', silent)).output).toMatch(/^There is no copy /);
	});
});
