import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { ARTICLE } from '../../question/five-views.ts';
import { score } from '../../question/score.ts';
import { versionId } from '../../quiz/version.ts';
import { attemptHeldBy, deleteExpiredSessions } from './attempt-sessions.ts';
import { deletePublicAttempts, startAttempt } from './attempts.ts';
import { closeDatabase, database } from './connection.ts';
import { handIn } from './hand-in.ts';
import { responsesOf, saveResponse } from './responses.ts';
import {
	article,
	attempt,
	attemptSession,
	quiz as quizTable,
	quizVersion,
	response
} from './schema.ts';
import { first, keyOf, NOW, quiz, second } from './stored-class.ts';
import { throwAwayDatabase } from './throw-away.ts';
import { keepVersion, versionOf } from './versions.ts';

const { open, path } = throwAwayDatabase();

async function begin(joinId = 'join', now = NOW, tokenHash = `hash of ${joinId}`) {
	const versionId = await keepVersion({ quiz, text: ARTICLE, owner: null }, now);
	return startAttempt(
		{ id: `attempt of ${joinId} at ${now}`, versionId, seed: 1, joinId, now },
		{ tokenHash, expiresAt: now + 1000 }
	);
}

const save = (question = first, revision = 0, picks = keyOf(question), final = false) =>
	saveResponse({
		attemptId: `attempt of join at ${NOW}`,
		questionId: question.id,
		picks,
		revision,
		score: final ? score(question, picks) : null,
		now: NOW
	});

const wrong = [{ row: 'answer', option: first.rows[0]!.options.at(-1)!.id }];
const end = (by: 'student' | 'teacher' = 'student', now = NOW + 5) =>
	handIn({ attemptId: `attempt of join at ${NOW}`, quiz, by, now });

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
		open('quiz.db', rebuild);
		expect(database().select().from(response).all()).toHaveLength(1);
		expect(database().$client.pragma('foreign_keys', { simple: true })).toBe(1);
	});

	it('keeps every version, class, attempt, answer and repair when quizzes get a row of their own', () => {
		const earlier = path('earlier');
		cpSync('drizzle', earlier, { recursive: true });
		const journalPath = join(earlier, 'meta/_journal.json');
		const journal = JSON.parse(readFileSync(journalPath, 'utf8'));
		journal.entries = journal.entries.slice(0, 2);
		writeFileSync(journalPath, JSON.stringify(journal));
		const { $client } = open('earlier.db', earlier);
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
		const { $client: now } = open('earlier.db');
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
		open();
		const copies = () =>
			readdirSync(dirname(path())).filter((name) => name.includes('.before-migration-'));
		expect(copies()).toEqual([]);
		open('quiz.db', oneMore(['UPDATE `attempt` SET `seed` = 99;']));
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
		expect(() => open('quiz.db', oneMore(statements))).toThrow();
		open();
		expect(database().select().from(response).all()).toHaveLength(1);
		expect(database().select().from(attempt).all()).toHaveLength(1);
	});
});

describe('constraints', () => {
	it('refuse a response to no attempt, a final one without points, points above the maximum', async () => {
		await begin();
		const row = {
			attemptId: `attempt of join at ${NOW}`,
			questionId: 'q',
			picks: [],
			revision: 1,
			answeredAt: NOW
		};
		const insert = (more: Partial<typeof response.$inferInsert>) => () =>
			database()
				.insert(response)
				.values({ ...row, ...more })
				.run();
		expect(insert({ attemptId: 'nobody' })).toThrow(/FOREIGN KEY/);
		expect(insert({ finalAt: NOW })).toThrow(/response_final_whole/);
		expect(insert({ finalAt: NOW, points: 2, max: 1, rule: 'one' })).toThrow(/response_points/);
		expect(insert({ revision: 0 })).toThrow(/response_revision/);
		expect(insert({})).not.toThrow();
		expect(insert({})).toThrow(/UNIQUE/);
	});
});

describe('a quiz version', () => {
	it('is stored once, named by its content, and read back whole', async () => {
		await keepVersion({ quiz, text: ARTICLE, owner: null }, NOW);
		const id = await keepVersion({ quiz, text: ARTICLE, owner: null }, NOW + 1);
		expect(id).toBe(versionId(quiz));
		expect(database().select().from(quizVersion).all()).toHaveLength(1);
		expect(database().select().from(article).all()).toMatchObject([
			{ createdAt: NOW, text: ARTICLE }
		]);
		expect(await versionOf(id)).toMatchObject({ id, quiz, article: ARTICLE });
	});

	it('gets another name when a word changes, but for its title', () => {
		expect(versionId({ ...quiz, prompt: 'Other' })).not.toBe(versionId(quiz));
		expect(versionId({ ...quiz, title: 'Other' })).toBe(versionId(quiz));
	});
});

