import { and, eq, sql } from 'drizzle-orm';
import { normalise } from '../../question/response.ts';
import { score } from '../../question/score.ts';
import type { Quiz } from '../../quiz/schema.ts';
import { database, unitOfWork } from './connection.ts';
import { countingOf, countsStill } from './repairs.ts';
import { responsesOf, type Response } from './responses.ts';
import { attempt, response } from './schema.ts';

type HandIn = {
	attemptId: string;
	/** The version that it is an attempt at, and the class that it belongs to. */
	versionId: string;
	assignmentId: string | null;
	by: 'student' | 'teacher';
	now: number;
};

/**
 * Ends an attempt: every question gets a final response (an empty one where there is none) with its
 * points, and the attempt their sum. All conditions stand in the statements, so it happens once
 * however often it is asked; an answer that arrives while the points are worked out is taken in, and so is a repair.
 * Where the clock was set back meanwhile, it is handed in when its last answer was given.
 */
export async function handIn({ attemptId, by, now: read, ...used }: HandIn): Promise<void> {
	for (;;) {
		const { quiz, repairs } = await countingOf(used);
		const responses = await responsesOf(attemptId);
		const now = Math.max(read, ...(await startOf(attemptId)), ...responses.map(endOf));
		const finals = quiz.questions.map((question) => finalOf(question, responses));
		const total = (of: 'points' | 'max') => finals.reduce((sum, final) => sum + final[of], 0);
		const stamp = responses.reduce((sum, { revision }) => sum + revision, 0);
		const db = database();
		const handedInNow = and(eq(attempt.id, attemptId), eq(attempt.handedInAt, now));
		await unitOfWork([
			db
				.update(attempt)
				.set({ handedInAt: now, handedInBy: by, points: total('points'), max: total('max') })
				.where(
					and(
						eq(attempt.id, attemptId),
						sql`${attempt.handedInAt} is null`,
						sql`(select coalesce(sum(${response.revision}), 0) from ${response}
							where ${response.attemptId} = ${attemptId}) = ${stamp}`,
						countsStill(attempt.assignmentId, repairs)
					)
				),
			db
				.insert(response)
				.select(
					db
						.select({
							attemptId: attempt.id,
							questionId: sql<string>`value ->> 'questionId'`.as('question_id'),
							picks: sql<Response['picks']>`'[]'`.as('picks'),
							revision: sql<number>`1`.as('revision'),
							answeredAt: sql<number>`${now}`.as('answered_at'),
							finalAt: sql<number>`${now}`.as('final_at'),
							points: sql<number>`value ->> 'points'`.as('points'),
							max: sql<number>`value ->> 'max'`.as('max'),
							rule: sql<Response['rule']>`value ->> 'rule'`.as('rule')
						})
						.from(attempt)
						.innerJoin(sql`json_each(${JSON.stringify(finals)})`, sql`true`)
						.where(handedInNow)
				)
				.onConflictDoUpdate({
					target: [response.attemptId, response.questionId],
					set: {
						finalAt: sql`excluded.final_at`,
						points: sql`excluded.points`,
						max: sql`excluded.max`,
						rule: sql`excluded.rule`
					},
					setWhere: sql`${response.finalAt} is null`
				})
		]);
		const stands = await db
			.select({ handedInAt: attempt.handedInAt })
			.from(attempt)
			.where(eq(attempt.id, attemptId))
			.get();
		if (!stands) throw new Error('a hand-in of an attempt that is gone');
		if (stands.handedInAt !== null) return;
	}
}

async function startOf(attemptId: string): Promise<number[]> {
	return (
		await database()
			.select({ startedAt: attempt.startedAt })
			.from(attempt)
			.where(eq(attempt.id, attemptId))
			.all()
	).map(({ startedAt }) => startedAt);
}

/** What was checked before stays so when an attempt is opened again: the hand-in has a time of its own. */
const endOf = ({ answeredAt, finalAt }: Response) => (finalAt === null ? answeredAt : finalAt + 1);

function finalOf(question: Quiz['questions'][number], responses: Response[]) {
	const stored = responses.find(({ questionId }) => questionId === question.id);
	const picks = normalise(question, stored?.picks ?? []);
	if (!picks) throw new Error(`stored picks of ${question.id} are not the question’s`);
	return { questionId: question.id, ...score(question, picks) };
}
