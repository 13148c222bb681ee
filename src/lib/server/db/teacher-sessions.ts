import { and, desc, eq, gt, isNull, lte, or, sql } from 'drizzle-orm';
import { database, prepared, unitOfWork } from './connection.ts';
import { teacher, teacherSession } from './schema.ts';
import { unlessStuck } from './not-stored.ts';

const MINUTE_MS = 60_000;

/** A session ends when it was not used for so long, … */
export const IDLE_MS = 2 * 60 * MINUTE_MS;
/** … and in any case so long after the sign-in: a school day. */
export const LONGEST_MS = 12 * 60 * MINUTE_MS;
/** Use is written down no oftener than this, so a session may end so much too early. */
const NOTED_MS = MINUTE_MS;

const held = prepared((db) =>
	db
		.select({ id: teacher.id, name: teacher.name, usedAt: teacherSession.usedAt })
		.from(teacherSession)
		.innerJoin(teacher, eq(teacher.id, teacherSession.teacherId))
		.where(
			and(
				eq(teacherSession.tokenHash, sql.placeholder('tokenHash')),
				isNull(teacher.lockedAt),
				gt(teacherSession.usedAt, sql.placeholder('idleSince')),
				gt(teacherSession.createdAt, sql.placeholder('bornAfter'))
			)
		)
		.prepare()
);

/** The teacher whose session this token is of, if it has not ended; notes that it is in use. */
export async function teacherSignedInBy(
	tokenHash: string,
	now: number
): Promise<{ id: string; name: string } | null> {
	const found = await held().get({
		tokenHash,
		idleSince: now - IDLE_MS,
		bornAfter: now - LONGEST_MS
	});
	if (!found) return null;
	const { usedAt, ...itsTeacher } = found;
	if (usedAt <= now - NOTED_MS)
		await unlessStuck(() =>
			database()
				.update(teacherSession)
				.set({ usedAt: now })
				.where(eq(teacherSession.tokenHash, tokenHash))
				.run()
		);
	return itsTeacher;
}

export type NewSession = {
	tokenHash: string;
	/** The session this browser had until now, whosever it was: it ends. */
	ends: string | undefined;
	/** The kind of browser that it is. */
	browser: string;
};

/** The statements that sign a teacher in, if the password is still the one that was verified. */
export function newSessionOf(
	account: { id: string; passwordHash: string },
	{ tokenHash, ends, browser }: NewSession,
	now: number
) {
	const db = database();
	const itsTeacher = and(
		eq(teacher.id, account.id),
		eq(teacher.passwordHash, account.passwordHash),
		isNull(teacher.lockedAt)
	);
	return [
		db.insert(teacherSession).select(
			db
				.select({
					tokenHash: sql<string>`${tokenHash}`.as('token_hash'),
					teacherId: teacher.id,
					createdAt: sql<number>`${now}`.as('created_at'),
					usedAt: sql<number>`${now}`.as('used_at'),
					browser: sql<string>`${browser}`.as('browser')
				})
				.from(teacher)
				.where(itsTeacher)
		),
		db
			.delete(teacherSession)
			.where(
				or(
					lte(teacherSession.usedAt, now - IDLE_MS),
					lte(teacherSession.createdAt, now - LONGEST_MS),
					ends === undefined
						? undefined
						: and(
								eq(teacherSession.tokenHash, ends),
								sql`exists (select 1 from ${teacher} where ${itsTeacher})`
							)
				)
			)
	];
}

/** Begins a session; false where the password was changed since it was verified. */
export async function beginTeacherSession(
	account: { id: string; passwordHash: string },
	session: NewSession,
	now: number
): Promise<boolean> {
	await unitOfWork(newSessionOf(account, session, now));
	return (await teacherSignedInBy(session.tokenHash, now)) !== null;
}

export async function endTeacherSession(tokenHash: string): Promise<void> {
	await database().delete(teacherSession).where(eq(teacherSession.tokenHash, tokenHash)).run();
}

export async function endSessionsOf(teacherId: string): Promise<void> {
	await database().delete(teacherSession).where(eq(teacherSession.teacherId, teacherId)).run();
}

/** Where a teacher is signed in now, the latest sign-in first. */
export async function sessionsOf(teacherId: string, now: number) {
	return await database()
		.select()
		.from(teacherSession)
		.where(
			and(
				eq(teacherSession.teacherId, teacherId),
				gt(teacherSession.usedAt, now - IDLE_MS),
				gt(teacherSession.createdAt, now - LONGEST_MS)
			)
		)
		.orderBy(desc(teacherSession.createdAt))
		.all();
}

/** Ends one of a teacher's sessions; where it is no session of theirs, nothing. */
export async function endOneOf(teacherId: string, tokenHash: string): Promise<void> {
	await database()
		.delete(teacherSession)
		.where(and(eq(teacherSession.teacherId, teacherId), eq(teacherSession.tokenHash, tokenHash)))
		.run();
}
