import { chmodSync, copyFileSync, existsSync, rmSync } from 'node:fs';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import type { FileDatabase } from './database.ts';

/**
 * Brings a database to the newest schema. Before it changes one that holds something, it writes a
 * copy beside it; where the migration fails, the file is what it was and the copy stays.
 */
export function migrateSafely(db: FileDatabase, path: string, migrationsFolder: string): void {
	const { $client: client } = db;
	const applied = appliedMigrations(db);
	if (applied === readMigrationFiles({ migrationsFolder }).length) return;

	const copy = `${path}.before-migration-${applied}`;
	if (applied > 0) {
		rmSync(copy, { force: true });
		client.prepare('vacuum into ?').run(copy);
		chmodSync(copy, 0o600);
	}
	try {
		// A migration that rebuilds a table drops the old one; with foreign keys on, that would delete
		// every row that hangs on it. So they are off meanwhile, and checked before they are on again.
		client.pragma('foreign_keys = OFF');
		migrate(db, { migrationsFolder });
		const broken = client.pragma('foreign_key_check') as unknown[];
		if (broken.length > 0) throw new Error(`a migration left ${broken.length} rows without parent`);
		client.pragma('foreign_keys = ON');
	} catch (error) {
		client.close();
		if (existsSync(copy)) putBack(copy, path);
		throw error;
	}
}

function appliedMigrations({ $client: client }: FileDatabase): number {
	const known = client
		.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'")
		.get();
	return known
		? (client.prepare('select count(*) from __drizzle_migrations').pluck().get() as number)
		: 0;
}

function putBack(copy: string, path: string): void {
	for (const beside of ['-wal', '-shm']) rmSync(path + beside, { force: true });
	copyFileSync(copy, path);
}
