import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { LIBRARY_QUIZZES } from '../../../src/lib/library/index.ts';
import { persist } from '../../support/http/steadfast.ts';
import { Teacher } from '../../support/http/teacher.ts';
import { startCluster, until, type Cluster, type Node } from '../../support/rqlite/cluster.ts';
import { makeNetwork, type Network } from '../../support/rqlite/network.ts';
import { connect } from '../../support/server/database.ts';
import { runServer, type RunningServer } from '../../support/server/running.ts';
import { problemsIn } from '../check.ts';
import { sit, type Counts, type Sitting } from '../sitting.ts';
import { balance } from './balancer.ts';

const STUDENTS = 30;
const QUIZ = LIBRARY_QUIZZES.find(({ id }) => id === 'the-whole-check')!;
const LONGEST_WITHOUT_MS = 10_000;
/** How long nodes are left alone between two faults, so that each is seen by itself. */
const REST_MS = 5_000;
/** How much a node misses that is away for long. */
const MISSED = 1_000;

/**
 * Thirty students at two servers over three nodes of rqlite, each request to the other server. The
 * leader, a follower and a server are killed in turn; a node misses a thousand answers; the leader is
 * cut off from the others.
 * @returns what is wrong, one line each
 */
export async function soakCluster(folder: string, kills: number): Promise<string[]> {
	const network = makeNetwork(3);
	const cluster = await startCluster(3, { network });
	const env = { DATABASE_URL: cluster.address(), TRUST_PROXY: '1' };
	const servers = await Promise.all([1, 2].map(() => runServer(folder, env)));
	const balancer = await balance(servers);
	const [, path] = await servers[0]!.line(/set-up with the code in (\S+)/);
	const databasePath = path!.replace('.set-up-code.txt', '');
	const teacher = await Teacher.first({ url: balancer.url, databasePath });

	const counts: Counts = {
		sittings: 0,
		answers: 0,
		resent: 0,
		stale: 0,
		reloads: 0,
		lost: 0,
		behind: 0
	};
	const sittings: Sitting[] = [];
	let failed: unknown;
	let over = false;
	let seats = 0;
	const open = () => persist(() => teacher.open({ feedback: 'hand-in' }, QUIZ));
	let { code } = await open();
	const seat = async () => {
		while (!over && !failed) {
			if (++seats % STUDENTS === 0) code = (await open()).code;
			sittings.push(await sit(balancer, code, QUIZ, counts));
		}
	};
	const sitting = Promise.all(Array.from({ length: STUDENTS }, seat)).catch((error) => {
		failed = error;
	});

	try {
		await pause(REST_MS);
		for (let killed = 0; killed < kills && !failed; killed++) {
			const what = await fault(killed, cluster, servers);
			console.log(`${what}: ${line(counts, balancer)}`);
			await pause(REST_MS);
		}
		const trials = [
			() => awayForLong(cluster, () => counts.answers),
			() => cutOff(cluster, network)
		];
		for (const trial of trials) {
			if (failed) break;
			const what = await trial();
			console.log(`${what}: ${line(counts, balancer)}`);
		}
	} catch (error) {
		failed ??= error;
	}
	over = true;
	await sitting;
	balancer.close();
	const problems = failed
		? [String((failed as Error).stack ?? failed)]
		: await compare(folder, cluster, sittings);
	const longest = balancer.longestWithout();
	if (longest > LONGEST_WITHOUT_MS) problems.push(`nothing stored for ${Math.round(longest)} ms`);
	for (const server of servers) {
		problems.push(...errorsOf(server));
		await server.stop();
	}
	await cluster.stop();
	network?.remove();
	console.log(JSON.stringify({ ...counts, ...balancer.counts, longest: Math.round(longest) }));
	return problems;
}

const line = (counts: Counts, { longestWithout }: { longestWithout(): number }) =>
	`${counts.answers} answers, ${counts.sittings} handed in, at most ${Math.round(longestWithout())} ms without`;

/** Kills the leader, a follower and a server in turn, and starts it again. */
async function fault(number: number, cluster: Cluster, servers: RunningServer[]): Promise<string> {
	const leader = await cluster.leader();
	if (number % 3 === 2) {
		const server = servers[(number % 2) as 0 | 1]!;
		await server.kill();
		await server.restart();
		return 'a server killed';
	}
	const node = number % 3 === 0 ? leader : cluster.nodes.find((one) => one !== leader)!;
	await node.signal('SIGKILL');
	await pause(REST_MS);
	await node.start();
	return node === leader ? 'the leader killed' : 'a follower killed';
}

async function awayForLong(cluster: Cluster, answers: () => number): Promise<string> {
	const leader = await cluster.leader();
	const node = cluster.nodes.find((one) => one !== leader)!;
	await node.signal('SIGKILL');
	const missed = answers() + MISSED;
	while (answers() < missed) await pause(50);
	const back = performance.now();
	await node.start();
	const missing = await newest(leader);
	await until(async () => (await newest(node)) >= missing, 'it never catches up');
	return `a node back after ${MISSED} answers, level after ${Math.round(performance.now() - back)} ms`;
}

/**
 * The leader reaches no other node and none reaches it, while the servers reach all of them. Without a
 * network that can be cut, it hangs: to the others that is the same, and it does not know of it either.
 */
async function cutOff(cluster: Cluster, network?: Network): Promise<string> {
	const leader = await cluster.leader();
	const at = cluster.nodes.indexOf(leader);
	await (network ? network.cutOff(at) : leader.signal('SIGSTOP'));
	await pause(2 * REST_MS);
	const next = await cluster.leader();
	await (network ? network.join(at) : leader.signal('SIGCONT'));
	await pause(REST_MS);
	if (next === leader) throw new Error('the leader leads on, cut off from the others');
	return network ? 'the leader cut off' : 'the leader stopped (no network here that can be cut)';
}

const newest = async (node: Node) =>
	Number((await node.query('select max(answered_at) from response').catch(() => []))[0]?.[0] ?? 0);

/** What the students were told against what each node has, and what a copy of one has. */
async function compare(folder: string, cluster: Cluster, sittings: Sitting[]): Promise<string[]> {
	const tables = ['attempt', 'response', 'attempt_session', 'assignment'];
	const sums = tables.map((table) => `(select count(*) from ${table})`);
	const whole = `select ${sums}, (select sum(revision) from response), (select sum(points) from attempt)`;
	const leader = await cluster.leader();
	const expected = JSON.stringify(await leader.query(whole));
	for (const node of cluster.nodes)
		await until(
			async () => JSON.stringify(await node.query(whole).catch(() => {})) === expected,
			`${node.host} has something else than the leader`
		);
	const databasePath = join(folder, 'copy.db');
	writeFileSync(databasePath, await leader.copy());
	return problemsIn(connect({ databasePath }), QUIZ, sittings);
}

/** What no fault explains: where nothing can be stored just now, a request has 503. */
function errorsOf(server: RunningServer): string[] {
	return server
		.output()
		.split('\n')
		.filter((text) => text.startsWith('{') && JSON.parse(text).status === 500);
}
