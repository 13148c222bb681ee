import Sqlite from 'better-sqlite3';
import { randomInt } from 'node:crypto';
import { closeSync, existsSync, openSync, readSync, rmSync } from 'node:fs';
import { Refused } from '../refused.ts';

/**
 * A file beside the database is the sign of its server: a small database of its own, locked for as
 * long as the process lives, however it ends. So the sign of one that crashed holds nobody up. The
 * console and the backup work beside a server and do not ask for it.
 *
 * It also repeats the number that the server has put into the database at its start. A log (`-wal`)
 * that a crash left belongs to the file with that number and to no other.
 */
let sign: Sqlite.Database | undefined;

const signOf = (path: string) => `${path}.server`;

/** Holds the database for this process as its only server. Throws `Refused`. */
export function holdAlone(path: string): void {
	try {
		sign = lockedSign(signOf(path));
	} catch (error) {
		throw new Refused(
			isBusy(error)
				? `${path} is in use by a server that runs already: end that one, or name another file in DATABASE_URL.`
				: `${signOf(path)} cannot be locked (${(error as Error).message}): its folder must be one in which the server's user may write.`
		);
	}
}

function lockedSign(file: string, again = true): Sqlite.Database {
	const made = new Sqlite(file, { timeout: 0 });
	try {
		made.pragma('journal_mode = off');
		made.pragma('locking_mode = exclusive');
		made.exec('begin exclusive; commit');
		return made;
	} catch (error) {
		made.close();
		// What is no database and held by nobody is a leftover.
		if (isBusy(error) || !again) throw error;
		rmSync(file);
		return lockedSign(file, false);
	}
}

const isBusy = (error: unknown) =>
	error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY');

export function letGo(): void {
	sign?.close();
	sign = undefined;
}

/** Puts a new number into the database and its sign. While others read it, it has none. */
export function numberAnew(client: Sqlite.Database): void {
	const number = newNumber();
	client.pragma(`application_id = ${number}`);
	const [{ busy }] = client.pragma('wal_checkpoint(TRUNCATE)') as [{ busy: number }];
	sign?.pragma(`application_id = ${busy ? 0 : number}`);
}

/** For a copy as well: the log of the file that it was made of is none of its own. */
export const newNumber = () => randomInt(1, 2 ** 31 - 1);

/** Whether a log beside the database would be of that file; where nothing is known, it may be. */
export function ownsItsLog(path: string): boolean {
	const expected = numberIn(signOf(path));
	return expected === 0 || expected === numberIn(path);
}

/** Where a database file has its number: https://www.sqlite.org/fileformat.html#the_database_header */
const PLACE = 68;

function numberIn(path: string): number {
	if (!existsSync(path)) return 0;
	const file = openSync(path, 'r');
	try {
		const bytes = Buffer.alloc(4);
		return readSync(file, bytes, 0, 4, PLACE) === 4 ? bytes.readUInt32BE() : 0;
	} finally {
		closeSync(file);
	}
}
