import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import * as connection from './connection.ts';
import type { FileDatabase } from './sqlite/database.ts';
import { teacher } from './schema.ts';

/** The open database as tests ask it: a file, which answers at once. */
export const database = () => connection.database() as unknown as FileDatabase;

/** A database of its own for each test of the file, or one for all of them. */
export function throwAwayDatabase({ each = true } = {}) {
	const [before, after] = each ? [beforeEach, afterEach] : [beforeAll, afterAll];
	let folder: string;
	const path = (name = 'quiz.db') => join(folder, name);

	/** Opens it again, or another one beside it; what was open is closed. */
	async function open(name?: string, migrations?: string) {
		await connection.closeDatabase();
		await connection.openDatabase(path(name), { migrationsFolder: migrations });
		return database();
	}

	before(async () => {
		folder = mkdtempSync(join(tmpdir(), 'whose-words-'));
		await open();
	});
	after(async () => {
		await connection.closeDatabase();
		rmSync(folder, { recursive: true });
	});
	return { open, path };
}

/** A teacher as stored, who has this id for a name too. */
export const account = (id: string): typeof teacher.$inferInsert => ({
	...{ id, name: id, nameKey: id, passwordHash: `hash of ${id}`, createdAt: 1 }
});
