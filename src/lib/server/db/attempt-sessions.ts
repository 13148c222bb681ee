import { and, eq, getTableColumns, gt, lt, sql, type SQL } from 'drizzle-orm';
import { database, prepared, unitOfWork } from './connection.ts';
import { assignment, attempt, attemptSession, removedSession } from './schema.ts';
import { unlessStuck } from './not-stored.ts';

/** A browser that holds an attempt. */
export type Session = { tokenHash: string; expiresAt: number };

/** The statement that gives a session of the attempt that fits, if one does. */
export function giveSession({ tokenHash, expiresAt }: Session, which: SQL | undefined) {
	const db = database();
	return db.insert(attemptSession).select(
		db
			.select({
				tokenHash: sql<string>`${tokenHash}`.as('token_hash'),
				attemptId: attempt.id,
				expiresAt: sql<number>`${expiresAt}`.as('expires_at')
			})
			.from(attempt)
			.where(which)
	);
}

/** One more browser that holds the attempt. */
export async function addSession(attemptId: string, session: Session): Promise<void> {
	await giveSession(session, eq(attempt.id, attemptId)).run();
}

// Every request of a student asks this. Three look-ups by key: joined, SQLite takes four times as long.
const session = prepared((db) =>
	db
		.select({ expiresAt: attemptSession.expiresAt })
		.from(attemptSession)
		.where(
			and(
				eq(attemptSession.tokenHash, sql.placeholder('tokenHash')),
				eq(attemptSession.attemptId, sql.placeholder('id')),
				gt(attemptSession.expiresAt, sql.placeholder('now'))
			)
		)
		.prepare()
);

const byId = prepared((db) =>
	db
		.select()
		.from(attempt)
		.where(eq(attempt.id, sql.placeholder('id')))
		.prepare()
);

const classOf = prepared((db) =>
	db
		.select({
			assignment: getTableColumns(assignment),
			/** Only while the class is closed: nobody of it is answering any more. */
			allDone: sql<number>`${assignment.closedAt} is not null and not exists (
				select 1 from ${attempt} as other
				where other.assignment_id = assignment.id and other.handed_in_at is null)`
		})
		.from(assignment)
		.where(
			sql`${assignment.id} = (select assignment_id from ${attempt} where ${attempt.id} = ${sql.placeholder('id')})`
		)
		.prepare()
);

export type HeldAttempt = NonNullable<Awaited<ReturnType<typeof attemptHeldBy>>>;

/** The attempt with its class (null: public), if this token holds it now. */
export async function attemptHeldBy(tokenHash: string, id: string, now: number) {
	const [held, attempt, of] = await Promise.all([
		session().get({ tokenHash, id, now }),
		byId().get({ id }),
		classOf().get({ id })
	]);
	if (!held || !attempt) return null;
	return {
		attempt,
		assignment: of?.assignment ?? null,
		allDone: of?.allDone === 1,
		expiresAt: held.expiresAt
	};
}

/** Moves the end of one session, the next time where nothing can be stored now. */
export async function extendSession({ tokenHash, expiresAt }: Session): Promise<void> {
	await unlessStuck(() =>
		database()
			.update(attemptSession)
			.set({ expiresAt })
			.where(eq(attemptSession.tokenHash, tokenHash))
			.run()
	);
}

/** Ends every session of an attempt by then, those that end sooner left as they are. */
export async function endSessionsBy(attemptId: string, then: number): Promise<void> {
	await database()
		.update(attemptSession)
		.set({ expiresAt: then })
		.where(and(eq(attemptSession.attemptId, attemptId), gt(attemptSession.expiresAt, then)))
		.run();
}

/** Ends one session. The join id goes with it: the page that joined brings nothing back any more. */
export async function leaveAttempt(
	{ id, joinId }: { id: string; joinId: string },
	tokenHash: string
): Promise<void> {
	const db = database();
	await unitOfWork([
		db.delete(attemptSession).where(eq(attemptSession.tokenHash, tokenHash)),
		db.update(attempt).set({ joinId }).where(eq(attempt.id, id))
	]);
}

/** Whether the student of this browser's attempt was removed from the class. */
export async function wasRemoved(tokenHash: string, now: number): Promise<boolean> {
	const removed = and(eq(removedSession.tokenHash, tokenHash), gt(removedSession.expiresAt, now));
	return (await database().select().from(removedSession).where(removed).get()) !== undefined;
}

export async function deleteExpiredSessions(now: number): Promise<void> {
	const db = database();
	await unitOfWork([
		db.delete(attemptSession).where(lt(attemptSession.expiresAt, now)),
		db.delete(removedSession).where(lt(removedSession.expiresAt, now))
	]);
}
