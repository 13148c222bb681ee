import { and, eq, not, sql } from 'drizzle-orm';
import { foldName } from '../../person/name.ts';
import { database, forgetDeleted, unitOfWork } from './connection.ts';
import { attempt, attemptSession, removedSession } from './schema.ts';

/** The attempt with this id, if it is one of this class. */
export async function attemptOfAssignment(assignmentId: string, attemptId: string) {
	return (
		(await database()
			.select()
			.from(attempt)
			.where(and(eq(attempt.id, attemptId), eq(attempt.assignmentId, assignmentId)))
			.get()) ?? null
	);
}

/**
 * Whether somebody of a class has this name, or one that differs by case or blanks alone. Names that
 * were stored before names were folded stay as they are; a new one is held against them all the same.
 */
export function hasName(
	{ assignmentId, name }: { assignmentId: string; name: string },
	which = sql`true`
) {
	return sql`exists (select 1 from attempt as other where other.assignment_id = ${assignmentId}
		and other.name_key = ${foldName(name)} and ${which})`;
}

/** Gives a student another name; false where another of the class has it. */
export async function renameAttempt(
	assignmentId: string,
	attemptId: string,
	name: string
): Promise<boolean> {
	const others = sql`other.id <> ${attemptId}`;
	const { changes } = await database()
		.update(attempt)
		.set({ name, nameKey: foldName(name) })
		.where(and(eq(attempt.id, attemptId), not(hasName({ assignmentId, name }, others))))
		.run();
	return changes === 1;
}

/** New three words: whoever came in by the old ones is out, on every device. */
export async function renewWords(attemptId: string, words: string): Promise<void> {
	const db = database();
	await unitOfWork([
		db.update(attempt).set({ words }).where(eq(attempt.id, attemptId)),
		db.delete(attemptSession).where(eq(attemptSession.attemptId, attemptId))
	]);
}

/** Deletes an attempt with all that hangs on it; its browsers are told what became of it. */
export async function removeAttempt(attemptId: string): Promise<void> {
	const db = database();
	await unitOfWork([
		db.insert(removedSession).select(
			db
				.select({
					tokenHash: attemptSession.tokenHash,
					assignmentId: sql<string>`${attempt.assignmentId}`.as('assignment_id'),
					expiresAt: attemptSession.expiresAt
				})
				.from(attemptSession)
				.innerJoin(attempt, eq(attempt.id, attemptSession.attemptId))
				.where(eq(attempt.id, attemptId))
		),
		db.delete(attempt).where(eq(attempt.id, attemptId))
	]);
	await forgetDeleted();
}

export async function nameIsTaken(assignmentId: string, name: string): Promise<boolean> {
	const found = await database().values(sql`select 1 where ${hasName({ assignmentId, name })}`);
	return found.length > 0;
}
