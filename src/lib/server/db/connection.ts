import Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { foldName } from '../../person/name.ts';
import { holdAlone, letGo, numberAnew } from './alone.ts';
import { checkDatabase } from './check.ts';
import type { Database } from './database.ts';
import { migrateSafely } from './migrate.ts';
import { Refused } from './refused.ts';
import { isNotStored } from './storing.ts';

let current: Database | undefined;

/** The open database. Only modules of this folder ask for it. */
export function database(): Database {
	if (!current) throw new Error('the database is not open');
	return current;
}

/**
 * Opens the file, brings it to the newest schema and checks that the settings that durability rests
 * on are in force: WAL with synchronous FULL, so that a commit survives a loss of power.
 */
export function openDatabase(
	path: string,
	{ migrationsFolder = 'drizzle', serving = false } = {}
): Database {
	checkDatabase(path, migrationsFolder);
	if (serving) holdAlone(path);
	const client = new Sqlite(path);
	try {
		for (const setting of SETTINGS) client.pragma(setting);
		// For conditions in statements; no table or index rests on it.
		client.function('fold_name', { deterministic: true }, (name) => foldName(String(name)));
		const db: Database = drizzle(client, { casing: 'snake_case' });
		migrateSafely(db, path, migrationsFolder);
		readBack(client);
		if (serving) serve(client);
		current = db;
		return db;
	} catch (error) {
		client.close();
		letGo();
		throw isNotStored(error)
			? new Refused(
					`${path} cannot be written (${(error as Error).message}): see whether its disk is full.`
				)
			: error;
	}
}

/**
 * While SQLite waits for another process, nobody is answered: a server hardly lets it wait once it is
 * open, and waits between tries instead (`storing.ts`).
 */
function serve(client: Sqlite.Database): void {
	client.pragma('busy_timeout = 50');
	try {
		numberAnew(client);
	} catch (error) {
		// Somebody holds it just now: it keeps the number that it has.
		if (!isNotStored(error)) throw error;
	}
}

/** Writes what the WAL holds into the database file and lets go of it. */
export function closeDatabase(): void {
	if (!current?.$client.open) return;
	current.$client.pragma('wal_checkpoint(TRUNCATE)');
	current.$client.close();
	current = undefined;
	letGo();
}

const CLEARED = 1;

/** How long SQLite waits for the lock of another process, milliseconds, while nothing else can run. */
const WAITS_MS = 5_000;

const SETTINGS = [
	'journal_mode = WAL',
	'synchronous = FULL',
	'foreign_keys = ON',
	`busy_timeout = ${WAITS_MS}`,
	'trusted_schema = OFF',
	'secure_delete = ON',
	'mmap_size = 0',
	'journal_size_limit = 16777216'
];

function readBack(client: Sqlite.Database): void {
	const expected = {
		journal_mode: 'wal',
		synchronous: 2,
		foreign_keys: 1,
		busy_timeout: WAITS_MS,
		secure_delete: 1
	};
	for (const [name, value] of Object.entries(expected)) {
		const found = client.pragma(name, { simple: true });
		if (found !== value) throw new Error(`SQLite has ${name} = ${found}, needs ${value}`);
	}
}

/**
 * A statement that is prepared at its first use and kept for as long as the database is open.
 */
export function prepared<Statement>(build: (db: Database) => Statement): () => Statement {
	let of: Database | undefined;
	let statement: Statement | undefined;
	return () => {
		const db = database();
		if (of !== db || statement === undefined) {
			of = db;
			statement = build(db);
		}
		return statement;
	};
}

/** Runs statements that are known in advance as one unit of work: all of them or none. */
export function unitOfWork(statements: { run(): unknown }[]): void {
	database().$client.transaction(() => statements.forEach((statement) => statement.run()))();
}

/**
 * What was deleted or overwritten is zeros in the pages of the file (`secure_delete`); this takes it
 * out of the write-ahead log beside it as well. While somebody else reads, it does what it can
 * without waiting, and the next time the rest.
 */
export function forgetDeleted(): void {
	const { $client } = database();
	const patience = $client.pragma('busy_timeout', { simple: true }) as number;
	$client.pragma('busy_timeout = 0');
	try {
		$client.pragma('wal_checkpoint(TRUNCATE)');
	} finally {
		$client.pragma(`busy_timeout = ${patience}`);
	}
}

/**
 * A file that was written without `secure_delete` may hold what was deleted then; written anew once,
 * it does not. The file's own number says that this was done.
 */
export async function clearOnce(): Promise<void> {
	const { $client } = database();
	if (Number($client.pragma('user_version', { simple: true })) >= CLEARED) return;
	$client.exec('vacuum');
	$client.pragma(`user_version = ${CLEARED}`);
	forgetDeleted();
}
