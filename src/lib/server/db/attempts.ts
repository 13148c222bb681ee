import { and, eq, gt, lt, sql } from 'drizzle-orm';
import { database, prepared, unitOfWork } from './connection.ts';
import { attempt, attemptSession } from './schema.ts';

export type Attempt = typeof attempt.$inferSelect;

type Start = Pick<Attempt, 'id' | 'versionId' | 'seed' | 'joinId'> & { now: number };
type Session = { tokenHash: string; expiresAt: number };

/**
 * Starts an attempt and gives this browser a session of it. The same join id again brings the same
 * attempt back, so a page whose answer was lost may simply ask again: for ten minutes and until
 * hand-in, then null.
 */
export async function startAttempt(start: Start, session: Session): Promise<Attempt | null> {
	const { now, ...fresh } = start;
	const db = database();
	const open = and(
		eq(attempt.joinId, start.joinId),
		gt(attempt.startedAt, now - JOIN_AGAIN_MS),
		sql`${attempt.handedInAt} is null`
	);
	unitOfWork([
		db
			.insert(attempt)
			.values({ ...fresh, startedAt: now })
			.onConflictDoNothing({ target: attempt.joinId }),
		db.insert(attemptSession).select(
			db
				.select({
					tokenHash: sql<string>`${session.tokenHash}`.as('token_hash'),
					attemptId: attempt.id,
					expiresAt: sql<number>`${session.expiresAt}`.as('expires_at')
				})
				.from(attempt)
				.where(open)
		)
	]);
	return db.select().from(attempt).where(open).get() ?? null;
}

const JOIN_AGAIN_MS = 10 * 60_000;

const held = prepared((db) =>
	db
		.select({ attempt })
		.from(attemptSession)
		.innerJoin(attempt, eq(attempt.id, attemptSession.attemptId))
		.where(
			and(
				eq(attemptSession.tokenHash, sql.placeholder('tokenHash')),
				eq(attempt.id, sql.placeholder('id')),
				gt(attemptSession.expiresAt, sql.placeholder('now'))
			)
		)
		.prepare()
);

/** The attempt, if this token holds it now. */
export async function attemptHeldBy(
	tokenHash: string,
	id: string,
	now: number
): Promise<Attempt | null> {
	return held().get({ tokenHash, id, now })?.attempt ?? null;
}

/** Public attempts live for some days from their start; answers and sessions go with them. */
export async function deletePublicAttempts(startedBefore: number): Promise<number> {
	return database().delete(attempt).where(lt(attempt.startedAt, startedBefore)).run().changes;
}

/** Ends sessions, of attempts or their browsers, whose time is over. */
export async function deleteExpiredSessions(now: number): Promise<void> {
	database().delete(attemptSession).where(lt(attemptSession.expiresAt, now)).run();
}
