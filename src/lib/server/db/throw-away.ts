import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { closeDatabase, openDatabase } from './connection.ts';
import { teacher } from './schema.ts';

/** A database of its own for each test of the file, or one for all of them. */
export function throwAwayDatabase({ each = true } = {}) {
	const [before, after] = each ? [beforeEach, afterEach] : [beforeAll, afterAll];
	let folder: string;
	const path = (name = 'quiz.db') => join(folder, name);

	/** Opens it again, or another one beside it; what was open is closed. */
	function open(name?: string, migrations?: string) {
		closeDatabase();
		return openDatabase(path(name), { migrationsFolder: migrations });
	}

	before(() => {
		folder = mkdtempSync(join(tmpdir(), 'whose-words-'));
		open();
	});
	after(() => {
		closeDatabase();
		rmSync(folder, { recursive: true });
	});
	return { open, path };
}

/** A teacher as stored, who has this id for a name too. */
export const account = (id: string): typeof teacher.$inferInsert => ({
	...{ id, name: id, nameKey: id, passwordHash: `hash of ${id}`, createdAt: 1 }
});
