import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fillWithClasses } from './bulk.ts';
import { closeDatabase, openDatabase } from './connection.ts';
import type { Database } from './database.ts';
import { teacher } from './schema.ts';

let folder: string;
let db: Database;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'whose-words-'));
	db = openDatabase(join(folder, 'quiz.db'));
});
afterEach(() => {
	closeDatabase();
	rmSync(folder, { recursive: true });
});

const account = (id: string) => ({
	...{ id, name: id, nameKey: id, passwordHash: '-', createdAt: 1 }
});

it('a teacher who came meanwhile stays the only one', async () => {
	expect(await fillWithClasses(account('first'), [])).toBe(true);
	expect(await fillWithClasses(account('second'), [])).toBe(false);
	expect(db.select().from(teacher).all()).toHaveLength(1);
});