describe('starting an attempt', () => {
	it('twice with one join id makes one attempt and two sessions', async () => {
		const one = await begin('join', NOW, 'device 1');
		const again = await begin('join', NOW + 1, 'device 2');
		expect(again).toEqual(one);
		expect(database().select().from(attempt).all()).toHaveLength(1);
		expect(database().select().from(attemptSession).all()).toHaveLength(2);
	});

	it('brings nothing back after ten minutes or after hand-in', async () => {
		await begin();
		expect(await begin('join', NOW + 11 * 60_000, 'late')).toBeNull();
		await end();
		expect(await begin('join', NOW + 6, 'after')).toBeNull();
		expect(database().select().from(attemptSession).all()).toHaveLength(1);
	});

	it('gives it to the holder of the token alone, until the session ends', async () => {
		const started = await begin();
		expect(await attemptHeldBy('hash of join', started!.id, NOW)).toMatchObject({
			attempt: started!
		});
		expect(await attemptHeldBy('forged', started!.id, NOW)).toBeNull();
		expect(await attemptHeldBy('hash of join', 'another', NOW)).toBeNull();
		expect(await attemptHeldBy('hash of join', started!.id, NOW + 1001)).toBeNull();
	});
});

describe('an answer', () => {
	beforeEach(async () => void (await begin()));

	it('is stored with revision 1, and the same again changes nothing', async () => {
		expect(await save()).toMatchObject({ saved: true, response: { revision: 1 } });
		expect(await save()).toMatchObject({ saved: true, response: { revision: 1 } });
		expect(await responsesOf(`attempt of join at ${NOW}`)).toHaveLength(1);
	});

	it('changed from its revision gets the next one', async () => {
		await save();
		expect(await save(first, 1, wrong)).toMatchObject({ saved: true, response: { revision: 2 } });
	});

	it('changed from an older revision is refused with what stands', async () => {
		await save();
		expect(await save(first, 0, wrong)).toMatchObject({
			saved: false,
			refused: 'stale',
			response: { revision: 1, picks: keyOf(first) }
		});
		expect(await save(second, 3)).toMatchObject({ refused: 'stale', response: null });
	});

	it('that is final stays, and is answered as before when sent again', async () => {
		await save(first, 0, wrong, true);
		const stored = { finalAt: NOW, points: 0, max: 1, rule: 'one', revision: 1 };
		expect(await save(first, 0, wrong, true)).toMatchObject({ saved: true, response: stored });
		expect(await save(first, 1)).toMatchObject({ refused: 'final', response: stored });
	});

	it('after hand-in is refused by the statement itself', async () => {
		await end();
		for (const revision of [0, 1])
			expect(await save(first, revision)).toMatchObject({ saved: false, refused: 'handed-in' });
		const [stored] = await responsesOf(`attempt of join at ${NOW}`);
		expect(stored?.picks).toEqual([]);
	});
});

describe('hand-in', () => {
	beforeEach(async () => void (await begin()));

	it('scores what is answered, fills what is not, and sums it up', async () => {
		await save(first);
		await save(second, 0, keyOf(second).slice(0, 1));
		await end();
		const [row] = database().select().from(attempt).all();
		expect(row).toMatchObject({ handedInBy: 'student', points: 1.5, max: 6, handedInAt: NOW + 5 });
		const responses = await responsesOf(row!.id);
		expect(responses).toHaveLength(quiz.questions.length);
		expect(responses.every(({ finalAt }) => finalAt === NOW + 5)).toBe(true);
	});

	it('happens once: the second changes nothing', async () => {
		await save();
		await end();
		await save(second);
		await end('teacher', NOW + 9);
		expect(database().select().from(attempt).all()).toMatchObject([
			{ handedInBy: 'student', handedInAt: NOW + 5, points: 1 }
		]);
	});

	it('leaves an answer that was final already as it was', async () => {
		await save(first, 0, wrong, true);
		await end();
		const responses = await responsesOf(`attempt of join at ${NOW}`);
		expect(responses.find(({ questionId }) => questionId === first.id)).toMatchObject({
			finalAt: NOW,
			points: 0
		});
	});
});

describe('deletion', () => {
	it('takes an old attempt with its answers and sessions, and no younger one', async () => {
		await begin();
		await save();
		await begin('young', NOW + 100);
		expect(await deletePublicAttempts(NOW + 50)).toBe(1);
		expect(database().select().from(attempt).all()).toHaveLength(1);
		expect(database().select().from(attemptSession).all()).toHaveLength(1);
		expect(database().select().from(response).all()).toHaveLength(0);
	});

	it('ends sessions whose time is over', async () => {
		await begin();
		await deleteExpiredSessions(NOW + 1001);
		expect(database().select().from(attemptSession).all()).toHaveLength(0);
	});
});

it('the file is whole after it was closed and opened again', async () => {
	await begin();
	await save();
	closeDatabase();
	const file = new Sqlite(path(), { readonly: true });
	expect(file.pragma('integrity_check', { simple: true })).toBe('ok');
	file.close();
	open();
	expect(database().select().from(response).all()).toHaveLength(1);
});
