import type { Engine } from '../engine.ts';
import { isNotStored } from '../not-stored.ts';
import { Refused } from '../refused.ts';
import { parseAddress, shown } from './address.ts';
import { databaseOver } from './database.ts';
import { forgetting } from './forget.ts';
import { migrate } from './migrate.ts';
import {
	Denied,
	hostOf,
	nodesOf,
	Unanswered,
	type Nodes,
	type Result,
	type Sent
} from './nodes.ts';
import { reader, write } from './statements.ts';

/**
 * Opens a cluster of rqlite and brings its database to the newest schema. Throws `Refused` where it
 * cannot be worked with.
 */
export async function openRqlite(
	text: string,
	{ migrationsFolder = 'drizzle' } = {}
): Promise<Engine> {
	const address = parseAddress(text);
	const nodes = nodesOf(address);
	const name = shown(address);
	try {
		await checkNodes(nodes, name);
		await migrate(nodes, migrationsFolder, name);
	} catch (error) {
		if (error instanceof Denied)
			throw new Refused(
				`${error.message}: give user and password in DATABASE_URL, with the permissions query, execute and snapshot.`
			);
		if (isNotStored(error))
			throw new Refused(
				`${name} has no leader or cannot be written (${(error as Error).message}): start more of its nodes, and see whether they reach each other.`
			);
		throw error;
	}

	return engineOf(nodes);
}

/** Throws `Refused` where no node answers, or one of them does not keep foreign keys. */
async function checkNodes(nodes: Nodes, name: string): Promise<void> {
	const silent: string[] = [];
	for (const node of nodes.all) {
		try {
			const [keys] = await nodes.askNode(node, '/db/query?level=none', [['pragma foreign_keys']]);
			if (keys?.values?.[0]?.[0] !== 1)
				throw new Refused(
					`${hostOf(node)} does not keep foreign keys: start its rqlited with -fk, as every other node.`
				);
		} catch (error) {
			if (!(error instanceof Unanswered)) throw error;
			silent.push(error.message);
		}
	}
	if (silent.length === nodes.all.length)
		throw new Refused(
			`No node of ${name} answers (${silent.join('; ')}): start rqlited there, or correct DATABASE_URL.`
		);
}

function engineOf(nodes: Nodes): Engine {
	const { deleted, forget } = forgetting(nodes);

	async function change(statements: Sent[]): Promise<Result[]> {
		const deletes = (at: number) => /^\s*delete\b/i.test(statements[at]?.[0] ?? '');
		try {
			const results = await write(nodes, statements);
			if (results.some(({ rows_affected = 0 }, at) => rows_affected > 0 && deletes(at))) deleted();
			return results;
		} catch (error) {
			// Perhaps it was done all the same.
			if (statements.some((_, at) => deletes(at))) deleted();
			throw error;
		}
	}

	const changeOne = async (statement: Sent) => (await change([statement]))[0] ?? {};
	return {
		db: databaseOver(reader(nodes, 'weak'), changeOne),
		lagging: databaseOver(reader(nodes, 'lagging'), changeOne),
		async unitOfWork(statements) {
			await change(
				statements.map((statement) => {
					const { sql, params } = statement.toSQL();
					return [sql, ...params];
				})
			);
		},
		forgetDeleted: forget,
		tidy: forget,
		// A write waits by itself for a leader.
		async untilFree() {},
		async tryWrite() {
			try {
				await write(nodes, [SAME]);
				return true;
			} catch (error) {
				if (!isNotStored(error)) throw error;
				return false;
			}
		},
		async close() {
			nodes.close();
		}
	};
}

/** The same again is a page written all the same, by a majority. */
const SAME: Sent = [
	'update __drizzle_migrations set hash = hash where created_at = (select max(created_at) from __drizzle_migrations)'
];
