import Sqlite from 'better-sqlite3';
import { setTimeout as pause } from 'node:timers/promises';
import { database } from './connection.ts';

/** Whether another connection holds the database just now. */
export function isLocked(error: unknown): boolean {
	return error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY');
}

/** Whether nothing can be written just now: the disk is full or fails, or another holds the lock. */
export function isNotStored(error: unknown): boolean {
	return (
		error instanceof Sqlite.SqliteError && /^SQLITE_(BUSY|FULL|IOERR|READONLY)/.test(error.code)
	);
}

/** How long a request that writes waits for a lock of somebody else. */
const PATIENCE_MS = 2_000;
const EVERY_MS = 25;

let waiting: Promise<void> | undefined;

/**
 * Waits until nobody else holds the database, or for as long as is bearable. SQLite's own waiting
 * would hold up the whole server with the one request; this lets everybody else go on meanwhile.
 */
export async function untilFree(): Promise<void> {
	if (works('begin immediate; rollback')) return;
	waiting ??= free().finally(() => (waiting = undefined));
	await waiting;
}

async function free(): Promise<void> {
	const until = performance.now() + PATIENCE_MS;
	while (performance.now() < until) {
		await pause(EVERY_MS);
		if (works('begin immediate; rollback')) return;
	}
}

/** Does what may be done another time as well: where nothing can be stored just now, it is left. */
export function unlessStuck(work: () => unknown): void {
	try {
		work();
	} catch (error) {
		if (!isNotStored(error)) throw error;
	}
}

/** A write that worked says so for this long; … */
const FRESH_MS = 5_000;
/** … one that did not is tried again no oftener than this. */
const AGAIN_MS = 1_000;

let workedAt = -Infinity;
let triedAt = -Infinity;

/** Whether a write worked in the last five seconds. One is tried for all who ask. */
export function writesWork(): boolean {
	const now = performance.now();
	if (now - workedAt >= FRESH_MS && now - triedAt >= AGAIN_MS) {
		triedAt = now;
		// The same number again is a page written all the same.
		const { $client } = database();
		const same = Number($client.pragma('user_version', { simple: true }));
		if (works(`pragma user_version = ${same}`)) workedAt = now;
	}
	return now - workedAt < FRESH_MS;
}

/** Whether these statements work at once. */
function works(statements: string): boolean {
	const { $client } = database();
	const patience = $client.pragma('busy_timeout', { simple: true }) as number;
	$client.pragma('busy_timeout = 0');
	try {
		$client.exec(statements);
		return true;
	} catch (error) {
		if (!isNotStored(error)) throw error;
		return false;
	} finally {
		$client.pragma(`busy_timeout = ${patience}`);
	}
}
