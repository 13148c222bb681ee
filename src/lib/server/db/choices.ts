import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { prepared } from './connection.ts';
import { attempt, response } from './schema.ts';

const chosen = prepared((db) =>
	db
		.select({
			row: sql<string>`pick.value ->> 'row'`,
			option: sql<string>`pick.value ->> 'option'`,
			students: sql<number>`count(*)`
		})
		.from(attempt)
		.innerJoin(
			response,
			and(
				eq(response.attemptId, attempt.id),
				eq(response.questionId, sql.placeholder('questionId'))
			)
		)
		.innerJoin(sql`json_each(${response.picks}) as pick`, sql`true`)
		.where(
			and(eq(attempt.assignmentId, sql.placeholder('assignmentId')), isNotNull(attempt.handedInAt))
		)
		.groupBy(sql`1`, sql`2`)
		.prepare()
);

/** How many of those who handed in chose each option of a question; options nobody chose are absent. */
export async function choicesOf(assignmentId: string, questionId: string) {
	return await chosen().all({ assignmentId, questionId });
}
