import { and, asc, eq, gt, inArray, isNull, lte, sql } from 'drizzle-orm';
import { database, unitOfWork } from './connection.ts';
import { newSessionOf, type NewSession } from './teacher-sessions.ts';
import { invitation, teacher, teacherSession } from './schema.ts';

export type TeacherAccount = typeof teacher.$inferSelect;

export async function hasTeachers(): Promise<boolean> {
	return (await database().select({ id: teacher.id }).from(teacher).limit(1).get()) !== undefined;
}

export async function allTeachers(): Promise<TeacherAccount[]> {
	return await database().select().from(teacher).orderBy(asc(teacher.nameKey)).all();
}

/** Lets nobody sign in as this teacher any more, and ends the sessions; null: lets them again. */
export async function lockTeacher(id: string, lockedAt: number | null): Promise<void> {
	const db = database();
	await unitOfWork([
		db.update(teacher).set({ lockedAt }).where(eq(teacher.id, id)),
		...(lockedAt === null
			? []
			: [db.delete(teacherSession).where(eq(teacherSession.teacherId, id))])
	]);
}

/** @param nameKey folded by `foldName` */
export async function teacherNamed(nameKey: string): Promise<TeacherAccount | undefined> {
	return await database().select().from(teacher).where(eq(teacher.nameKey, nameKey)).get();
}

export async function teacherOf(id: string): Promise<TeacherAccount | undefined> {
	return await database().select().from(teacher).where(eq(teacher.id, id)).get();
}

/**
 * Whom an invitation is for: a set-up code makes the first teacher and no other, a link a further
 * one.
 */
export type Welcome = { tokenHash: string; first: boolean };

function stands({ tokenHash, first }: Welcome, now: number) {
	const nobodyYet = sql`not exists (select 1 from ${teacher})`;
	return and(
		eq(invitation.tokenHash, tokenHash),
		gt(invitation.expiresAt, now),
		first ? and(isNull(invitation.madeBy), nobodyYet) : undefined
	);
}

export async function invitationStands(welcome: Welcome, now: number): Promise<boolean> {
	const found = database()
		.select({ one: sql`1` })
		.from(invitation)
		.where(stands(welcome, now));
	return (await found.get()) !== undefined;
}

type Refused = { refused: 'invitation' | 'name' };

/**
 * Makes an account, signs it in and uses the invitation up, or does nothing. The conditions stand
 * in the first statement and the others hang on the teacher it makes: of two at once with one
 * invitation one is refused.
 */
export async function makeTeacher(
	account: Omit<TeacherAccount, 'createdAt' | 'lockedAt'>,
	welcome: Welcome,
	session: NewSession,
	now: number
): Promise<Refused | null> {
	const db = database();
	const value = (text: string, name: string) => sql<string>`${text}`.as(name);
	const made = sql`exists (select 1 from ${teacher} where ${teacher.id} = ${account.id})`;
	await unitOfWork([
		db
			.insert(teacher)
			.select(
				db
					.select({
						id: value(account.id, 'id'),
						name: value(account.name, 'name'),
						nameKey: value(account.nameKey, 'name_key'),
						passwordHash: value(account.passwordHash, 'password_hash'),
						createdAt: sql<number>`${now}`.as('created_at'),
						lockedAt: sql<null>`null`.as('locked_at')
					})
					.from(invitation)
					.where(stands(welcome, now))
			)
			.onConflictDoNothing({ target: teacher.nameKey }),
		db.delete(invitation).where(and(eq(invitation.tokenHash, welcome.tokenHash), made)),
		...newSessionOf(account, session, now)
	]);
	if (await teacherOf(account.id)) return null;
	return { refused: (await invitationStands(welcome, now)) ? 'name' : 'invitation' };
}

/** The newest set-up code is the only one. */
export async function keepSetUpCode(tokenHash: string, expiresAt: number): Promise<void> {
	const db = database();
	await unitOfWork([
		db.delete(invitation).where(isNull(invitation.madeBy)),
		db.insert(invitation).values({ tokenHash, madeBy: null, expiresAt })
	]);
}

/** `madeBy` is the id of the teacher who invites; null: whoever hosts the server. */
export async function keepInvitation(
	row: typeof invitation.$inferInsert,
	now: number
): Promise<void> {
	const db = database();
	await unitOfWork([
		db.delete(invitation).where(lte(invitation.expiresAt, now)),
		db.insert(invitation).values(row)
	]);
}

/**
 * Sets another password in place of the one that was verified, ends every session of the teacher and
 * begins the one given, if any. False where the password has changed meanwhile.
 */
export async function changePassword(
	{ id, passwordHash }: Pick<TeacherAccount, 'id' | 'passwordHash'>,
	newHash: string,
	session: NewSession | null,
	now: number
): Promise<boolean> {
	const db = database();
	const changed = db
		.select({ id: teacher.id })
		.from(teacher)
		.where(and(eq(teacher.id, id), eq(teacher.passwordHash, newHash)));
	await unitOfWork([
		db
			.update(teacher)
			.set({ passwordHash: newHash })
			.where(and(eq(teacher.id, id), eq(teacher.passwordHash, passwordHash))),
		db.delete(teacherSession).where(inArray(teacherSession.teacherId, changed)),
		...(session ? newSessionOf({ id, passwordHash: newHash }, session, now) : [])
	]);
	return (await changed.get()) !== undefined;
}

/** The same password under newer parameters: sessions stay. */
export async function renewHash(
	{ id, passwordHash }: Pick<TeacherAccount, 'id' | 'passwordHash'>,
	newHash: string
): Promise<void> {
	await database()
		.update(teacher)
		.set({ passwordHash: newHash })
		.where(and(eq(teacher.id, id), eq(teacher.passwordHash, passwordHash)))
		.run();
}
