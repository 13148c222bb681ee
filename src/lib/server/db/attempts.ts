import { and, desc, eq, gt, isNull, lt, not, sql, type SQL } from 'drizzle-orm';
import { foldName } from '../../person/name.ts';
import { giveSession, type Session } from './attempt-sessions.ts';
import { database, prepared, unitOfWork } from './connection.ts';
import { hasName } from './students.ts';
import { attempt, assignment } from './schema.ts';

export type Attempt = typeof attempt.$inferSelect;

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
	const found = await database()
		.select({ id: attempt.id, again })
		.from(attempt)
		.where(eq(attempt.joinId, joinId))
		.get();
	return found ? { id: found.id, again: found.again === 1 } : null;
}

/**
 * Starts a public attempt and gives this browser a session of it. The same join id again brings the
 * same attempt back, so that a page whose answer was lost may simply ask again; null after that.
 */
export async function startAttempt(start: Start, session: Session): Promise<Attempt | null> {
	const { now, ...fresh } = start;
	const db = database();
	await unitOfWork([
		db
			.insert(attempt)
			.values({ ...fresh, startedAt: now })
			.onConflictDoNothing({ target: attempt.joinId }),
		giveSession(session, and(startedBy(start), isNull(attempt.assignmentId)))
	]);
	const started = await db.select().from(attempt).where(startedBy(start)).get();
	return started?.assignmentId === null ? started : null;
}

type Join = Start & { assignmentId: string; name: string; words: string };

/**
 * Joins a class under a name and gives this browser a session. Asked again with the same join id it
 * answers with the same attempt. Otherwise refused: the class is closed, this join id was used and
 * is past asking again, or another has the name, folded as teachers' names are.
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
	const value = <T>(of: T, as: string) => sql<T extends SQL ? number : T>`${of}`.as(as);
	const empty = (as: string) => sql<null>`null`.as(as);
	await unitOfWork([
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
						startedAt: value(sql`max(${now}, ${assignment.openedAt})`, 'started_at'),
						handedInAt: empty('handed_in_at'),
						handedInBy: empty('handed_in_by'),
						points: empty('points'),
						max: empty('max'),
						nameKey: value(foldName(name), 'name_key')
					})
					.from(assignment)
					.where(and(open, not(hasName(join))))
			)
			.onConflictDoNothing(),
		giveSession(session, and(startedBy(join), eq(attempt.assignmentId, assignmentId)))
	]);
	const joined = await db.select().from(attempt).where(startedBy(join)).get();
	if (joined?.assignmentId === assignmentId) return joined;
	const stillOpen = await db.select({ id: assignment.id }).from(assignment).where(open).get();
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
	return (await byWords().get({ assignmentId, words })) ?? null;
}

/** So many public attempts are kept, the newest: some 70 MB with their answers. */
export const MOST_PUBLIC = 20_000;

/**
 * Public attempts live for some days from their start, fewer where there are too many; answers and
 * sessions go with them.
 */
export async function deletePublicAttempts(
	startedBefore: number,
	most = MOST_PUBLIC
): Promise<number> {
	const db = database();
	const isPublic = isNull(attempt.assignmentId);
	const [last] = await db
		.select({ startedAt: attempt.startedAt })
		.from(attempt)
		.where(isPublic)
		.orderBy(desc(attempt.startedAt))
		.limit(1)
		.offset(most)
		.all();
	const before = Math.max(startedBefore, last ? last.startedAt + 1 : 0);
	return (
		await db
			.delete(attempt)
			.where(and(isPublic, lt(attempt.startedAt, before)))
			.run()
	).changes;
}
