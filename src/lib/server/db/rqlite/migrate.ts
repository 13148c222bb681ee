import { readMigrationFiles } from 'drizzle-orm/migrator';
import { Refused } from '../refused.ts';
import type { Nodes, Result, Sent } from './nodes.ts';

type Migration = ReturnType<typeof readMigrationFiles>[number];

/** What is asked of the cluster here may be asked again, and may take its time. */
const HOW = { again: true, patience: 10_000, answer: 60_000 };

/**
 * Brings the database to the newest schema, once, however many servers start at once. `name` is the
 * cluster in messages. Throws `Refused` for a database of another program or of a newer version.
 */
export async function migrate(nodes: Nodes, migrationsFolder: string, name: string): Promise<void> {
	const migrations = readMigrationFiles({ migrationsFolder });
	const newest = await newestIn(nodes, name);
	const known = migrations.at(-1)?.folderMillis ?? 0;
	if (newest > known)
		throw new Refused(
			`${name} was written by a newer version of Whose Words: start that version, or load the copy from before the update.`
		);
	if (newest === known) return;
	await nodes.ask('/db/execute?transaction&noparse', TABLE, HOW);
	for (const migration of migrations)
		if (migration.folderMillis > newest) await apply(nodes, migration);
}

/** The table that drizzle's own migrator makes for a file, and the index that lets a migration in once. */
const TABLE: Sent[] = [
	[
		'create table if not exists __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)'
	],
	[
		'create unique index if not exists __drizzle_migrations_once on __drizzle_migrations (created_at)'
	]
];

/** When the newest migration in the database was made; 0: it is empty. Throws as `migrate` does. */
export async function newestIn(nodes: Nodes, name: string): Promise<number> {
	const query = async (sql: string) => {
		const [result] = await nodes.ask('/db/query?level=weak', [[sql]], HOW);
		return (result?.values ?? []).map(([value]) => value);
	};
	const tables = await query(`select name from sqlite_schema where type = 'table'`);
	if (tables.length === 0) return 0;
	if (!tables.includes('__drizzle_migrations'))
		throw new Refused(
			`${name} holds a database of another program: name another cluster in DATABASE_URL.`
		);
	return Number((await query('select max(created_at) from __drizzle_migrations'))[0]);
}

/**
 * One migration, as one entry of the cluster's log. With foreign keys on, a migration that rebuilds a
 * table would delete every row that hangs on it, and inside a transaction they cannot be turned off.
 * In entries of their own, a node could come back between them with foreign keys on. So the
 * transaction is one text of many statements, of which SQLite carries out none after one that fails;
 * the rollback is for that, and fails where there is nothing to roll back.
 */
async function apply(nodes: Nodes, { sql, folderMillis, hash }: Migration): Promise<void> {
	const transaction = [
		'begin',
		`insert into __drizzle_migrations (hash, created_at) values ('${hash}', ${folderMillis})`,
		...sql,
		`update __drizzle_migrations set hash = null where created_at = ${folderMillis} and exists (select 1 from pragma_foreign_key_check)`,
		'commit'
	].join('\n;\n');
	const [, result] = (await nodes.ask(
		'/db/execute?noparse&timeout=60s',
		[['PRAGMA foreign_keys=OFF'], [transaction], ['rollback'], ['PRAGMA foreign_keys=ON']],
		HOW
	)) as [Result, Result];
	if (result.error === undefined || /UNIQUE.*: __drizzle_migrations\./.test(result.error)) return;
	throw new Error(
		/NOT NULL.*: __drizzle_migrations\.hash/.test(result.error)
			? 'a migration would leave rows without parent; nothing was changed'
			: `a migration failed, and changed nothing: ${result.error}`
	);
}
