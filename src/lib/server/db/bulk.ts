import { sql, type SQL } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { foldName } from '../../person/name.ts';
import { database, unitOfWork } from './connection.ts';
import type { Assignment } from './assignments.ts';
import type { Attempt } from './attempts.ts';
import type { Statement } from './engine.ts';
import { insertWhere } from './insert-where.ts';
import type { Response } from './responses.ts';
import { assignment, attempt, response, teacher } from './schema.ts';

/** A class with everything that its students wrote, as it is stored. */
export type WholeClass = {
	assignment: Assignment;
	attempts: { attempt: Omit<Attempt, 'nameKey'>; responses: Response[] }[];
};

/** So many rows go into one statement: some hundred kilobytes. */
const ROWS = 1_000;

function inChunks<Table extends SQLiteTable>(
	table: Table,
	rows: readonly Table['$inferInsert'][],
	where: SQL
): Statement[] {
	return Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, chunk) =>
		insertWhere(table, rows.slice(chunk * ROWS, (chunk + 1) * ROWS), where)
	);
}

function insertsOf(classes: readonly WholeClass[], where = sql`true`): Statement[] {
	const assignments = classes.map((one) => one.assignment);
	const attempts = classes.flatMap((one) => one.attempts);
	const named = attempts.map(({ attempt: one }) => ({ ...one, nameKey: foldName(one.name ?? '') }));
	const responses = attempts.flatMap((one) => one.responses);
	return [
		...inChunks(assignment, assignments, where),
		...inChunks(attempt, named, where),
		...inChunks(response, responses, where)
	];
}

/** Stores whole classes of teachers who are there already, all of them or none. */
export async function storeClasses(classes: readonly WholeClass[]): Promise<void> {
	await unitOfWork(insertsOf(classes));
}

/**
 * Stores a first teacher with whole classes, all of it or nothing: tens of thousands of answers take
 * a second. False where there is a teacher already, who would find strange classes beside theirs.
 */
export async function fillWithClasses(
	account: typeof teacher.$inferInsert,
	classes: readonly WholeClass[]
): Promise<boolean> {
	const nobodyYet = sql`not exists (select 1 from ${teacher})`;
	const made = sql`exists (select 1 from ${teacher} where ${teacher.id} = ${account.id})`;
	await unitOfWork([insertWhere(teacher, [account], nobodyYet), ...insertsOf(classes, made)]);
	return (await database().values(sql`select 1 where ${made}`)).length > 0;
}
