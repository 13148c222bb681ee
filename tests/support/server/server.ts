import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setUpFileOf } from '../../../src/lib/server/account/set-up-file.ts';
import { startCluster } from '../rqlite/cluster.ts';
import { runServer, type Environment, type RunningServer } from './running.ts';

/** The environment of a server whose clock a test moves on: see clock.js. */
export const CLOCK = { NODE_OPTIONS: '--import=./tests/support/server/clock.js' };

export { follow, root, serverEnvironment } from './running.ts';
export type TestServer = RunningServer;

/**
 * Starts the built server on a free port with a new database in a folder of its own. What a test
 * file leaves running ends with the file.
 */
export async function startServer({ env = {} }: { env?: Environment } = {}): Promise<TestServer> {
	const folder = await mkdtemp(join(tmpdir(), 'whose-words-'));
	clean.push(() => rm(folder, { recursive: true, force: true }));
	const server = await runServer(folder, env, await emptyCluster());
	clean.push(async () => void (await server.kill()));
	return server;
}

/** With `STORE=rqlite` the tests run on a cluster of one node; undefined: on a file. */
async function emptyCluster(): Promise<string | undefined> {
	if (process.env.STORE !== 'rqlite') return undefined;
	const { address, stop } = await startCluster(1);
	clean.push(stop, () => rm(setUpFileOf(address()), { force: true }));
	return address();
}

const clean: (() => Promise<void>)[] = [];

/** Ends the servers of a test file: last started, first ended. A folder goes when nothing writes to it. */
export async function endServers(): Promise<void> {
	for (const undo of clean.splice(0).reverse()) await undo();
}
