import { isRqlite } from './rqlite/address.ts';
import type { Database, Engine, Statement } from './engine.ts';

let current: Engine | undefined;

function engine(): Engine {
	if (!current) throw new Error('the database is not open');
	return current;
}

/** The open database. Only modules of this folder ask for it. */
export const database = (): Database => engine().db;

/**
 * Opens the database that an address names, a file or a cluster of rqlite, and brings it to the
 * newest schema. Throws `Refused` where it cannot be used.
 * @param serving whether this process is the one server of a file, not a console beside it
 */
export async function openDatabase(
	address: string,
	{ migrationsFolder = 'drizzle', serving = false } = {}
): Promise<void> {
	current = isRqlite(address)
		? await (await import('./rqlite/open.ts')).openRqlite(address, { migrationsFolder })
		: (await import('./sqlite/open.ts')).openFile(address, { migrationsFolder, serving });
}

export async function closeDatabase(): Promise<void> {
	const closing = current;
	current = undefined;
	await closing?.close();
}

/**
 * A statement that is prepared at its first use and kept for as long as the database is open.
 * @param from `lagging`: a read that may be a moment old, for live pages and reports
 */
export function prepared<Prepared>(
	build: (db: Database) => Prepared,
	from: 'db' | 'lagging' = 'db'
): () => Prepared {
	let of: Engine | undefined;
	let statement: Prepared | undefined;
	return () => {
		const now = engine();
		if (of !== now || statement === undefined) {
			of = now;
			statement = build(now[from]);
		}
		return statement;
	};
}

/** Carries out one statement that changes something, in one commit with others that come close to it. */
export const together = <Done>(statement: () => Done | PromiseLike<Done>) =>
	engine().together(statement);

/** Runs statements that are known in advance as one unit of work: all of them or none. No lock is needed for none. */
export const unitOfWork = async (statements: readonly Statement[]) =>
	statements.length > 0 ? engine().unitOfWork(statements) : undefined;

/** Takes what was deleted out of what the engine itself keeps beside the rows, as far as it can now. */
export const forgetDeleted = () => engine().forgetDeleted();

/** What the engine has to do in its own house now and then. */
export const tidy = (now: number) => engine().tidy(now);

/** Waits until a write can begin, or for as long as is bearable. */
export const untilFree = () => engine().untilFree();

/** A write that worked says so for this long; … */
const FRESH_MS = 5_000;
/** … one that did not is tried again no oftener than this. */
const AGAIN_MS = 1_000;

let workedAt = -Infinity;
let triedAt = -Infinity;
let trying: Promise<void> | undefined;

/** Whether a write worked in the last five seconds. One is tried for all who ask. */
export async function writesWork(): Promise<boolean> {
	const now = performance.now();
	if (!trying && now - workedAt >= FRESH_MS && now - triedAt >= AGAIN_MS) {
		triedAt = now;
		trying = tryWrite().finally(() => (trying = undefined));
	}
	await trying;
	return performance.now() - workedAt < FRESH_MS;
}

async function tryWrite(): Promise<void> {
	if (await engine().tryWrite()) workedAt = performance.now();
}
