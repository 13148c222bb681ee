import type Sqlite from 'better-sqlite3';
import { setTimeout as pause } from 'node:timers/promises';
import { isNotStored } from '../not-stored.ts';

/** How long a request that writes waits for a lock of somebody else. */
const PATIENCE_MS = 2_000;
const EVERY_MS = 25;

let waiting: Promise<void> | undefined;

/**
 * Waits until nobody else holds the database, or for as long as is bearable. SQLite's own waiting
 * would hold up the whole server with the one request; this lets everybody else go on meanwhile. The
 * first who finds it held does let SQLite wait, the 50 ms that a server has: to set that to nothing
 * and back would cost every request three statements more.
 */
export async function untilFree(client: Sqlite.Database): Promise<void> {
	if (!waiting && works(() => client.exec(BEGIN))) return;
	waiting ??= free(client).finally(() => (waiting = undefined));
	await waiting;
}

async function free(client: Sqlite.Database): Promise<void> {
	const until = performance.now() + PATIENCE_MS;
	while (performance.now() < until) {
		await pause(EVERY_MS);
		if (isFree(client)) return;
	}
}

const BEGIN = 'begin immediate; rollback';

const isFree = (client: Sqlite.Database) =>
	works(() => withoutWaiting(client, () => client.exec(BEGIN)));

/** Whether a write works at once: the same number again is a page written all the same. */
export function tryWrite(client: Sqlite.Database): boolean {
	const same = Number(client.pragma('user_version', { simple: true }));
	return works(() => withoutWaiting(client, () => client.exec(`pragma user_version = ${same}`)));
}

function works(statement: () => unknown): boolean {
	try {
		statement();
		return true;
	} catch (error) {
		if (!isNotStored(error)) throw error;
		return false;
	}
}

/** Does something that fails at once, where it would wait for another process. */
export function withoutWaiting(client: Sqlite.Database, work: () => unknown): void {
	const patience = client.pragma('busy_timeout', { simple: true }) as number;
	client.pragma('busy_timeout = 0');
	try {
		work();
	} finally {
		client.pragma(`busy_timeout = ${patience}`);
	}
}
