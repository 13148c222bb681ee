import { and, eq, sql } from 'drizzle-orm';
import type { HalfQuestion } from '../../question/half.ts';
import { database, prepared } from './connection.ts';
import { insertWhere } from './insert-where.ts';
import { draftedQuestion, quiz } from './schema.ts';

export type DraftedQuestion = typeof draftedQuestion.$inferSelect;

/** What a quiz in the making may hold, in bytes of JSON. */
export const MOST_DRAFTED = 256 * 1024;

const ofQuiz = prepared((db) =>
	db
		.select()
		.from(draftedQuestion)
		.where(eq(draftedQuestion.quizId, sql.placeholder('quizId')))
		.orderBy(sql`rowid`)
		.prepare()
);

/** The questions of a quiz that its teacher has touched. */
export async function draftedQuestionsOf(quizId: string): Promise<DraftedQuestion[]> {
	return await ofQuiz().all({ quizId });
}

export type Change = Pick<DraftedQuestion, 'quizId' | 'content' | 'readAt' | 'draftedAs'> & {
	/** The revision that it was made from; 0: a draft that nobody has touched yet. */
	from: number;
};

/**
 * Stores a question as its teacher left it. Stale: it was changed meanwhile, on another page; what
 * says the same as what is stored is saved already.
 */
export async function saveDrafted(
	{ from, ...change }: Change,
	now: number
): Promise<'saved' | 'stale' | 'too-large'> {
	const { quizId, content } = change;
	const row = { ...change, questionId: content.id, revision: from + 1, changedAt: now };
	const here = and(eq(draftedQuestion.quizId, quizId), eq(draftedQuestion.questionId, content.id));
	const room = roomFor(quizId, content);
	const db = database();
	const { changes } = await (from === 0
		? insertWhere(draftedQuestion, [row], room).onConflictDoNothing().run()
		: db
				.update(draftedQuestion)
				.set({
					...{ content, readAt: row.readAt, draftedAs: row.draftedAs },
					...{ revision: row.revision, changedAt: now }
				})
				.where(and(here, eq(draftedQuestion.revision, from), room))
				.run());
	if (changes === 1) return 'saved';
	const stored = await db.select().from(draftedQuestion).where(here).get();
	const same =
		stored !== undefined &&
		JSON.stringify(stored.content) === JSON.stringify(content) &&
		(stored.readAt === null) === (change.readAt === null);
	if (same) return 'saved';
	return (stored?.revision ?? 0) === from ? 'too-large' : 'stale';
}

/** Whether a question fits in beside the others of its quiz. */
function roomFor(quizId: string, content: HalfQuestion) {
	const bytes = Buffer.byteLength(JSON.stringify(content));
	return sql`(select coalesce(sum(length(cast(other.content as blob))), 0) from drafted_question as other
		where other.quiz_id = ${quizId} and other.question_id <> ${content.id}) + ${bytes} <= ${MOST_DRAFTED}`;
}

/** The statement that stores questions which come from elsewhere; those that are there stay. */
export function copied(
	quizId: string,
	questions: readonly HalfQuestion[],
	{ readAt, now }: { readAt: number | null; now: number }
) {
	const rows = questions.map((content) => ({
		...{ quizId, questionId: content.id, content, readAt, draftedAs: null },
		...{ revision: 1, changedAt: now }
	}));
	const itsQuiz = sql`exists (select 1 from ${quiz} where ${quiz.id} = ${quizId})`;
	return insertWhere(draftedQuestion, rows, itsQuiz).onConflictDoNothing();
}
