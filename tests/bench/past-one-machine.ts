// Measures how many answers a second are stored through the built server, in a file and in clusters of
// rqlite, all on this machine: node tests/bench/past-one-machine.ts
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { PUBLIC_QUIZ } from '../../src/lib/library/index.ts';
import { join as joinClass } from '../support/http/class.ts';
import { Teacher } from '../support/http/teacher.ts';
import { startCluster, type Cluster } from '../support/rqlite/cluster.ts';
import { answer, type Attempt } from './answer.ts';
import { Connection } from './connection.ts';
import { rateOf, within } from './rate.ts';
import { cpuMs, serve, type Server } from './server.ts';
import { START } from './start.ts';
import { textOf } from './bytes.ts';

const ROUNDS = 5;
const CONNECTIONS = 32;
const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'whose-words-bench-'));

/** Nodes (0: a file) and servers of each set-up. */
const SET_UPS = [
	[0, 1],
	[1, 1],
	[3, 1],
	[3, 2],
	[3, 3]
] as const;

try {
	console.log(
		'| nodes | servers | answers/s | p50 | p99 | CPU an answer: server | leader | others |'
	);
	for (const [nodes, servers] of SET_UPS) await measure(nodes, servers);
	console.log(`Load of this machine at the end: ${loadavg()[0]!.toFixed(1)}`);
} finally {
	rmSync(folder, { recursive: true, force: true });
}

async function measure(nodes: number, count: number): Promise<void> {
	const at = (name: string) => join(folder, `${nodes}-${count}-${name}`);
	const cluster = nodes > 0 ? await startCluster(nodes) : undefined;
	const database = cluster?.address() ?? at('quiz.db');
	const start = (number: number) =>
		serve({
			args: START,
			cwd: root,
			env: { DATABASE_URL: database },
			log: at(`server-${number}.log`)
		});
	const servers: Server[] = [await start(0)];
	const teacher = await Teacher.first({ url: servers[0]!.url, databasePath: database });
	while (servers.length < count) servers.push(await start(servers.length));

	const { code } = await teacher.open({ feedback: 'hand-in' }, PUBLIC_QUIZ);
	const attempts: Attempt[] = [];
	while (attempts.length < CONNECTIONS) {
		const { path, student } = await joinClass(servers[0]!, code);
		attempts.push({ path: path(1), headers: { cookie: student.cookie } });
	}
	const connection = new Connection(servers[0]!);
	const page = textOf(await connection.send(attempts[0]!));
	connection.close();
	const next = answer(attempts, page);

	let best: Awaited<ReturnType<typeof ratesOf>> | undefined;
	for (let round = 0; round < ROUNDS; round++) {
		const rates = await ratesOf(servers, next, cluster);
		if (!best || rates.perSecond > best.perSecond) best = rates;
	}
	const { perSecond, took, cpu } = best!;
	const most = (share: number) => `${within(share, took).toFixed(0)} ms`;
	const cells = [nodes || 'a file', count, perSecond.toFixed(0), most(0.5), most(0.99)];
	console.log(`| ${[...cells, ...cpu.map((ms) => `${ms.toFixed(2)} ms`)].join(' | ')} |`);
	await Promise.all(servers.map((server) => server.stop()));
	await cluster?.stop();
}

/** All servers at once, each with its share of the connections. */
async function ratesOf(servers: Server[], next: ReturnType<typeof answer>, cluster?: Cluster) {
	const share = CONNECTIONS / servers.length;
	const leader = await cluster?.leader();
	/** CPU time of the servers, the leader and all other nodes until now. */
	const cpuTimes = () => [
		...[servers.reduce((sum, server) => sum + server.cpuMs(), 0), leader ? cpuMs(leader.pid()) : 0],
		(cluster?.nodes ?? [])
			.filter((node) => node !== leader)
			.reduce((sum, node) => sum + cpuMs(node.pid()), 0)
	];
	const before = cpuTimes();
	const rates = await Promise.all(
		servers.map((server, number) => {
			const first = Math.round(number * share);
			const mine = Math.round((number + 1) * share) - first;
			return rateOf(server, mine, (index) => next(first + index));
		})
	);
	const took = rates.flatMap((rate) => rate.took);
	return {
		perSecond: rates.reduce((sum, rate) => sum + rate.perSecond, 0),
		cpu: cpuTimes().map((ms, of) => (ms - before[of]!) / took.length),
		took
	};
}
