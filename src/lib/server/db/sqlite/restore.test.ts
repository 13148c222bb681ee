import Sqlite from 'better-sqlite3';
import { existsSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { backUp } from './backup.ts';
import { begin } from '../begun-attempt.ts';
import { closeDatabase, openDatabase } from '../connection.ts';
import { COPY_DAYS, removeOldCopies } from './old-copies.ts';
import { Refused } from '../refused.ts';
import { deleteTeacher } from '../remove-teacher.ts';
import { restore } from './restore.ts';
import { attempt, teacher } from '../schema.ts';
import { account, database, throwAwayDatabase } from '../throw-away.ts';

const { path } = throwAwayDatabase();
const NOW = 1_800_000_000_000;
const copy = () => path('copy.db');
const restored = () => restore(copy(), path(), { migrationsFolder: 'drizzle', now: NOW });
const names = () =>
	database()
		.select()
		.from(teacher)
		.all()
		.map(({ id }) => id);

beforeEach(async () => {
	await begin();
	database()
		.insert(teacher)
		.values([account('stays'), account('goes')])
		.run();
	await backUp(path(), copy());
});

describe('a copy', () => {
	it('is its owner’s alone, whole, and has nothing beside it', () => {
		expect(statSync(copy()).mode & 0o777).toBe(0o600);
		for (const beside of ['-wal', '-shm', '-journal', '.unfinished'])
			expect(existsSync(copy() + beside)).toBe(false);
	});

	it('comes in the place of the database, without what was deleted since', async () => {
		database().insert(teacher).values(account('came later')).run();
		await deleteTeacher('goes');
		await closeDatabase();
		const before = readFileSync(path());
		const { kept, again } = await restored();
		expect(again).toEqual({ teacher: 1 });
		expect(readFileSync(kept!)).toEqual(before);
		expect(statSync(kept!).mode & 0o777).toBe(0o600);
		await openDatabase(path());
		expect(names()).not.toContain('came later');
		expect(names()).toContain('stays');
		expect(names()).not.toContain('goes');
		expect(database().$client.serialize().includes('hash of goes')).toBe(false);
		expect(database().select().from(attempt).all()).toHaveLength(1);
	});

	it('comes whole in the place of a damaged database, and says that nothing was compared', async () => {
		await closeDatabase();
		writeFileSync(path(), 'damaged');
		const { kept, again } = await restored();
		expect([readFileSync(kept!, 'utf8'), again]).toEqual(['damaged', null]);
		await openDatabase(path());
		expect(names()).toEqual(expect.arrayContaining(['stays', 'goes']));
	});

	it('comes whole where nothing or another installation is', async () => {
		await closeDatabase();
		rmSync(path());
		expect(await restored()).toEqual({ kept: null, again: null });
		rmSync(path());
		await openDatabase(path());
		database().insert(teacher).values(account('of another')).run();
		await closeDatabase();
		expect((await restored()).again).toBeNull();
		await openDatabase(path());
		expect(names()).toContain('goes');
	});

	it('is refused where it is damaged, missing or too new, and while a server runs', async () => {
		const newer = new Sqlite(copy());
		newer.exec(`insert into __drizzle_migrations (hash, created_at) values ('x', 9e15)`);
		newer.close();
		await expect(restored()).rejects.toThrow(/newer version/);
		writeFileSync(copy(), readFileSync(copy()).subarray(0, 9000));
		await expect(restored()).rejects.toThrow(/copy\.db is damaged/);
		rmSync(copy());
		await expect(restored()).rejects.toThrow(Refused);
		await backUp(path(), copy());
		await closeDatabase();
		await openDatabase(path(), { serving: true });
		await expect(restored()).rejects.toThrow(/in use by a server/);
		expect(names()).toContain('goes');
	});
});

it('copies made by the product go when there are more than three or they are old', async () => {
	const made = (name: string, days: number) => {
		writeFileSync(path(name), '');
		const at = NOW / 1000 - days * 24 * 60 * 60;
		utimesSync(path(name), at, at);
	};
	for (const [index, name] of ['migration-4', 'migration-5', 'restore-a', 'restore-b'].entries())
		made(`quiz.db.before-${name}`, 9 - index);
	made('quiz.db.before-restore-b-wal', 6);
	made('other.db.before-migration-1', 99);
	const left = (name: string) => existsSync(path(`quiz.db.before-${name}`));
	removeOldCopies(path(), NOW);
	expect(['migration-4', 'migration-5', 'restore-a', 'restore-b'].map(left)).toEqual([
		...[false, true, true, true]
	]);
	removeOldCopies(path(), NOW + (COPY_DAYS - 6) * 24 * 60 * 60_000 + 1);
	expect(['migration-5', 'restore-a', 'restore-b', 'restore-b-wal'].map(left)).toEqual([
		...[false, false, false, false]
	]);
	expect(existsSync(path('other.db.before-migration-1'))).toBe(true);
});
