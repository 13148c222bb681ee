import { getTableColumns, is, sql } from 'drizzle-orm';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { beforeEach, expect, test } from 'vitest';
import { database } from './connection.ts';
import { everythingOf } from './everything-of.ts';
import * as schema from './schema.ts';
import { throwAwayDatabase } from './throw-away.ts';

throwAwayDatabase();

const tables = Object.values(schema).filter((one) => is(one, SQLiteTable)) as SQLiteTable[];

/** What would let somebody in, is folded to be compared, or is the host's: these alone are left out. */
const LEFT_OUT = [
	...['teacher.nameKey', 'teacher.passwordHash', 'teacher.lockedAt', 'teacher_session.tokenHash'],
	...['attempt.words', 'attempt.joinId', 'attempt.nameKey']
];
/** Hashes of tokens, and until when they count. */
const TABLES_LEFT_OUT = ['invitation', 'attempt_session', 'removed_session'];

/** A row of this person's in a table, as the schema has it: each value is found in no other place. */
function rowOf(who: string, table: SQLiteTable, count: () => number) {
	const { name, foreignKeys } = getTableConfig(table);
	const to = new Map(
		foreignKeys.map((key) => {
			const { columns, foreignTable } = key.reference();
			return [columns[0]!.name, getTableConfig(foreignTable).name];
		})
	);
	const columns = Object.entries(getTableColumns(table)).map(([field, column]) => {
		const other = to.get(column.name);
		if (other) return [field, `${who} ${other}.id`];
		const words = `${who} ${name}.${column.name}`;
		return [field, column.dataType === 'number' ? count() : words];
	});
	return Object.fromEntries(columns) as Record<string, string | number>;
}

/** Every text and number of it, however deep. */
const valuesIn = (value: unknown): unknown[] =>
	value && typeof value === 'object' ? Object.values(value).flatMap(valuesIn) : [value];

let rows: { who: string; table: SQLiteTable; name: string; row: Record<string, string | number> }[];

beforeEach(() => {
	// Rows are laid by the schema alone, whatever else is asked of their values.
	for (const pragma of ['foreign_keys = OFF', 'ignore_check_constraints = ON'])
		database().run(sql.raw(`pragma ${pragma}`));
	let counted = 1_000;
	rows = ['mine', 'theirs'].flatMap((who) =>
		tables.map((table) => {
			const row = rowOf(who, table, () => ++counted);
			database().insert(table).values(row).run();
			return { who, table, name: getTableConfig(table).name, row };
		})
	);
});

test('all that is a teacher’s goes out, of every table, and nothing that lets anybody in', async () => {
	const found = new Set(valuesIn(await everythingOf('mine teacher.id')));
	const missing = rows
		.filter(({ who, name }) => who === 'mine' && !TABLES_LEFT_OUT.includes(name))
		.flatMap(({ name, table, row }) =>
			Object.keys(getTableColumns(table)).flatMap((field) =>
				found.has(row[field]) ? [] : [`${name}.${field}`]
			)
		);
	expect(missing).toEqual(LEFT_OUT);
});

test('nothing of another teacher’s goes along', async () => {
	const found = new Set(valuesIn(await everythingOf('mine teacher.id')));
	const theirs = rows
		.filter(({ who }) => who === 'theirs')
		.flatMap(({ row }) => Object.values(row));
	expect(theirs.filter((value) => found.has(value))).toEqual([]);
	expect(await everythingOf('nobody')).toMatchObject({ teacher: undefined, sessions: [] });
});
