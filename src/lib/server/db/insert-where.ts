import { getTableColumns, sql, type SQL } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { database } from './connection.ts';

/**
 * The statement that stores rows of one table if a condition holds then: what a read said before may
 * not be so any more.
 */
export function insertWhere<Table extends SQLiteTable>(
	table: Table,
	rows: readonly Table['$inferInsert'][],
	where: SQL
) {
	const columns = Object.entries(getTableColumns(table));
	const values = rows.map((row) =>
		columns.map(([key, column]) => {
			const value = row[key as keyof typeof row] ?? column.default ?? null;
			return value === null ? null : column.mapToDriverValue(value);
		})
	);
	const cells = columns.map((_, index) => sql.raw(`value ->> ${index}`));
	return database()
		.insert(table)
		.select(
			sql`select ${sql.join(cells, sql`, `)} from json_each(${JSON.stringify(values)}) where ${where}`
		);
}
