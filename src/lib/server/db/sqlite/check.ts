import Sqlite from 'better-sqlite3';
import { isUtf8 } from 'node:buffer';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { accessSync, closeSync, constants, mkdirSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { sha256 } from '../../../quiz/version.ts';
import { ownsItsLog } from './alone.ts';
import { Refused } from '../refused.ts';
import { isNotStored } from '../not-stored.ts';

/**
 * Whether the file can be worked with, asked before anything of it is touched. Throws `Refused` where
 * it cannot; a file that is not there yet is fine.
 */
export function checkDatabase(path: string, migrationsFolder: string): void {
	checkFolder(dirname(path));
	const file = statSync(path, { throwIfNoEntry: false });
	if (!file) return;
	if (!file.isFile()) throw new Refused(`${path} is no file: name another one in DATABASE_URL.`);
	try {
		accessSync(path, constants.R_OK | constants.W_OK);
	} catch {
		throw new Refused(
			`${path} cannot be read and written by this user: give the file to whoever runs the server (chown, chmod u+rw).`
		);
	}
	const hasLog = sizeOf(`${path}-wal`) > 0;
	if (file.size === 0 && !hasLog) return;
	if (hasLog && !ownsItsLog(path))
		throw new Refused(
			`${path}-wal is left of what ${path} was before somebody put another file in its place: put the copy back with npm run restore -- FILE, or remove the files that end in -wal and -shm. Nothing was changed.`
		);
	checkContent(path, migrationsFolder);
}

function checkFolder(folder: string): void {
	try {
		mkdirSync(folder, { recursive: true });
		accessSync(folder, constants.W_OK | constants.X_OK);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		throw new Refused(
			`${folder} cannot be made or written (${code}): the database needs a folder in which the server's user may make files.`
		);
	}
}

/** The content of a database file of ours, whole and no newer than this code. Throws `Refused`. */
export function checkContent(path: string, migrationsFolder: string): void {
	if (beginningOf(path) !== 'SQLite format 3')
		throw damaged(path, 'it does not begin like a database');
	// Opened to write where no log lies beside it, SQLite clears what it makes; with a log, it would
	// write that into the file when it is closed.
	const client = open(path, {
		readonly: statSync(`${path}-wal`, { throwIfNoEntry: false }) !== undefined
	});
	try {
		const found = client.pragma('quick_check(1)', { simple: true });
		if (found !== 'ok') throw damaged(path, String(found));
		checkSchema(client, path, migrationsFolder);
		checkHashes(client, path);
		checkRows(client, path);
	} catch (error) {
		if (error instanceof Refused) throw error;
		throw isNotStored(error)
			? new Refused(
					`${path} is held by another program (${(error as Error).message}): end that first.`
				)
			: damaged(path, (error as Error).message);
	} finally {
		client.close();
	}
}

function open(path: string, options: Sqlite.Options): Sqlite.Database {
	try {
		return new Sqlite(path, { ...options, fileMustExist: true });
	} catch (error) {
		throw damaged(path, (error as Error).message);
	}
}

function checkSchema(client: Sqlite.Database, path: string, migrationsFolder: string): void {
	const known = readMigrationFiles({ migrationsFolder }).at(-1)?.folderMillis ?? 0;
	const tables = client
		.prepare(`select name from sqlite_schema where type = 'table'`)
		.pluck()
		.all();
	if (tables.length === 0) return;
	if (!tables.includes('__drizzle_migrations'))
		throw new Refused(
			`${path} is a database of another program: name another file in DATABASE_URL.`
		);
	const newest = client.prepare('select max(created_at) from __drizzle_migrations').pluck().get();
	if (Number(newest) > known)
		throw new Refused(
			`${path} was written by a newer version of Whose Words: start that version, or put back the copy from before the update with npm run restore.`
		);
}

/** Articles and versions are named by the hash of what they hold; older versions by what they held. */
function checkHashes(client: Sqlite.Database, path: string): void {
	const rows = client
		.prepare(
			`select id, text as content from article
			union all select id, content from quiz_version where json_type(content, '$.title') is null`
		)
		.all() as { id: string; content: string }[];
	const wrong = rows.find(({ id, content }) => sha256(content) !== id);
	if (wrong) throw damaged(path, 'a stored text is not the one it was');
}

/** What rows say of each other, and that what people typed is text at all. */
function checkRows(client: Sqlite.Database, path: string): void {
	const astray = client.pragma('foreign_key_check') as unknown[];
	if (astray.length > 0) throw damaged(path, 'a row belongs to one that is not there');
	const typed = client
		.prepare(
			`select cast(concat(id, name, words, join_id) as blob) from attempt
			union all select cast(concat(id, label, code) as blob) from assignment
			union all select cast(concat(id, name, password_hash) as blob) from teacher`
		)
		.pluck();
	for (const bytes of typed.iterate() as Iterable<Buffer>)
		if (!isUtf8(bytes)) throw damaged(path, 'a name is no text any more');
}

function damaged(path: string, how: string): Refused {
	const [line = ''] = how.replace(/^\*\*\*.*\n/, '').split('\n');
	return new Refused(
		`${path} is damaged (${line}): put a copy back with npm run restore -- FILE. Nothing was changed.`
	);
}

function beginningOf(path: string): string {
	const file = openSync(path, 'r');
	try {
		const bytes = Buffer.alloc(15);
		readSync(file, bytes, 0, 15, 0);
		return bytes.toString('latin1');
	} finally {
		closeSync(file);
	}
}

function sizeOf(path: string): number {
	return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
