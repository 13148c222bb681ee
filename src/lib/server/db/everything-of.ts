import { eq, getTableColumns, inArray } from 'drizzle-orm';
import { database } from './connection.ts';
import * as tables from './schema.ts';

/**
 * All that is stored of a teacher and that hangs on the account, as it is stored, without what would
 * let somebody in: hashes, tokens, students' three words and what their pages joined with.
 */
export async function everythingOf(teacherId: string) {
	const db = database();
	const { assignment, attempt, brought, correction, draftedQuestion, note, quiz } = tables;
	const { quizVersion, repair, response, teacher, teacherSession, article } = tables;
	const { id, name, createdAt } = getTableColumns(teacher);
	const { browser, createdAt: since, usedAt } = getTableColumns(teacherSession);
	const { words, joinId, nameKey, ...ofAttempt } = getTableColumns(attempt);
	void [words, joinId, nameKey];

	const mine = db.select({ id: quiz.id }).from(quiz).where(eq(quiz.ownerId, teacherId));
	const articles = db
		.select({ id: brought.id })
		.from(brought)
		.where(eq(brought.ownerId, teacherId));
	const texts = db
		.select({ id: brought.articleId })
		.from(brought)
		.where(eq(brought.ownerId, teacherId));
	const classes = db
		.select({ id: assignment.id })
		.from(assignment)
		.where(eq(assignment.teacherId, teacherId));
	const attempts = db
		.select({ id: attempt.id })
		.from(attempt)
		.where(inArray(attempt.assignmentId, classes));
	return {
		teacher: await db.select({ id, name, createdAt }).from(teacher).where(eq(id, teacherId)).get(),
		sessions: await db
			.select({ browser, since, usedAt })
			.from(teacherSession)
			.where(eq(teacherSession.teacherId, teacherId))
			.all(),
		articles: {
			brought: await db.select().from(brought).where(eq(brought.ownerId, teacherId)).all(),
			texts: await db.select().from(article).where(inArray(article.id, texts)).all(),
			corrections: await db
				.select()
				.from(correction)
				.where(inArray(correction.broughtId, articles))
				.all(),
			notes: await db.select().from(note).where(inArray(note.broughtId, articles)).all()
		},
		quizzes: {
			quizzes: await db.select().from(quiz).where(eq(quiz.ownerId, teacherId)).all(),
			questions: await db
				.select()
				.from(draftedQuestion)
				.where(inArray(draftedQuestion.quizId, mine))
				.all(),
			versions: await db.select().from(quizVersion).where(inArray(quizVersion.quizId, mine)).all()
		},
		classes: {
			classes: await db.select().from(assignment).where(eq(assignment.teacherId, teacherId)).all(),
			attempts: await db
				.select(ofAttempt)
				.from(attempt)
				.where(inArray(attempt.assignmentId, classes))
				.all(),
			responses: await db
				.select()
				.from(response)
				.where(inArray(response.attemptId, attempts))
				.all(),
			repairs: await db.select().from(repair).where(inArray(repair.assignmentId, classes)).all()
		}
	};
}
