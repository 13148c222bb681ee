import Sqlite from 'better-sqlite3';
import { isRqlite } from '../../../src/lib/server/db/rqlite/address.ts';
import { askCluster } from '../rqlite/rows.ts';

export type Row = Record<string, unknown>;

export type Database = ReturnType<typeof connect>;

const connections = new Set<{ close(): unknown }>();

/**
 * The database of a server, from outside, whether the server runs or not. After a test file, what is
 * still open is closed.
 */
export function connect({ databasePath }: { databasePath: string }) {
	const database = isRqlite(databasePath) ? cluster(databasePath) : file(databasePath);
	connections.add(database);
	return database;
}

function file(path: string) {
	const connection = new Sqlite(path, { fileMustExist: true, timeout: 10_000 });
	return {
		/** Carries out one statement, whatever it changes. */
		run(sql: string, ...values: unknown[]): void {
			const statement = connection.prepare(sql);
			if (statement.reader) statement.all(...values);
			else statement.run(...values);
		},
		/** The rows that are found; a statement that would change something is refused. */
		all<Found = Row>(sql: string, ...values: unknown[]): Found[] {
			const statement = connection.prepare(sql);
			if (!statement.readonly) throw new Error(`This is no reading: ${sql}`);
			return statement.all(...values) as Found[];
		},
		/** A statement prepared once, which finds rows as arrays: the least that reading can cost. */
		arrays(sql: string): (...values: unknown[]) => unknown[] {
			const statement = connection.prepare(sql).raw();
			return (...values) => statement.all(...values);
		},
		close: () => void connection.close()
	};
}

function cluster(address: string): ReturnType<typeof file> {
	const asked = askCluster(address);
	return {
		run: (sql, ...values) => asked.change(sql, values),
		all: (sql, ...values) => asked.rows(sql, values),
		arrays:
			(sql) =>
			(...values) =>
				asked.read(sql, values),
		close: asked.close
	};
}

export function closeConnections(): void {
	for (const connection of connections) connection.close();
	connections.clear();
}

/** How many rows each table has. */
export function counts(database: Database): Record<string, number> {
	return overTables(database, (table) => {
		const [found] = database.all<{ rows: number }>(`select count(*) as rows from ${table}`);
		return found!.rows;
	});
}

/** Every row of every table but the texts that never change, to see that nothing was stored. */
export function everything(database: Database): Record<string, Row[] | null> {
	return overTables(database, (table) =>
		['article', 'quiz_version'].includes(table) ? null : database.all(`select * from ${table}`)
	);
}

function overTables<Found>(database: Database, look: (table: string) => Found) {
	const tables = database.all<{ name: string }>(
		`select name from sqlite_schema where type = 'table'
			and name not like 'sqlite_%' and name not like '\\_\\_%' escape '\\' order by name`
	);
	return Object.fromEntries(tables.map(({ name }) => [name, look(name)]));
}
