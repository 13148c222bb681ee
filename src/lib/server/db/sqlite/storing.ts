import type Sqlite from 'better-sqlite3';
import { setTimeout as pause } from 'node:timers/promises';
import { isNotStored } from '../not-stored.ts';

/** How long a request that writes waits for a lock of somebody else. */
const PATIENCE_MS = 2_000;
const EVERY_MS = 25;

let waiting: Promise<void> | undefined;

/**
 * Waits until nobody else holds the database, or for as long as is bearable. SQLite's own waiting
 * would hold up the whole server with the one request; this lets everybody else go on meanwhile.
 */
export async function untilFree(client: Sqlite.Database): Promise<void> {
	if (isFree(client)) return;
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

const isFree = (client: Sqlite.Database) => works(client, 'begin immediate; rollback');

/** Whether a write works at once: the same number again is a page written all the same. */
export function tryWrite(client: Sqlite.Database): boolean {
	const same = Number(client.pragma('user_version', { simple: true }));
	return works(client, `pragma user_version = ${same}`);
}

function works(client: Sqlite.Database, statements: string): boolean {
	try {
		withoutWaiting(client, () => client.exec(statements));
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
