import { and, eq, sql, type SQL } from 'drizzle-orm';
import { database, unitOfWork } from './connection.ts';
import { assignment, attempt, response } from './schema.ts';

/**
 * Opens a class again: joining, and every attempt that was handed in by the teacher. What a release
 * showed is hidden again.
 */
export async function reopenAssignment(id: string): Promise<void> {
	const db = database();
	await unitOfWork([
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
	await unitOfWork(takeHandInBack(eq(attempt.id, attemptId)));
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
