import { and, desc, eq, isNull, lt, lte, sql, type SQL } from 'drizzle-orm';
import { database, forgetDeleted, prepared, unitOfWork } from './connection.ts';
import { attempt, attemptSession, assignment, response } from './schema.ts';

export type Assignment = typeof assignment.$inferSelect;

/** Opens a version to a class. Null where the code is in use already: make another. */
export async function openAssignment(
	row: Omit<Assignment, 'closedAt' | 'releasedAt'>
): Promise<Assignment | null> {
	const { changes } = database()
		.insert(assignment)
		.values(row)
		.onConflictDoNothing({ target: assignment.code })
		.run();
	return changes === 1 ? { ...row, closedAt: null, releasedAt: null } : null;
}

const byId = prepared((db) =>
	db
		.select()
		.from(assignment)
		.where(
			and(
				eq(assignment.id, sql.placeholder('id')),
				eq(assignment.teacherId, sql.placeholder('teacherId'))
			)
		)
		.prepare()
);

export async function assignmentOfTeacher(
	teacherId: string,
	id: string
): Promise<Assignment | null> {
	return byId().get({ id, teacherId }) ?? null;
}

const byCode = prepared((db) =>
	db
		.select()
		.from(assignment)
		.where(eq(assignment.code, sql.placeholder('code')))
		.prepare()
);

export async function assignmentByCode(code: string): Promise<Assignment | null> {
	return byCode().get({ code }) ?? null;
}

/** A teacher's classes, newest first, with how many joined and how many handed in. */
export async function assignmentsOf(teacherId: string) {
	return database()
		.select({
			assignment,
			joined: sql<number>`count(${attempt.id})`,
			handedIn: sql<number>`count(${attempt.handedInAt})`
		})
		.from(assignment)
		.leftJoin(attempt, eq(attempt.assignmentId, assignment.id))
		.where(eq(assignment.teacherId, teacherId))
		.groupBy(assignment.id)
		.orderBy(desc(assignment.openedAt))
		.all();
}

/** Nobody joins any more. Attempts that are open stay open until they are handed in. */
export async function closeAssignment(id: string, now: number): Promise<void> {
	database()
		.update(assignment)
		.set({ closedAt: now })
		.where(and(eq(assignment.id, id), isNull(assignment.closedAt)))
		.run();
}

/** Students who handed in see their feedback, whatever the class waits for. */
export async function releaseAssignment(id: string, now: number): Promise<void> {
	database()
		.update(assignment)
		.set({ releasedAt: now })
		.where(and(eq(assignment.id, id), isNull(assignment.releasedAt)))
		.run();
}

export async function deleteAssignment(id: string): Promise<void> {
	database().delete(assignment).where(eq(assignment.id, id)).run();
	forgetDeleted();
}

/** Carries out the deletion dates that have come. */
export async function deleteDueAssignments(now: number): Promise<void> {
	database().delete(assignment).where(lt(assignment.deleteAt, now)).run();
}

/** Classes whose closing time has come and that are not closed yet. */
export async function assignmentsDueToClose(now: number): Promise<Assignment[]> {
	return database()
		.select()
		.from(assignment)
		.where(and(isNull(assignment.closedAt), lte(assignment.closesAt, now)))
		.all();
}

export async function openAttemptsOf(assignmentId: string): Promise<string[]> {
	return database()
		.select({ id: attempt.id })
		.from(attempt)
		.where(and(eq(attempt.assignmentId, assignmentId), isNull(attempt.handedInAt)))
		.all()
		.map(({ id }) => id);
}

/**
 * Opens a class again: joining, and every attempt that was handed in by the teacher. What a release
 * showed is hidden again.
 */
export async function reopenAssignment(id: string): Promise<void> {
	const db = database();
	unitOfWork([
		...takeHandInBack(
			and(eq(attempt.assignmentId, id), eq(attempt.handedInBy, 'teacher')) ?? sql`false`
		),
		db
			.update(assignment)
			// A closing time that has passed would close it again at once.
			.set({ closedAt: null, releasedAt: null, closesAt: null })
			.where(eq(assignment.id, id))
	]);
}

/** Opens one attempt again, whoever handed it in. */
export async function reopenAttempt(attemptId: string): Promise<void> {
	unitOfWork(takeHandInBack(eq(attempt.id, attemptId)));
}

/**
 * An answer that became final by the hand-in is open again and an empty one that it filled in is
 * gone; an answer that its student had checked before stays final.
 */
function takeHandInBack(which: SQL) {
	const db = database();
	const handedInWith = sql`exists (select 1 from ${attempt} where ${attempt.id} = ${response.attemptId}
		and ${attempt.handedInAt} = ${response.finalAt} and ${which})`;
	return [
		db
			.delete(response)
			.where(
				and(handedInWith, sql`${response.picks} = '[]'`, eq(response.answeredAt, response.finalAt))
			),
		db
			.update(response)
			.set({ finalAt: null, points: null, max: null, rule: null })
			.where(handedInWith),
		db
			.update(attempt)
			.set({ handedInAt: null, handedInBy: null, points: null, max: null })
			.where(which)
	];
}

/** What the teacher's page of a class counts, in one look. */
export async function progressOf(assignmentId: string) {
	const db = database();
	const [counts] = db
		.select({
			joined: sql<number>`count(*)`,
			handedIn: sql<number>`count(${attempt.handedInAt})`
		})
		.from(attempt)
		.where(eq(attempt.assignmentId, assignmentId))
		.all();
	const answers = db
		.select({ questionId: response.questionId, answered: sql<number>`count(*)` })
		.from(response)
		.innerJoin(attempt, eq(attempt.id, response.attemptId))
		.where(and(eq(attempt.assignmentId, assignmentId), sql`${response.picks} <> '[]'`))
		.groupBy(response.questionId)
		.all();
	const { joined, handedIn } = counts ?? { joined: 0, handedIn: 0 };
	return {
		joined,
		handedIn,
		answers: new Map(answers.map(({ questionId, answered }) => [questionId, answered]))
	};
}

export async function attemptOfAssignment(assignmentId: string, attemptId: string) {
	return (
		database()
			.select()
			.from(attempt)
			.where(and(eq(attempt.id, attemptId), eq(attempt.assignmentId, assignmentId)))
			.get() ?? null
	);
}

/** Gives a student another name; false where another of the class has it. */
export async function renameAttempt(
	assignmentId: string,
	attemptId: string,
	name: string
): Promise<boolean> {
	const taken = sql`exists (select 1 from ${attempt} as other where other.assignment_id = ${assignmentId}
		and other.name = ${name} and other.id <> ${attemptId})`;
	const { changes } = database()
		.update(attempt)
		.set({ name })
		.where(and(eq(attempt.id, attemptId), sql`not ${taken}`))
		.run();
	return changes === 1;
}

/** New three words: whoever came in by the old ones is out, on every device. */
export async function renewWords(attemptId: string, words: string): Promise<void> {
	const db = database();
	unitOfWork([
		db.update(attempt).set({ words }).where(eq(attempt.id, attemptId)),
		db.delete(attemptSession).where(eq(attemptSession.attemptId, attemptId))
	]);
}

export async function removeAttempt(attemptId: string): Promise<void> {
	database().delete(attempt).where(eq(attempt.id, attemptId)).run();
	forgetDeleted();
}
