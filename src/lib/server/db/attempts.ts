import { and, eq, getTableColumns, gt, isNull, lt, sql, type SQL } from 'drizzle-orm';
import { database, prepared, unitOfWork } from './connection.ts';
import { attempt, attemptSession, assignment } from './schema.ts';

export type Attempt = typeof attempt.$inferSelect;

export type Session = { tokenHash: string; expiresAt: number };

type Start = Pick<Attempt, 'id' | 'versionId' | 'seed' | 'joinId'> & { now: number };

/** How long the page that started an attempt may ask for it again. */
const JOIN_AGAIN_MS = 10 * 60_000;

/** The attempt that this join id started: for ten minutes and until hand-in. */
function startedBy({ joinId, now }: Pick<Start, 'joinId' | 'now'>) {
	return and(
		eq(attempt.joinId, joinId),
		gt(attempt.startedAt, now - JOIN_AGAIN_MS),
		isNull(attempt.handedInAt)
	);
}

/** The attempt that a join id has become, and whether joining again still brings it back. */
export async function attemptOfJoin(
	joinId: string,
	now: number
): Promise<{ id: string; again: boolean } | null> {
	const again = sql<number>`${startedBy({ joinId, now })}`;
	const found = database()
		.select({ id: attempt.id, again })
		.from(attempt)
		.where(eq(attempt.joinId, joinId))
		.get();
	return found ? { id: found.id, again: found.again === 1 } : null;
}

function giveSession({ tokenHash, expiresAt }: Session, which: SQL | undefined) {
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

/**
 * Starts a public attempt and gives this browser a session of it. The same join id again brings the
 * same attempt back, so that a page whose answer was lost may simply ask again; null after that.
 */
export async function startAttempt(start: Start, session: Session): Promise<Attempt | null> {
	const { now, ...fresh } = start;
	const db = database();
	unitOfWork([
		db
			.insert(attempt)
			.values({ ...fresh, startedAt: now })
			.onConflictDoNothing({ target: attempt.joinId }),
		giveSession(session, and(startedBy(start), isNull(attempt.assignmentId)))
	]);
	const started = db.select().from(attempt).where(startedBy(start)).get();
	return started?.assignmentId === null ? started : null;
}

type Join = Start & { assignmentId: string; name: string; words: string };

/**
 * Joins a class under a name and gives this browser a session. Asked again with the same join id it
 * answers with the same attempt. Otherwise refused: the class is closed, this join id was used and
 * is past asking again, or another has the name.
 */
export async function joinAssignment(
	join: Join,
	session: Session
): Promise<Attempt | { refused: 'closed' | 'used' | 'name' }> {
	const { now, assignmentId, id, versionId, name, words, seed, joinId } = join;
	const db = database();
	const open = and(
		eq(assignment.id, assignmentId),
		isNull(assignment.closedAt),
		sql`coalesce(${assignment.closesAt} > ${now}, true)`
	);
	const value = <T>(of: T, as: string) => sql<T>`${of}`.as(as);
	const empty = (as: string) => sql<null>`null`.as(as);
	unitOfWork([
		db
			.insert(attempt)
			.select(
				db
					.select({
						id: value(id, 'id'),
						versionId: value(versionId, 'version_id'),
						assignmentId: assignment.id,
						name: value(name, 'name'),
						words: value(words, 'words'),
						seed: value(seed, 'seed'),
						joinId: value(joinId, 'join_id'),
						startedAt: value(now, 'started_at'),
						handedInAt: empty('handed_in_at'),
						handedInBy: empty('handed_in_by'),
						points: empty('points'),
						max: empty('max')
					})
					.from(assignment)
					.where(open)
			)
			.onConflictDoNothing(),
		giveSession(session, and(startedBy(join), eq(attempt.assignmentId, assignmentId)))
	]);
	const joined = db.select().from(attempt).where(startedBy(join)).get();
	if (joined?.assignmentId === assignmentId) return joined;
	const stillOpen = db.select({ id: assignment.id }).from(assignment).where(open).get();
	if (!stillOpen) return { refused: 'closed' };
	return { refused: (await attemptOfJoin(joinId, now)) ? 'used' : 'name' };
}

const byWords = prepared((db) =>
	db
		.select()
		.from(attempt)
		.where(
			and(
				eq(attempt.assignmentId, sql.placeholder('assignmentId')),
				eq(attempt.words, sql.placeholder('words'))
			)
		)
		.prepare()
);

export async function attemptByWords(assignmentId: string, words: string): Promise<Attempt | null> {
	return byWords().get({ assignmentId, words }) ?? null;
}

/** One more browser that holds the attempt. */
export async function addSession(attemptId: string, session: Session): Promise<void> {
	giveSession(session, eq(attempt.id, attemptId)).run();
}

export async function nameIsTaken(assignmentId: string, name: string): Promise<boolean> {
	const found = database()
		.select({ id: attempt.id })
		.from(attempt)
		.where(and(eq(attempt.assignmentId, assignmentId), eq(attempt.name, name)))
		.get();
	return found !== undefined;
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

const classById = prepared((db) =>
	db
		.select({
			assignment: getTableColumns(assignment),
			/** Only while the class is closed: nobody of it is answering any more. */
			allDone: sql<number>`${assignment.closedAt} is not null and not exists (
				select 1 from ${attempt} as other
				where other.assignment_id = assignment.id and other.handed_in_at is null)`
		})
		.from(assignment)
		.where(eq(assignment.id, sql.placeholder('id')))
		.prepare()
);

export type HeldAttempt = NonNullable<Awaited<ReturnType<typeof attemptHeldBy>>>;

/** The attempt with its class (null: public), if this token holds it now. */
export async function attemptHeldBy(tokenHash: string, id: string, now: number) {
	const held = session().get({ tokenHash, id, now });
	const attempt = held && byId().get({ id });
	if (!attempt) return null;
	const of = attempt.assignmentId === null ? null : classById().get({ id: attempt.assignmentId });
	return {
		attempt,
		assignment: of?.assignment ?? null,
		allDone: of?.allDone === 1,
		expiresAt: held.expiresAt
	};
}

/** Moves the end of one session. */
export async function extendSession({ tokenHash, expiresAt }: Session): Promise<void> {
	database()
		.update(attemptSession)
		.set({ expiresAt })
		.where(eq(attemptSession.tokenHash, tokenHash))
		.run();
}

/** Ends every session of an attempt by then, those that end sooner left as they are. */
export async function endSessionsBy(attemptId: string, then: number): Promise<void> {
	database()
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
	unitOfWork([
		db.delete(attemptSession).where(eq(attemptSession.tokenHash, tokenHash)),
		db.update(attempt).set({ joinId }).where(eq(attempt.id, id))
	]);
}

/** Public attempts live for some days from their start; answers and sessions go with them. */
export async function deletePublicAttempts(startedBefore: number): Promise<number> {
	return database()
		.delete(attempt)
		.where(and(isNull(attempt.assignmentId), lt(attempt.startedAt, startedBefore)))
		.run().changes;
}

export async function deleteExpiredSessions(now: number): Promise<void> {
	database().delete(attemptSession).where(lt(attemptSession.expiresAt, now)).run();
}
