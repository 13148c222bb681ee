import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { ARTICLE } from '../../question/five-views.ts';
import { begin, save } from './begun-attempt.ts';
import { closeDatabase } from './connection.ts';
import { attempt, quiz as quizTable, response } from './schema.ts';
import { NOW, quiz } from './stored-class.ts';
import { database, throwAwayDatabase } from './throw-away.ts';
import { keepVersion, versionOf } from './versions.ts';

const { open, path } = throwAwayDatabase();

describe('the connection', () => {
	it('has a SQLite in which a WAL can be written by two', () => {
		const { version } = database().get<{ version: string }>(
			sql`select sqlite_version() as version`
		);
		const [major, minor, patch] = version.split('.').map(Number) as [number, number, number];
		expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(3_051_003);
	});

	it('commits to the disk before it answers', () => {
		expect(database().$client.pragma('journal_mode', { simple: true })).toBe('wal');
		expect(database().$client.pragma('synchronous', { simple: true })).toBe(2);
		expect(database().$client.pragma('foreign_keys', { simple: true })).toBe(1);
	});

	/** A folder of migrations: those of the product, and one more that consists of these statements. */
	function oneMore(statements: string[]): string {
		const more = path('migrations');
		cpSync('drizzle', more, { recursive: true });
		const journalPath = join(more, 'meta/_journal.json');
		const journal = JSON.parse(readFileSync(journalPath, 'utf8'));
		journal.entries.push({
			idx: journal.entries.length,
			version: '6',
			when: Date.now(),
			tag: 'more',
			breakpoints: true
		});
		writeFileSync(journalPath, JSON.stringify(journal));
		writeFileSync(join(more, 'more.sql'), statements.join('--> statement-breakpoint\n'));
		return more;
	}

	it('keeps every row when a migration rebuilds a table that others hang on', async () => {
		await begin();
		await save();
		const { made } = database().get<{ made: string }>(
			sql`select sql as made from sqlite_master where name = 'attempt'`
		);
		const rebuild = oneMore([
			'PRAGMA foreign_keys=OFF;',
			made.replace('`attempt`', '`__new_attempt`').replaceAll('"attempt".', ''),
			'INSERT INTO `__new_attempt` SELECT * FROM `attempt`;',
			'DROP TABLE `attempt`;',
			'ALTER TABLE `__new_attempt` RENAME TO `attempt`;'
		]);
		await open('quiz.db', rebuild);
		expect(database().select().from(response).all()).toHaveLength(1);
		expect(database().$client.pragma('foreign_keys', { simple: true })).toBe(1);
	});

	it('keeps every version, class, attempt, answer and repair when quizzes get a row of their own', async () => {
		const earlier = path('earlier');
		cpSync('drizzle', earlier, { recursive: true });
		const journalPath = join(earlier, 'meta/_journal.json');
		const journal = JSON.parse(readFileSync(journalPath, 'utf8'));
		journal.entries = journal.entries.slice(0, 2);
		writeFileSync(journalPath, JSON.stringify(journal));
		const { $client } = await open('earlier.db', earlier);
		// As it was stored then: with the title, and one article.
		const { articles, ...content } = quiz;
		const stored = JSON.stringify({ ...content, article: articles[0] });
		$client.exec(`
			insert into article values ('${articles[0]}', '${ARTICLE.replaceAll("'", "''")}', 1);
			insert into teacher values ('t', 'T', 't', '-', 1);`);
		$client
			.prepare(`insert into quiz_version values ('old', ?, ?, ?, 1)`)
			.run(quiz.id, articles[0], stored.replace(quiz.title, 'Its older title'));
		$client
			.prepare(`insert into quiz_version values ('new', ?, ?, ?, 2)`)
			.run(quiz.id, articles[0], stored);
		$client.exec(`
			insert into assignment values
				('c', 't', 'old', '9B', 'K7M4PX', 'close', 'typed', 1, null, null, null, 9);
			insert into attempt (id, version_id, assignment_id, name, words, seed, join_id, started_at)
				values ('a', 'old', 'c', 'Ada', 'x y z', 1, 'j', 1);
			insert into attempt_session values ('s', 'a', 9);
			insert into response (attempt_id, question_id, picks, revision, answered_at)
				values ('a', 'q', '[]', 1, 1);
			insert into repair (id, assignment_id, question_id, what, note, made_by, made_at)
				values ('r', 'c', 'q', 'everyone', 'Why', 't', 1);`);
		const tables = 'quiz_version assignment attempt attempt_session response repair'.split(' ');
		const all = (client: Sqlite.Database) =>
			tables.map((table) => client.prepare(`select * from ${table}`).all());
		const before = all($client);
		const { $client: now } = await open('earlier.db');
		expect(all(now)).toMatchObject(before);
		expect(database().select().from(quizTable).all()).toMatchObject([
			{ id: quiz.id, ownerId: null, title: quiz.title, articleId: articles[0] }
		]);
	});

	it('reads versions of before as those of today', async () => {
		const { articles, ...content } = quiz;
		await keepVersion({ quiz, text: ARTICLE, owner: null }, NOW);
		database()
			.$client.prepare(`insert into quiz_version values ('old', ?, ?, ?, 1)`)
			.run(quiz.id, articles[0], JSON.stringify({ ...content, article: articles[0] }));
		const { quiz: read, owner } = await versionOf('old');
		expect({ ...read }).toMatchObject({ title: quiz.title, articles });
		expect(owner).toBeNull();
	});

	it('writes a copy beside the database before a migration changes it, and none otherwise', async () => {
		await begin();
		await open();
		const copies = () =>
			readdirSync(dirname(path())).filter((name) => name.includes('.before-migration-'));
		expect(copies()).toEqual([]);
		await open('quiz.db', oneMore(['UPDATE `attempt` SET `seed` = 99;']));
		expect(database().select().from(attempt).all()).toMatchObject([{ seed: 99 }]);
		const [copy] = copies();
		const before = new Sqlite(path(copy), { readonly: true });
		expect(before.prepare('select seed from attempt').pluck().get()).toBe(1);
		before.close();
	});

	it.each([
		['fails halfway', ['DELETE FROM `response`;', 'NOT SQL;']],
		['leaves rows without parent', ['DELETE FROM `attempt`;']]
	])('leaves the old state when a migration %s', async (_, statements) => {
		await begin();
		await save();
		await expect(open('quiz.db', oneMore(statements))).rejects.toThrow();
		await open();
		expect(database().select().from(response).all()).toHaveLength(1);
		expect(database().select().from(attempt).all()).toHaveLength(1);
	});
});

it('the file is whole after it was closed and opened again', async () => {
	await begin();
	await save();
	await closeDatabase();
	const file = new Sqlite(path(), { readonly: true });
	expect(file.pragma('integrity_check', { simple: true })).toBe('ok');
	file.close();
	await open();
	expect(database().select().from(response).all()).toHaveLength(1);
});
