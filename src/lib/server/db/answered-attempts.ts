import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { database, prepared } from './connection.ts';
import { attempt, response } from './schema.ts';

/** What a class wrote: all of it, or what the database can add up by itself. */

/** In the order of `Stored`. */
const COLUMNS = {
	attemptId: response.attemptId,
	questionId: response.questionId,
	picks: response.picks,
	revision: response.revision,
	answeredAt: response.answeredAt,
	finalAt: response.finalAt,
	points: response.points,
	max: response.max,
	rule: response.rule
};

const answersOfClass = prepared((db) =>
	db
		.select(COLUMNS)
		.from(response)
		.innerJoin(attempt, eq(attempt.id, response.attemptId))
		.where(eq(attempt.assignmentId, sql.placeholder('assignmentId')))
		.prepare()
);

type Response = typeof response.$inferSelect;
/** One row of these columns, in their order. */
type Stored = [
	...[attemptId: string, questionId: string, picks: string, revision: number, answeredAt: number],
	...[finalAt: number | null, points: number | null, max: number | null, rule: Response['rule']]
];

/**
 * Thousands of answers: taken as they are stored, in the order selected, and picks that many share
 * are parsed once. Nobody may change what this answers.
 */
function responseReader() {
	const parsed = new Map<string, Response['picks']>();
	const picksIn = (text: string) => {
		const picks = parsed.get(text) ?? (JSON.parse(text) as Response['picks']);
		parsed.set(text, picks);
		return picks;
	};
	return (rows: unknown) =>
		(rows as Stored[]).map(
			([attemptId, questionId, picks, revision, answeredAt, finalAt, points, max, rule]) => ({
				attemptId,
				questionId,
				picks: picksIn(picks),
				revision,
				answeredAt,
				finalAt,
				points,
				max,
				rule
			})
		);
}

/** The attempts of a class with all their responses, read once. */
export async function answeredAttempts(assignmentId: string) {
	const [attempts, rows] = await Promise.all([
		attemptsOf(assignmentId),
		answersOfClass().values({ assignmentId })
	]);
	return withResponses(attempts, responseReader()(rows));
}

function withResponses(attempts: (typeof attempt.$inferSelect)[], responses: Response[]) {
	const byAttempt = Map.groupBy(responses, ({ attemptId }) => attemptId);
	return attempts.map((one) => ({ attempt: one, responses: byAttempt.get(one.id) ?? [] }));
}

const answersOfAttempts = prepared((db) =>
	db
		.select(COLUMNS)
		.from(response)
		.where(
			sql`${response.attemptId} in (select value from json_each(${sql.placeholder('attempts')}))`
		)
		.prepare()
);

/** So many attempts' answers lie in memory at a time, however large the class. */
export const PART = 50;

/** The attempts of a class with all their responses, by name, some at a time. */
export async function* answeredInParts(assignmentId: string) {
	const attempts = await attemptsOf(assignmentId);
	const read = responseReader();
	for (let at = 0; at < attempts.length; at += PART) {
		const part = attempts.slice(at, at + PART);
		const ids = JSON.stringify(part.map(({ id }) => id));
		yield withResponses(part, read(await answersOfAttempts().values({ attempts: ids })));
	}
}

export type AnsweredAttempt = Awaited<ReturnType<typeof answeredAttempts>>[number];

/** The attempts of a class without what they answered. */
export async function attemptsOf(assignmentId: string) {
	return await database()
		.select()
		.from(attempt)
		.where(eq(attempt.assignmentId, assignmentId))
		.orderBy(attempt.name)
		.all();
}

const answeredByEach = prepared(
	(db) =>
		db
			.select({ id: attempt.id, answered: sql<number>`count(*)` })
			.from(attempt)
			.innerJoin(response, eq(response.attemptId, attempt.id))
			.where(
				and(
					eq(attempt.assignmentId, sql.placeholder('assignmentId')),
					sql`${response.picks} <> '[]'`
				)
			)
			.groupBy(attempt.id)
			.prepare(),
	'lagging'
);

/** How many questions each attempt of a class has an answer to; who has none is absent. */
export async function answeredBy(assignmentId: string): Promise<Map<string, number>> {
	const rows = await answeredByEach().all({ assignmentId });
	return new Map(rows.map(({ id, answered }) => [id, answered]));
}

/** What those who handed in earned on each question, and could earn, in points. */
export async function earnedOf(assignmentId: string) {
	return await database()
		.select({
			questionId: response.questionId,
			earned: sql<number>`sum(${response.points})`,
			possible: sql<number>`sum(${response.max})`
		})
		.from(attempt)
		.innerJoin(response, eq(response.attemptId, attempt.id))
		.where(and(eq(attempt.assignmentId, assignmentId), isNotNull(attempt.handedInAt)))
		.groupBy(response.questionId)
		.all();
}

export type Earned = Awaited<ReturnType<typeof earnedOf>>[number];
