import Sqlite from 'better-sqlite3';
import { chmodSync, copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { holdAlone, letGo } from './alone.ts';
import { backUp } from './backup.ts';
import { checkContent, checkDatabase } from './check.ts';
import { Refused } from '../refused.ts';

export type Restored = {
	/** Where what was there until now is kept; null: nothing was. */
	kept: string | null;
	/**
	 * What was deleted since the copy was made and is deleted from it again, rows by table; null where
	 * that cannot be known, because what was there is damaged or another installation's.
	 */
	again: Record<string, number> | null;
};

/**
 * Puts a copy in the place of the database. Throws `Refused` where the copy is damaged or too new,
 * or a server runs; nothing is changed then.
 */
export async function restore(
	file: string,
	path: string,
	{ migrationsFolder, now }: { migrationsFolder: string; now: number }
): Promise<Restored> {
	if (!existsSync(file)) throw new Refused(`There is no copy ${file}.`);
	checkContent(file, migrationsFolder);
	holdAlone(path);
	const incoming = `${path}.restoring`;
	try {
		await backUp(file, incoming);
		const again = existsSync(path) ? deleteAgain(incoming, path, migrationsFolder) : null;
		const kept = existsSync(path) ? keep(path, now) : null;
		// In this order: were it broken off in between, a start would refuse the log of the other file.
		renameSync(incoming, path);
		for (const beside of ['-wal', '-shm']) rmSync(path + beside, { force: true });
		return { kept, again };
	} finally {
		rmSync(incoming, { force: true });
		letGo();
	}
}

export const keptName = (path: string, now: number) =>
	`${path}.before-restore-${new Date(now).toISOString().replace(/\W/g, '')}`;

function keep(path: string, now: number): string {
	const kept = keptName(path, now);
	for (const beside of ['', '-wal']) {
		if (!existsSync(path + beside)) continue;
		copyFileSync(path + beside, kept + beside);
		chmodSync(kept + beside, 0o600);
	}
	return kept;
}

/** What people delete, each by what names it. What hangs on it goes with it. */
const DELETED: [table: string, name: string][] = [
	['teacher', 'id'],
	['assignment', 'id'],
	['attempt', 'id'],
	['quiz', 'id'],
	['brought', 'id'],
	// Who has signed out stays so, and an invitation is used once.
	['teacher_session', 'token_hash'],
	['attempt_session', 'token_hash'],
	['invitation', 'token_hash']
];

/** Deletes from the copy what is no longer in the database, as `Restored.again` says. */
export function deleteAgain(
	incoming: string,
	path: string,
	migrationsFolder: string
): Restored['again'] {
	const copy = new Sqlite(incoming);
	try {
		checkDatabase(path, migrationsFolder);
		copy.pragma('secure_delete = ON');
		copy.pragma('foreign_keys = ON');
		copy.prepare('attach ? as until_now').run(path);
		const shared = 'select 1 from main.teacher where id in (select id from until_now.teacher)';
		if (!copy.prepare(shared).get()) return forgetSessions(copy);
		const again: Record<string, number> = {};
		for (const [table, name] of DELETED) {
			if (!has(copy, 'main', table) || !has(copy, 'until_now', table)) continue;
			const { changes } = copy
				.prepare(
					`delete from main.${table} where ${name} not in (select ${name} from until_now.${table})`
				)
				.run();
			if (changes > 0) again[table] = changes;
		}
		return again;
	} catch (error) {
		if (!(error instanceof Refused || error instanceof Sqlite.SqliteError)) throw error;
		return forgetSessions(copy);
	} finally {
		copy.close();
	}
}

/** Where nobody can tell who has signed out since, everybody has. */
function forgetSessions(copy: Sqlite.Database): null {
	copy.exec('delete from main.teacher_session; delete from main.invitation');
	return null;
}

function has(copy: Sqlite.Database, of: 'main' | 'until_now', table: string): boolean {
	return copy.prepare(`select 1 from ${of}.sqlite_schema where name = ?`).get(table) !== undefined;
}
