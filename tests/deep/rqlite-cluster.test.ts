import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/server/db/engine.ts';
import { isNotStored } from '../../src/lib/server/db/not-stored.ts';
import { openRqlite } from '../../src/lib/server/db/rqlite/open.ts';
import {
	rqlited,
	startCluster,
	until,
	WITHOUT,
	type Cluster,
	type Node
} from '../support/rqlite/cluster.ts';

describe.skipIf(!rqlited)(`a cluster of three${WITHOUT}`, () => {
	let cluster: Cluster;
	let engine: Engine;
	beforeEach(async () => {
		cluster = await startCluster(3);
		const all = await Promise.all([1, 2, 3].map(() => openRqlite(cluster.address())));
		engine = all[0] as Engine;
	});
	afterEach(() => cluster?.stop());

	const add = (id: string) =>
		engine.db.run(sql`insert into article values (${id}, 'text of it', 1)`) as Promise<unknown>;

	/** Stores rows until the time is over; a page would send again what was not stored. */
	async function keepStoring(milliseconds: number) {
		const acknowledged: string[] = [];
		let [longest, since] = [0, performance.now()];
		const end = since + milliseconds;
		for (let n = 0; performance.now() < end;) {
			try {
				await add(`row ${n}`);
				acknowledged.push(`row ${n++}`);
				longest = Math.max(longest, performance.now() - since);
				since = performance.now();
			} catch (error) {
				// Sent again: what was stored without an answer is there already.
				if (/UNIQUE/.test(String(error))) acknowledged.push(`row ${n++}`);
				else if (!isNotStored(error)) throw error;
				else await pause(100);
			}
		}
		return { acknowledged, longest: Math.max(longest, performance.now() - since) };
	}

	const stored = async (node: Node, query = 'select id from article order by 1') =>
		(await node.query(query)).map(([id]) => id);

	/** What every node has, each asked alone, once they have the same. */
	async function everywhere(query?: string, nodes = cluster.nodes) {
		const first = await stored(await cluster.leader(), query);
		await until(async () => {
			// One that has just started may have no table yet.
			const all = await Promise.all(nodes.map((node) => stored(node, query).catch(() => {})));
			return all.every((one) => JSON.stringify(one) === JSON.stringify(first));
		}, 'the nodes differ');
		return first;
	}

	it.each(['SIGKILL', 'SIGSTOP'] as const)(
		'goes on within ten seconds after %s of its leader',
		async (signal) => {
			const leader = await cluster.leader();
			const [{ acknowledged, longest }] = await Promise.all([
				keepStoring(15_000),
				pause(1_000).then(() => leader.signal(signal))
			]);
			await (signal === 'SIGKILL' ? leader.start() : leader.signal('SIGCONT'));
			console.log(
				`${signal}: ${acknowledged.length} rows, longest without ${Math.round(longest)} ms`
			);
			expect(longest).toBeLessThan(10_000);
			expect((await everywhere()).toSorted()).toEqual(acknowledged.toSorted());
		}
	);

	it('stores nothing without a majority, and says so', async () => {
		const others = cluster.nodes.slice(1);
		await Promise.all(others.map((node) => node.signal('SIGKILL')));
		await until(async () => !(await engine.tryWrite()), 'it is written without a majority');
		await expect(add('lost')).rejects.toSatisfy(isNotStored);
		await expect(engine.lagging.values(sql`select 1`)).rejects.toSatisfy(isNotStored);
		await expect(openRqlite(cluster.address())).rejects.toThrow(
			/^rqlite:\/\/quiz@[\d.:,]+ has no leader .*: start more of its nodes/
		);
		await Promise.all(others.map((node) => node.start()));
		await until(() => engine.tryWrite(), 'it cannot be written again');
		await add('kept');
		expect(await everywhere()).toContain('kept');
	});

	it('is the same on each node after a table was rebuilt, also on one that comes back or joins', async () => {
		await engine.db.run(sql`insert into article values ('a', 'text', 1)`);
		await engine.db.run(
			sql`insert into quiz (id, title, article_id, created_at) select 'q' || value, '', 'a', 1 from json_each('[1,2,3]')`
		);
		const away = cluster.nodes.at(-1) as Node;
		await away.signal('SIGKILL');
		const migrationsFolder = withRebuild();
		await Promise.all([1, 2].map(() => openRqlite(cluster.address(), { migrationsFolder })));
		await away.start();
		await (cluster.nodes[1] as Node).signal('SIGKILL');
		await (cluster.nodes[1] as Node).start();
		await cluster.join();
		expect(await everywhere('select id from quiz order by id')).toEqual(['q1', 'q2', 'q3']);
		expect(await everywhere('select more from article')).toEqual([null]);
		expect(await everywhere('select parent from pragma_foreign_key_check')).toEqual([]);
		expect(await everywhere('pragma foreign_keys')).toEqual([1]);

		await engine.db.run(sql`delete from quiz`);
		await engine.db.run(
			sql`insert into quiz (id, title, article_id, created_at) values ('p', '', 'a', 1)`
		);
		await engine.db.run(
			sql`insert into drafted_question values ('p', 'one', '{}', null, null, 1, 1)`
		);
		await engine.db.run(sql`delete from quiz`);
		expect(await everywhere('select quiz_id from drafted_question')).toEqual([]);
	});

	it('forgets what was deleted, on a node that was away when it is back', async () => {
		const [one, two, away] = cluster.nodes as [Node, Node, Node];
		await engine.db.run(sql`insert into article values ('a', 'Zaphod Beeblebrox', 1)`);
		await everywhere();
		await away.signal('SIGKILL');
		await engine.db.run(sql`delete from article`);
		await everywhere(undefined, [one, two]);
		for (let time = 0; time < 2; time++) await engine.forgetDeleted();
		await away.start();
		await everywhere();
		for (let time = 0; time < 2; time++) await engine.forgetDeleted();
		expect(cluster.nodes.flatMap((node) => node.filesWith('Zaphod Beeblebrox'))).toEqual(
			cluster.nodes.map(({ folder }) => join(folder, 'raft.db'))
		);
	});
});

/** The product's migrations and one more, that rebuilds a table whose rows have children. */
function withRebuild(): string {
	const folder = mkdtempSync(join(tmpdir(), 'migrations-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	cpSync('drizzle', folder, { recursive: true });
	const journalPath = join(folder, 'meta/_journal.json');
	const journal = JSON.parse(readFileSync(journalPath, 'utf8'));
	const idx = journal.entries.length;
	journal.entries.push({ idx, version: '6', when: 1e14, tag: 'more', breakpoints: true });
	writeFileSync(journalPath, JSON.stringify(journal));
	writeFileSync(
		join(folder, 'more.sql'),
		`PRAGMA foreign_keys=OFF;--> statement-breakpoint
		CREATE TABLE __new_article (id text PRIMARY KEY NOT NULL, text text NOT NULL, created_at integer NOT NULL, more text);--> statement-breakpoint
		INSERT INTO __new_article (id, text, created_at) SELECT id, text, created_at FROM article;--> statement-breakpoint
		DROP TABLE article;--> statement-breakpoint
		ALTER TABLE __new_article RENAME TO article;--> statement-breakpoint
		PRAGMA foreign_keys=ON;`
	);
	return folder;
}
