import Sqlite from 'better-sqlite3';
import { afterAll } from 'vitest';

type Row = Record<string, unknown>;

/** Looks into the server's database from outside. It can change nothing. */
export function lookInto(server: { databasePath: string }) {
	const connection = new Sqlite(server.databasePath, { readonly: true });
	afterAll(() => void connection.close());
	const tables = connection
		.prepare(
			`select name from sqlite_schema where type = 'table'
			and name not like 'sqlite_%' and name not like '\\_\\_%' escape '\\' order by name`
		)
		.pluck()
		.all() as string[];
	return {
		rows: (sql: string, ...values: unknown[]) => connection.prepare(sql).all(...values) as Row[],
		/** How many rows each table has. */
		counts: () =>
			Object.fromEntries(
				tables.map((name) => [
					name,
					connection.prepare(`select count(*) from ${name}`).pluck().get() as number
				])
			),
		/** Every row of every table but the texts that never change, to see that nothing was stored. */
		everything: () =>
			Object.fromEntries(
				tables
					.filter((name) => name !== 'article' && name !== 'quiz_version')
					.map((name) => [name, connection.prepare(`select * from ${name}`).all() as Row[]])
			)
	};
}

/** Writes into the database of a server that is stopped. */
export function change(server: { databasePath: string }, sql: string, ...values: unknown[]): void {
	const connection = new Sqlite(server.databasePath);
	connection.prepare(sql).run(...values);
	connection.close();
}
