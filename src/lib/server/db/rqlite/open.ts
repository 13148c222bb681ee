import type { Engine } from '../engine.ts';
import { isNotStored } from '../not-stored.ts';
import { removeOldCopies } from '../sqlite/old-copies.ts';
import { localName, parseAddress, shown } from './address.ts';
import { checkNodes, orRefused } from './check.ts';
import { databaseOver } from './database.ts';
import { forgetting } from './forget.ts';
import { migrate } from './migrate.ts';
import { nodesOf, type Nodes, type Result, type Sent } from './nodes.ts';
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
	await orRefused(name, ['query', 'execute', 'snapshot'], async () => {
		await checkNodes(nodes, name);
		await migrate(nodes, migrationsFolder, name);
	});
	return engineOf(nodes, localName(text));
}

/** @param beside what copies of it on this machine are named after */
function engineOf(nodes: Nodes, beside: string): Engine {
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
		together: async (statement) => await statement(),
		async unitOfWork(statements) {
			await change(
				statements.map((statement) => {
					const { sql, params } = statement.toSQL();
					return [sql, ...params];
				})
			);
		},
		forgetDeleted: forget,
		async tidy(now) {
			await forget();
			removeOldCopies(beside, now);
		},
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
