import { and, eq, isNotNull, sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import { score } from '../../question/score.ts';
import { repairedQuiz } from '../../quiz/repair.ts';
import type { Quiz } from '../../quiz/schema.ts';
import { database, prepared, unitOfWork } from './connection.ts';
import type { Statement } from './engine.ts';
import { insertWhere } from './insert-where.ts';
import { attempt, repair, response, teacher } from './schema.ts';
import { contentOf, versionOf, type Untitled } from './versions.ts';

export type LoggedRepair = typeof repair.$inferSelect;

const ofAssignment = prepared((db) =>
	db
		.select()
		.from(repair)
		.where(eq(repair.assignmentId, sql.placeholder('assignmentId')))
		.prepare()
);

/**
 * Everything ever mended in a class, oldest first; what is undone says when. Each answer asks for it,
 * and there is hardly ever any: SQLite would make room for sorting before it sees that.
 */
export async function repairsOf(assignmentId: string): Promise<LoggedRepair[]> {
	const log = await ofAssignment().all({ assignmentId });
	return log.sort((a, b) => a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1));
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
	return (await signed().all({ assignmentId })).map(({ repair, by }) => ({ ...repair, by }));
}

type Used = { versionId: string; assignmentId: string | null };

/** How a quiz counts: with which repairs, by the number that each makes or undoing makes greater. */
export type Counting = { quiz: Untitled; repairs: number };

/** The quiz as it counts now: in a class with the repairs in force there, in public as it is. */
export async function countingOf({ versionId, assignmentId }: Used): Promise<Counting> {
	const [{ quiz }, log] = await Promise.all([
		contentOf(versionId),
		assignmentId === null ? [] : repairsOf(assignmentId)
	]);
	return countedBy(quiz, log);
}

export async function quizOf(used: Used): Promise<Quiz> {
	const [{ quiz }, counting] = await Promise.all([versionOf(used.versionId), countingOf(used)]);
	return { ...counting.quiz, title: quiz.title };
}

function countedBy(quiz: Untitled, log: LoggedRepair[]): Counting {
	const inForce = log.filter(({ undoneAt }) => undoneAt === null);
	return { quiz: repairedQuiz(quiz, inForce), repairs: 2 * log.length - inForce.length };
}

/** Whether the class, if it is one, still counts like this: what was scored by it may be stored. */
export const countsStill = (assignmentId: SQLWrapper | string, repairs: SQLWrapper | number) =>
	sql`(select count(*) + count(${repair.undoneAt}) from ${repair}
		where ${repair.assignmentId} = ${assignmentId}) = ${repairs}`;

/** Adds a repair and scores what is final again, in one unit of work; what is mended so already stays. */
export async function addRepair(quiz: Quiz, row: LoggedRepair): Promise<void> {
	await scoringAgain(quiz, row, (log, where) => ({
		already: log.some((one) => one.undoneAt === null && isSame(one, row)),
		after: [...log, row],
		change: insertWhere(repair, [row], where)
	}));
}

const isSame = (a: LoggedRepair, b: LoggedRepair) =>
	a.questionId === b.questionId &&
	a.what === b.what &&
	a.rowId === b.rowId &&
	a.optionId === b.optionId;

/** Takes a repair back: scores become what they were without it. */
export async function undoRepair(quiz: Quiz, row: LoggedRepair, now: number): Promise<void> {
	await scoringAgain(quiz, row, (log, where) => ({
		already: !log.some(({ id, undoneAt }) => id === row.id && undoneAt === null),
		after: log.map((one) => (one.id === row.id ? { ...one, undoneAt: now } : one)),
		change: database()
			.update(repair)
			.set({ undoneAt: now })
			.where(and(eq(repair.id, row.id), where))
	}));
}

type Change = { already: boolean; after: LoggedRepair[]; change: Statement };

/**
 * Makes one change of the log and gives the final answers to its question their points anew, and the
 * attempts their totals. Where another answer became final or another change was made since they were
 * read, nothing is done and all is read again.
 */
async function scoringAgain(
	quiz: Quiz,
	{ assignmentId, questionId }: Pick<LoggedRepair, 'assignmentId' | 'questionId'>,
	changeOf: (log: LoggedRepair[], where: SQL) => Change
): Promise<void> {
	const question = (counted: Counting) => {
		const found = counted.quiz.questions.find(({ id }) => id === questionId);
		if (!found) throw new Error(`no question ${questionId} in ${quiz.id}`);
		return found;
	};
	for (;;) {
		const log = await repairsOf(assignmentId);
		const finals = await finalsOf().all({ assignmentId, questionId });
		const before = countedBy(quiz, log);
		const where = sql`${countsStill(assignmentId, before.repairs)}
			and (select count(*) from ${response} join ${attempt} on ${attempt.id} = ${response.attemptId}
				where ${attempt.assignmentId} = ${assignmentId} and ${response.questionId} = ${questionId}
				and ${response.finalAt} is not null) = ${finals.length}`;
		const { already, after, change } = changeOf(log, where);
		if (already) return;
		const counted = countedBy(quiz, after);
		const scored = finals.map(({ attemptId, picks }) => ({
			...{ attemptId, ...score(question(counted), picks) }
		}));
		const changed = countsStill(assignmentId, counted.repairs);
		await unitOfWork([change, ...scoresOf({ assignmentId, questionId }, scored, changed)]);
	}
}

const finalsOf = prepared((db) =>
	db
		.select({ attemptId: response.attemptId, picks: response.picks })
		.from(response)
		.innerJoin(attempt, eq(attempt.id, response.attemptId))
		.where(
			and(
				eq(attempt.assignmentId, sql.placeholder('assignmentId')),
				eq(response.questionId, sql.placeholder('questionId')),
				isNotNull(response.finalAt)
			)
		)
		.prepare()
);

function scoresOf(
	{ assignmentId, questionId }: Pick<LoggedRepair, 'assignmentId' | 'questionId'>,
	finals: { attemptId: string; points: number; max: number }[],
	where: SQL
): Statement[] {
	const db = database();
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
					eq(response.questionId, questionId),
					where
				)
			),
		db
			.update(attempt)
			.set({ points: total('points'), max: total('max') })
			.where(and(eq(attempt.assignmentId, assignmentId), isNotNull(attempt.handedInAt), where))
	];
}
