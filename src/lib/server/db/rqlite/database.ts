import { drizzle } from 'drizzle-orm/sqlite-proxy';
import type { Database } from '../engine.ts';
import type { Result, Sent } from './nodes.ts';

type Carrier = (statement: Sent) => Promise<Result>;

/**
 * Drizzle over two functions: one that reads, one that changes. Of a statement written by hand, rows
 * are arrays of values also from `get` and `all`; `values` is the same with either engine.
 */
export function databaseOver(read: Carrier, change: Carrier): Database {
	const answer = async (sql: string, params: unknown[], method: string) => {
		if (TRANSACTION.test(sql))
			throw new Error('rqlite keeps no transaction open between statements: use unitOfWork');
		const carry = method === 'run' || CHANGES.test(sql) ? change : read;
		const { values: rows = [], rows_affected: changes = 0 } = await carry([sql, ...params]);
		return { rows: method === 'get' ? (rows[0] as unknown[]) : rows, changes };
	};
	const db = drizzle(answer, undefined, { casing: 'snake_case' });
	throwAsItIs((db as unknown as { session: Session }).session);
	// Drizzle knows of no result of run(): it hands on what is answered here.
	return db as unknown as Database;
}

const CHANGES = /^\s*(insert|update|delete)\b/i;
const TRANSACTION = /^\s*(begin|commit|rollback|savepoint|release)\b/i;

type Session = { prepareQuery(...how: unknown[]): object };

/**
 * Drizzle wraps what is thrown into an error of its own, whose message has all that was to be stored:
 * names and answers would stand in the log, and nobody would know a `NotStored` in it.
 */
function throwAsItIs(session: Session): void {
	const prepare = session.prepareQuery.bind(session);
	const queryWithCache = (_sql: string, _params: unknown[], query: () => unknown) => query();
	session.prepareQuery = (...how) => Object.assign(prepare(...how), { queryWithCache });
}
