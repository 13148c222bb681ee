import { and, eq, sql } from 'drizzle-orm';
import type { Pick } from '../../question/response.ts';
import type { Score } from '../../question/score.ts';
import { prepared, together } from './connection.ts';
import { countsStill } from './repairs.ts';
import { attempt, response } from './schema.ts';

export type Response = typeof response.$inferSelect;

const ofAttempt = prepared((db) =>
	db
		.select()
		.from(response)
		.where(eq(response.attemptId, sql.placeholder('attemptId')))
		.prepare()
);

export async function responsesOf(attemptId: string): Promise<Response[]> {
	return await ofAttempt().all({ attemptId });
}

const ofQuestion = prepared((db) =>
	db
		.select({ response, handedInBy: attempt.handedInBy })
		.from(attempt)
		.leftJoin(
			response,
			and(
				eq(response.attemptId, attempt.id),
				eq(response.questionId, sql.placeholder('questionId'))
			)
		)
		.where(eq(attempt.id, sql.placeholder('attemptId')))
		.prepare()
);

/**
 * Compare and set in one statement. The row is written only while the attempt is open, the answer
 * is not final and the revision is the one the change was made from (0: none yet).
 */
const write = prepared((db) => {
	const value = <T>(name: string) => sql<T>`${sql.placeholder(name)}`.as(name);
	return db
		.insert(response)
		.select(
			db
				.select({
					attemptId: attempt.id,
					questionId: value<string>('questionId'),
					picks: value<Pick[]>('picks'),
					revision: sql<number>`1`.as('revision'),
					// The clock may have been set back since the start.
					answeredAt: sql<number>`max(${sql.placeholder('now')}, ${attempt.startedAt})`.as('at'),
					finalAt: sql<number | null>`max(${sql.placeholder('finalAt')}, ${attempt.startedAt})`.as(
						'final_at'
					),
					points: value<number | null>('points'),
					max: value<number | null>('max'),
					rule: value<Response['rule']>('rule')
				})
				.from(attempt)
				.where(
					and(
						eq(attempt.id, sql.placeholder('attemptId')),
						sql`${attempt.handedInAt} is null`,
						sql`(${sql.placeholder('finalAt')} is null
							or ${countsStill(attempt.assignmentId, sql.placeholder('repairs'))})`,
						sql`(${sql.placeholder('revision')} = 0 or exists (
							select 1 from ${response} where ${response.attemptId} = ${attempt.id}
							and ${response.questionId} = ${sql.placeholder('questionId')}))`
					)
				)
		)
		.onConflictDoUpdate({
			target: [response.attemptId, response.questionId],
			set: {
				picks: sql`excluded.picks`,
				revision: sql`${response.revision} + 1`,
				answeredAt: sql`excluded.answered_at`,
				finalAt: sql`excluded.final_at`,
				points: sql`excluded.points`,
				max: sql`excluded.max`,
				rule: sql`excluded.rule`
			},
			setWhere: sql`${response.revision} = ${sql.placeholder('revision')} and ${response.finalAt} is null`
		})
		.prepare();
});

type Save = {
	attemptId: string;
	questionId: string;
	/** Normalised: equal responses are equal JSON. */
	picks: Pick[];
	/** The revision that the change was made from; 0 where there was no answer yet. */
	revision: number;
	/** With a score the answer becomes final and earns it; null leaves it open to change. */
	score: Score | null;
	/** The repairs that it was scored with: see `Counting`. */
	repairs?: number;
	now: number;
};

/** `response` is what stands in the database now. */
export type Saved =
	| { saved: true; response: Standing }
	| {
			saved: false;
			refused: 'handed-in' | 'closed' | 'final' | 'stale' | 'repaired';
			response: Standing | null;
	  };

export type Standing = Omit<Response, 'attemptId' | 'answeredAt'>;

/**
 * Stores the answer to a question. Sending the same again changes nothing and is answered as
 * before; a change made from an older revision is refused with what stands now.
 */
export async function saveResponse(save: Save): Promise<Saved> {
	const { attemptId, questionId, picks, revision, score, now, repairs = 0 } = save;
	const scored = {
		finalAt: score ? now : null,
		points: score?.points ?? null,
		max: score?.max ?? null,
		rule: score?.rule ?? null
	};
	const sent = JSON.stringify(picks);
	const row = { attemptId, questionId, picks: sent, revision, now, repairs, ...scored };
	const { changes } = await together(() => write().run(row));
	if (changes === 1)
		return { saved: true, response: { questionId, picks, revision: revision + 1, ...scored } };

	const found = await ofQuestion().get({ attemptId, questionId });
	if (!found) throw new Error('an answer to an attempt that is gone');
	const { response, handedInBy } = found;
	if (handedInBy === 'teacher') return { saved: false, refused: 'closed', response };
	if (handedInBy === 'student') return { saved: false, refused: 'handed-in', response };
	const same = response && JSON.stringify(response.picks) === sent;
	if (same && (!score || response.finalAt !== null)) return { saved: true, response };
	if (response?.finalAt != null) return { saved: false, refused: 'final', response };
	const asBefore = (response?.revision ?? 0) === revision;
	return { saved: false, refused: score && asBefore ? 'repaired' : 'stale', response };
}
