import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import {
	rqlited,
	startCluster,
	WITHOUT,
	type Cluster,
	type Node
} from '../../../../../tests/support/rqlite/cluster.ts';
import type { Engine } from '../engine.ts';
import { Refused } from '../refused.ts';
import { article, draftedQuestion, quiz, teacher } from '../schema.ts';
import { account } from '../throw-away.ts';
import { localName } from './address.ts';
import { openRqlite } from './open.ts';

/** The product's migrations up to a number, and one more that consists of these statements. */
function migrations(upTo: number, more: string[] = []): string {
	const folder = mkdtempSync(join(tmpdir(), 'migrations-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	cpSync('drizzle', folder, { recursive: true });
	const journalPath = join(folder, 'meta/_journal.json');
	const journal = JSON.parse(readFileSync(journalPath, 'utf8'));
	journal.entries.length = upTo;
	if (more.length > 0) {
		journal.entries.push({ idx: upTo, version: '6', when: 1e14, tag: 'more', breakpoints: true });
		writeFileSync(join(folder, 'more.sql'), more.join('--> statement-breakpoint\n'));
	}
	writeFileSync(journalPath, JSON.stringify(journal));
	return folder;
}

const COUNT = readMigrationFiles({ migrationsFolder: 'drizzle' }).length;

/** A rebuild of a table as drizzle-kit writes it. */
const REBUILD = [
	'PRAGMA foreign_keys=OFF;',
	'CREATE TABLE `__new_article` (`id` text PRIMARY KEY NOT NULL, `text` text NOT NULL, `created_at` integer NOT NULL, `more` text);',
	'INSERT INTO `__new_article`("id", "text", "created_at") SELECT "id", "text", "created_at" FROM `article`;',
	'DROP TABLE `article`;',
	'ALTER TABLE `__new_article` RENAME TO `article`;',
	'PRAGMA foreign_keys=ON;'
];

describe.skipIf(!rqlited)(`a database in rqlite${WITHOUT}`, () => {
	let cluster: Cluster;
	let engine: Engine;
	beforeAll(async () => {
		cluster = await startCluster(1);
		const both = await Promise.all([1, 2].map(() => openRqlite(cluster.address())));
		engine = both[0] as Engine;
	});
	afterAll(() => cluster?.stop());

	it('is brought to the newest schema once, though two open it at once', async () => {
		const [row] = await engine.db.values<[number, number]>(
			sql`select count(*), count(distinct hash) from __drizzle_migrations`
		);
		expect(row).toEqual([COUNT, COUNT]);
	});

	it('gives back what was stored', async () => {
		const { db } = engine;
		const name = `Zoë 𝕏 "'; drop table teacher --`;
		expect(await db.insert(teacher).values({ ...account('t1'), name })).toMatchObject({
			changes: 1
		});
		const found = db.select().from(teacher).where(eq(teacher.id, 't1'));
		expect(await found.get()).toEqual({ ...account('t1'), name, lockedAt: null });
		expect(await found.all()).toHaveLength(1);
		expect(await found.values()).toEqual([['t1', name, 't1', 'hash of t1', 1, null]]);
	});

	it('says when nothing is there, and when nothing was changed', async () => {
		const { db } = engine;
		const nobody = eq(teacher.id, 'nobody');
		expect(await db.select().from(teacher).where(nobody).get()).toBeUndefined();
		expect(await db.select().from(teacher).where(nobody)).toEqual([]);
		expect(await db.delete(teacher).where(nobody)).toMatchObject({ changes: 0 });
		expect(
			await db.update(teacher).set({ name: 'x' }).where(nobody).returning({ id: teacher.id })
		).toEqual([]);
	});

	it('answers to a prepared statement, and to one that returns rows', async () => {
		const { db } = engine;
		await db.insert(teacher).values(account('t2'));
		const byId = db
			.select({ name: teacher.name })
			.from(teacher)
			.where(eq(teacher.id, sql.placeholder('id')))
			.prepare();
		expect(await byId.get({ id: 't2' })).toEqual({ name: 't2' });
		const renamed = db.update(teacher).set({ name: 'new' }).where(eq(teacher.id, 't2'));
		expect(await renamed.returning({ name: teacher.name }).get()).toEqual({ name: 'new' });
		expect(await byId.get({ id: 't2' })).toEqual({ name: 'new' });
	});

	it('answers reads of one turn in one request, each with its own', async () => {
		const { db, lagging } = engine;
		const queries = async () =>
			(await cluster.nodes[0]!.get('/debug/vars')).http!.queries as number;
		const before = await queries();
		const one = (n: number) => db.values<[number]>(sql`select ${n} as n`);
		const results = await Promise.all([one(1), one(2), lagging.values(sql`select 3`), one(4)]);
		expect(results).toEqual([[[1]], [[2]], [[3]], [[4]]]);
		expect((await queries()) - before).toBe(2);
		const [wrong, right] = await Promise.allSettled([db.values(sql`select nope`), one(1)]);
		expect(wrong).toEqual({ status: 'rejected', reason: new Error('no such column: nope') });
		expect(right).toEqual({ status: 'fulfilled', value: [[1]] });
	});

	it('stores all of a unit of work or nothing', async () => {
		const { db } = engine;
		const add = (id: string) => db.insert(teacher).values(account(id));
		await engine.unitOfWork([add('u1'), add('u2')]);
		await expect(engine.unitOfWork([add('u3'), add('u1')])).rejects.toThrow(/UNIQUE/);
		await expect(
			engine.unitOfWork([add('u4'), add('u1').returning({ id: teacher.id })])
		).rejects.toThrow(/UNIQUE/);
		const stored = await db
			.select({ id: teacher.id })
			.from(teacher)
			.where(sql`id like 'u%'`);
		expect(stored).toEqual([{ id: 'u1' }, { id: 'u2' }]);
	});

	it('begins no transaction that stays open', async () => {
		await expect(engine.db.run(sql`begin`)).rejects.toThrow();
	});

	it('keeps rows to their parents', async () => {
		const { db } = engine;
		await expect(
			db.insert(quiz).values({ id: 'q', title: '', articleId: 'none', createdAt: 1 })
		).rejects.toThrow(/^FOREIGN KEY constraint failed$/);
	});

	it('puts nothing of what was to be stored into an error', async () => {
		const { db } = engine;
		await db.insert(teacher).values(account('secret'));
		await expect(db.insert(teacher).values(account('secret'))).rejects.toThrow(
			/^UNIQUE constraint failed: teacher\.[a-z_]+$/
		);
	});

	it('can be written', async () => {
		await expect(engine.tryWrite()).resolves.toBe(true);
	});

	it('removes old copies of it that lie on this machine', async () => {
		const copy = `${localName(cluster.address())}.before-restore-x`;
		mkdirSync(dirname(copy), { recursive: true });
		onTestFinished(() => rmSync(copy, { force: true }));
		writeFileSync(copy, '');
		await engine.tidy(Date.now());
		expect(existsSync(copy)).toBe(true);
		await engine.tidy(Date.now() + 31 * 24 * 60 * 60_000);
		expect(existsSync(copy)).toBe(false);
	});

	it('forgets what was deleted; the file of the log, once later entries take its place', async () => {
		const { db } = engine;
		const [node] = cluster.nodes as [Node];
		const text = 'Zaphod Beeblebrox';
		const written = async () => Number((await node.get('/status')).store!.db_applied_index);
		await db.insert(article).values({ id: 'a', text, createdAt: 1 });
		await db.delete(article).where(eq(article.id, 'a'));
		expect(node.filesWith(text).length).toBeGreaterThan(1);
		const entries = await written();
		for (let time = 0; time < 2; time++) await engine.forgetDeleted();
		expect(node.filesWith(text)).toEqual([join(node.folder, 'raft.db')]);
		while ((await written()) < 3 * entries) await engine.tryWrite();
		expect(node.filesWith(text)).toEqual([]);
	});
});

describe.skipIf(!rqlited)(`a migration in rqlite${WITHOUT}`, () => {
	async function filled() {
		const cluster = await startCluster(1);
		onTestFinished(() => cluster.stop());
		const engine = await openRqlite(cluster.address());
		const { db } = engine;
		await engine.unitOfWork([
			db.insert(article).values({ id: 'a', text: 'text', createdAt: 1 }),
			db.insert(quiz).values({ id: 'q', title: 'Quiz', articleId: 'a', createdAt: 1 }),
			db.insert(draftedQuestion).values({
				...{ quizId: 'q', questionId: 'one', content: {} as never, revision: 1, changedAt: 1 }
			})
		]);
		const count = async () =>
			(
				await db.values(
					sql`select (select count(*) from quiz), (select count(*) from drafted_question)`
				)
			)[0];
		return { cluster, db, count };
	}

	it('that rebuilds a table leaves what hangs on it', async () => {
		const { cluster, db, count } = await filled();
		const quizzes = REBUILD.map((line) => line.replaceAll('article', 'quiz'));
		const [[schema]] = (await db.values(
			sql`select sql from sqlite_schema where name = 'quiz'`
		)) as [[string]];
		quizzes[1] = schema.replace('`quiz`', '`__new_quiz`').replace('quiz (', '__new_quiz (');
		quizzes[2] = 'INSERT INTO `__new_quiz` SELECT * FROM `quiz`;';
		await openRqlite(cluster.address(), { migrationsFolder: migrations(COUNT, [...quizzes]) });
		expect(await count()).toEqual([1, 1]);
		expect(await db.values(sql`select * from pragma_foreign_key_check`)).toEqual([]);
		await expect(
			db.insert(quiz).values({ id: 'r', title: '', articleId: 'none', createdAt: 1 })
		).rejects.toThrow();
		await db.delete(quiz);
		expect(await count()).toEqual([0, 0]);
	});

	it.each([
		['fails', [...REBUILD, 'create table quiz (id);'], /table `?quiz`? already exists/],
		['leaves rows without parent', ['delete from article;'], /rows without parent/]
	])('that %s changes nothing', async (_, more, message) => {
		const { cluster, db, count } = await filled();
		const schema = () => db.values(sql`select name, sql from sqlite_schema order by name`);
		const before = await schema();
		const migrationsFolder = migrations(COUNT, more);
		await expect(openRqlite(cluster.address(), { migrationsFolder })).rejects.toThrow(message);
		expect(await schema()).toEqual(before);
		expect(await count()).toEqual([1, 1]);
		expect(await db.values(sql`select count(*) from __drizzle_migrations`)).toEqual([[COUNT]]);
		await openRqlite(cluster.address());
	});

	it('is not made again in a database that was moved here from a file', async () => {
		const { cluster, db, count } = await filled();
		await db.run(sql`drop index __drizzle_migrations_once`);
		const migrationsFolder = migrations(COUNT, ['create table more (id);']);
		await openRqlite(cluster.address(), { migrationsFolder });
		expect(await count()).toEqual([1, 1]);
		expect(await db.values(sql`select count(*) from __drizzle_migrations`)).toEqual([[COUNT + 1]]);
	});

	it('of a newer version is refused', async () => {
		const { cluster } = await filled();
		await expect(
			openRqlite(cluster.address(), { migrationsFolder: migrations(COUNT - 1) })
		).rejects.toThrow(/newer version/);
	});
});

describe.skipIf(!rqlited)(`a cluster that cannot be worked with${WITHOUT}`, () => {
	const refused = (address: string) =>
		openRqlite(address).then(
			() => expect.unreachable(),
			(error: unknown) => {
				expect(error).toBeInstanceOf(Refused);
				expect(String(error)).not.toContain('s3cret');
				return (error as Refused).message;
			}
		);

	it('is refused where nobody answers', async () => {
		expect(await refused('rqlite://quiz:s3cret@127.0.0.1:1,127.0.0.1:2')).toBe(
			'No node of rqlite://quiz@127.0.0.1:1,127.0.0.1:2 answers (127.0.0.1:1: ECONNREFUSED; 127.0.0.1:2: ECONNREFUSED): start rqlited there, or correct DATABASE_URL.'
		);
	});

	it('is refused with a wrong password', async () => {
		const cluster = await startCluster(1);
		onTestFinished(() => cluster.stop());
		expect(await refused(cluster.address('quiz', 'wrong-s3cret'))).toMatch(
			/^127.0.0.1:\d+ does not let this user in: give user and password in DATABASE_URL/
		);
	});

	it('is refused without foreign keys', async () => {
		const cluster = await startCluster(1, { flags: [] });
		onTestFinished(() => cluster.stop());
		expect(await refused(cluster.address())).toMatch(/start its rqlited with -fk/);
	});

	it('is refused with a database of another program', async () => {
		const cluster = await startCluster(1);
		onTestFinished(() => cluster.stop());
		await openRqlite(cluster.address()).then(({ db }) =>
			db.run(sql`drop table __drizzle_migrations`)
		);
		expect(await refused(cluster.address())).toMatch(/another program/);
	});
});
