import { and, eq, ne, sql } from 'drizzle-orm';
import type { HalfQuestion } from '../../question/half.ts';
import { database, prepared } from './connection.ts';
import { draftedQuestion } from './schema.ts';

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
	return ofQuiz().all({ quizId });
}

const sizeOfOthers = prepared((db) =>
	db
		.select({ bytes: sql<number>`coalesce(sum(length(cast(content as blob))), 0)` })
		.from(draftedQuestion)
		.where(
			and(
				eq(draftedQuestion.quizId, sql.placeholder('quizId')),
				ne(draftedQuestion.questionId, sql.placeholder('questionId'))
			)
		)
		.prepare()
);

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
	const bytes = Buffer.byteLength(JSON.stringify(content));
	if (sizeOfOthers().get({ quizId, questionId: content.id })!.bytes + bytes > MOST_DRAFTED)
		return 'too-large';
	const row = { ...change, questionId: content.id, revision: from + 1, changedAt: now };
	const here = and(eq(draftedQuestion.quizId, quizId), eq(draftedQuestion.questionId, content.id));
	const db = database();
	const { changes } =
		from === 0
			? db.insert(draftedQuestion).values(row).onConflictDoNothing().run()
			: db
					.update(draftedQuestion)
					.set({ content, readAt: row.readAt, revision: row.revision, changedAt: now })
					.where(and(here, eq(draftedQuestion.revision, from)))
					.run();
	if (changes === 1) return 'saved';
	const stored = db.select().from(draftedQuestion).where(here).get();
	const same =
		stored !== undefined &&
		JSON.stringify(stored.content) === JSON.stringify(content) &&
		(stored.readAt === null) === (change.readAt === null);
	return same ? 'saved' : 'stale';
}

/** Statements that store questions which come from elsewhere; those that are there stay. */
export function copied(
	quizId: string,
	questions: readonly HalfQuestion[],
	{ readAt, now }: { readAt: number | null; now: number }
) {
	return questions.map((content) =>
		database()
			.insert(draftedQuestion)
			.values({
				...{ quizId, questionId: content.id, content, readAt, draftedAs: null },
				...{ revision: 1, changedAt: now }
			})
			.onConflictDoNothing()
	);
}
