import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { score } from '../../question/score.ts';
import { repairedQuiz } from '../../quiz/repair.ts';
import type { Quiz } from '../../quiz/schema.ts';
import { database, prepared, unitOfWork } from './connection.ts';
import { attempt, repair, response, teacher } from './schema.ts';
import { versionOf } from './versions.ts';

export type LoggedRepair = typeof repair.$inferSelect;

const ofAssignment = prepared((db) =>
	db
		.select()
		.from(repair)
		.where(eq(repair.assignmentId, sql.placeholder('assignmentId')))
		.orderBy(repair.madeAt, repair.id)
		.prepare()
);

/** Everything ever mended in a class, oldest first; what is undone says when. */
export async function repairsOf(assignmentId: string): Promise<LoggedRepair[]> {
	return ofAssignment().all({ assignmentId });
}

const signed = prepared((db) =>
	db
		.select({ repair, by: teacher.name })
		.from(repair)
		.leftJoin(teacher, eq(teacher.id, repair.madeBy))
		.where(eq(repair.assignmentId, sql.placeholder('assignmentId')))
		.orderBy(repair.madeAt, repair.id)
		.prepare()
);

/** The same with the name of who mended it; null where that account is gone. */
export async function repairLogOf(
	assignmentId: string
): Promise<(LoggedRepair & { by: string | null })[]> {
	return signed()
		.all({ assignmentId })
		.map(({ repair, by }) => ({ ...repair, by }));
}

/** The quiz as it counts now: in a class with the repairs in force there, in public as it is. */
export async function quizOf(used: {
	versionId: string;
	assignmentId: string | null;
}): Promise<Quiz> {
	const { quiz } = await versionOf(used.versionId);
	if (used.assignmentId === null) return quiz;
	return repairedQuiz(quiz, inForce(await repairsOf(used.assignmentId)));
}

function inForce(log: LoggedRepair[]): LoggedRepair[] {
	return log.filter(({ undoneAt }) => undoneAt === null);
}

/** Adds a repair and scores what is final again, in one unit of work. */
export async function addRepair(quiz: Quiz, row: LoggedRepair): Promise<void> {
	const log = [...(await repairsOf(row.assignmentId)), row];
	unitOfWork([
		database().insert(repair).values(row),
		...scoreAgain(row, repairedQuiz(quiz, inForce(log)))
	]);
}

/** Takes a repair back: scores become what they were without it. */
export async function undoRepair(quiz: Quiz, row: LoggedRepair, now: number): Promise<void> {
	const log = (await repairsOf(row.assignmentId)).filter(({ id }) => id !== row.id);
	unitOfWork([
		database()
			.update(repair)
			.set({ undoneAt: now })
			.where(and(eq(repair.id, row.id), isNull(repair.undoneAt))),
		...scoreAgain(row, repairedQuiz(quiz, inForce(log)))
	]);
}

/** Statements that give the final answers to one question their points anew, and totals theirs. */
function scoreAgain(
	{ assignmentId, questionId }: Pick<LoggedRepair, 'assignmentId' | 'questionId'>,
	quiz: Quiz
) {
	const db = database();
	const question = quiz.questions.find(({ id }) => id === questionId);
	if (!question) throw new Error(`no question ${questionId} in ${quiz.id}`);
	const finals = db
		.select({ attemptId: response.attemptId, picks: response.picks })
		.from(response)
		.innerJoin(attempt, eq(attempt.id, response.attemptId))
		.where(
			and(
				eq(attempt.assignmentId, assignmentId),
				eq(response.questionId, questionId),
				isNotNull(response.finalAt)
			)
		)
		.all()
		.map(({ attemptId, picks }) => ({ attemptId, ...score(question, picks) }));
	const scored = (field: 'points' | 'max') => sql`scored.value ->> ${field}`;
	const total = (field: 'points' | 'max') =>
		sql`(select sum(${response[field]}) from ${response} where ${response.attemptId} = ${attempt.id})`;
	return [
		db
			.update(response)
			.set({ points: scored('points'), max: scored('max') })
			.from(sql`json_each(${JSON.stringify(finals)}) as scored`)
			.where(
				and(
					eq(response.attemptId, sql`scored.value ->> 'attemptId'`),
					eq(response.questionId, questionId)
				)
			),
		db
			.update(attempt)
			.set({ points: total('points'), max: total('max') })
			.where(and(eq(attempt.assignmentId, assignmentId), isNotNull(attempt.handedInAt)))
	];
}
