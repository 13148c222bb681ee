import Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { Database, Engine, Statement } from '../engine.ts';
import { isNotStored } from '../not-stored.ts';
import { Refused } from '../refused.ts';
import { holdAlone, letGo, numberAnew } from './alone.ts';
import { checkDatabase } from './check.ts';
import { clearOnce, forgetDeleted } from './forget.ts';
import { migrateSafely } from './migrate.ts';
import { removeOldCopies } from './old-copies.ts';
import { sharedCommit } from './shared-commit.ts';
import { tryWrite, untilFree } from './storing.ts';

/**
 * Opens the file, brings it to the newest schema and checks that the settings that durability rests
 * on are in force: WAL with synchronous FULL, so that a commit survives a loss of power.
 */
export function openFile(
	path: string,
	{ migrationsFolder, serving }: { migrationsFolder: string; serving: boolean }
): Engine {
	checkDatabase(path, migrationsFolder);
	if (serving) holdAlone(path);
	const client = new Sqlite(path);
	try {
		for (const setting of SETTINGS) client.pragma(setting);
		const db = drizzle(client, { casing: 'snake_case' });
		migrateSafely(db, path, migrationsFolder);
		readBack(client);
		if (serving) serve(client);
		return engineOf(client, db as unknown as Database);
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

function engineOf(client: Sqlite.Database, db: Database): Engine {
	const together = sharedCommit(client);
	const inOne = client.transaction((statements: readonly Statement[]) => {
		for (const statement of statements) statement.run();
	});
	return {
		db,
		lagging: db,
		together,
		unitOfWork: (statements) => together(() => inOne(statements)),
		async forgetDeleted() {
			forgetDeleted(client);
		},
		async tidy(now) {
			clearOnce(client);
			forgetDeleted(client);
			removeOldCopies(client.name, now);
		},
		untilFree: () => untilFree(client),
		tryWrite: async () => tryWrite(client),
		/** Writes what the WAL holds into the file and lets go of it. */
		async close() {
			client.pragma('wal_checkpoint(TRUNCATE)');
			client.close();
			letGo();
		}
	};
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
