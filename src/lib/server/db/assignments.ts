import { and, desc, eq, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm';
import { FEEDBACK } from '../../quiz/feedback.ts';
import { database, forgetDeleted, prepared } from './connection.ts';
import { attempt, assignment, response } from './schema.ts';

export type Assignment = typeof assignment.$inferSelect;

/** Opens a version to a class. Null where the code or the id is in use already. */
export async function openAssignment(
	row: Omit<Assignment, 'closedAt' | 'releasedAt' | 'archivedAt'>
): Promise<Assignment | null> {
	const { changes } = await database().insert(assignment).values(row).onConflictDoNothing().run();
	return changes === 1 ? { ...row, closedAt: null, releasedAt: null, archivedAt: null } : null;
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
	return (await byId().get({ id, teacherId })) ?? null;
}

const byCode = prepared((db) =>
	db
		.select()
		.from(assignment)
		.where(eq(assignment.code, sql.placeholder('code')))
		.prepare()
);

export async function assignmentByCode(code: string): Promise<Assignment | null> {
	return (await byCode().get({ code })) ?? null;
}

/** A teacher's classes, newest first, with how many joined and how many handed in. */
export async function assignmentsOf(teacherId: string) {
	return await database()
		.select({
			assignment,
			joined: sql<number>`count(${attempt.id})`,
			handedIn: sql<number>`count(${attempt.handedInAt})`
		})
		.from(assignment)
		.leftJoin(attempt, eq(attempt.assignmentId, assignment.id))
		.where(eq(assignment.teacherId, teacherId))
		.groupBy(assignment.id)
		.orderBy(sql`${assignment.archivedAt} is not null`, desc(assignment.openedAt))
		.all();
}

/** Puts a class away, or takes it out again. */
export async function archiveAssignment(id: string, archivedAt: number | null): Promise<void> {
	await database().update(assignment).set({ archivedAt }).where(eq(assignment.id, id)).run();
}

type Settings = Pick<Assignment, 'label' | 'closesAt' | 'feedback'>;

/**
 * Changes what may change while a class is open: its label and its closing time at any time, when
 * feedback is given only to a later moment and before any answer is final, for a key that was shown
 * cannot be unshown. Answers whether all of it could be changed; if not, nothing is.
 */
export async function changeSettings(
	id: string,
	{ label, closesAt, feedback }: Settings
): Promise<boolean> {
	const earlier = FEEDBACK.slice(0, FEEDBACK.indexOf(feedback));
	const nothingFinal = sql`not exists (select 1 from ${response} join ${attempt}
		on ${attempt.id} = ${response.attemptId}
		where ${attempt.assignmentId} = ${assignment.id} and ${response.finalAt} is not null)`;
	const allowed = or(
		eq(assignment.feedback, feedback),
		and(inArray(assignment.feedback, earlier), nothingFinal)
	);
	const { changes } = await database()
		.update(assignment)
		.set({ label, closesAt, feedback })
		.where(and(eq(assignment.id, id), allowed))
		.run();
	return changes === 1;
}

/** The clock may have been set back since the class was opened. */
const notBefore = (now: number) => sql`max(${now}, ${assignment.openedAt})`;

/** Nobody joins any more. Attempts that are open stay open until they are handed in. */
export async function closeAssignment(id: string, now: number): Promise<void> {
	await database()
		.update(assignment)
		.set({ closedAt: notBefore(now) })
		.where(and(eq(assignment.id, id), isNull(assignment.closedAt)))
		.run();
}

/** Students who handed in see their feedback, whatever the class waits for. */
export async function releaseAssignment(id: string, now: number): Promise<void> {
	await database()
		.update(assignment)
		.set({ releasedAt: notBefore(now) })
		.where(and(eq(assignment.id, id), isNull(assignment.releasedAt)))
		.run();
}

export async function deleteAssignment(id: string): Promise<void> {
	await database().delete(assignment).where(eq(assignment.id, id)).run();
	await forgetDeleted();
}

/** Carries out the deletion dates that have come. */
export async function deleteDueAssignments(now: number): Promise<void> {
	await database().delete(assignment).where(lt(assignment.deleteAt, now)).run();
}

/** Classes whose closing time has come and that are not closed yet. */
export async function assignmentsDueToClose(now: number): Promise<Assignment[]> {
	return await database()
		.select()
		.from(assignment)
		.where(and(isNull(assignment.closedAt), lte(assignment.closesAt, now)))
		.all();
}

export async function unfinishedAttemptsOf(assignmentId: string): Promise<string[]> {
	return (
		await database()
			.select({ id: attempt.id })
			.from(attempt)
			.where(and(eq(attempt.assignmentId, assignmentId), isNull(attempt.handedInAt)))
			.all()
	).map(({ id }) => id);
}

const counts = prepared(
	(db) =>
		db
			.select({
				joined: sql<number>`count(*)`,
				handedIn: sql<number>`count(${attempt.handedInAt})`
			})
			.from(attempt)
			.where(eq(attempt.assignmentId, sql.placeholder('assignmentId')))
			.prepare(),
	'lagging'
);

const answeredQuestions = prepared(
	(db) =>
		db
			.select({ questionId: response.questionId, answered: sql<number>`count(*)` })
			.from(response)
			.innerJoin(attempt, eq(attempt.id, response.attemptId))
			.where(
				and(
					eq(attempt.assignmentId, sql.placeholder('assignmentId')),
					sql`${response.picks} <> '[]'`
				)
			)
			.groupBy(response.questionId)
			.prepare(),
	'lagging'
);

/** What the teacher's page of a class counts, in one look. */
export async function progressOf(assignmentId: string) {
	const [counted, answers] = await Promise.all([
		counts().get({ assignmentId }),
		answeredQuestions().all({ assignmentId })
	]);
	return {
		...{ joined: 0, handedIn: 0, ...counted },
		answers: new Map(answers.map(({ questionId, answered }) => [questionId, answered]))
	};
}
