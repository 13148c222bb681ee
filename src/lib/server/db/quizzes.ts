import {
	and,
	asc,
	desc,
	eq,
	isNotNull,
	isNull,
	ne,
	notExists,
	sql,
	type Placeholder
} from 'drizzle-orm';
import type { HalfQuestion } from '../../question/half.ts';
import { canonical, versionId } from '../../quiz/version.ts';
import type { Quiz } from '../../quiz/schema.ts';
import { database, prepared, unitOfWork } from './connection.ts';
import { copied } from './drafted-questions.ts';
import { insertWhere } from './insert-where.ts';
import { forgetVersions } from './versions.ts';
import { article, assignment, quiz, quizVersion, teacher } from './schema.ts';

type Row = typeof quiz.$inferSelect;
/** A quiz of a teacher, in the making or made, with the text that it asks about. */
export type TeacherQuiz = Row & { ownerId: string; text: string };

export const MOST_QUIZZES = 200;

export type NewQuiz = Pick<Row, 'id' | 'title' | 'articleId' | 'prompt' | 'chosen'> & {
	ownerId: string;
};

/**
 * Begins a quiz, with questions that come from elsewhere where it is a copy, in one unit of work; one
 * with this id that is there already stays as it is.
 */
export async function beginQuiz(
	row: NewQuiz,
	now: number,
	from?: { questions: readonly HalfQuestion[]; readAt: number | null }
): Promise<'begun' | 'too-many'> {
	const { id, ownerId } = row;
	await unitOfWork([
		insertWhere(quiz, [{ ...row, createdAt: now }], roomFor(ownerId)).onConflictDoNothing(),
		...(from ? [copied(id, from.questions, { readAt: from.readAt, now })] : [])
	]);
	return (await quizOfTeacher(ownerId, id)) ? 'begun' : 'too-many';
}

const roomFor = (ownerId: string) =>
	sql`(select count(*) from ${quiz} where ${quiz.ownerId} = ${ownerId}) < ${MOST_QUIZZES}`;

/** Begins a quiz where its teacher has none on the article that is not made yet; answers which that is. */
export async function beginUnmade(row: NewQuiz, now: number): Promise<string | 'too-many'> {
	const { ownerId, articleId } = row;
	const none = sql`not exists (select 1 from ${quiz} where ${unmadeOn(ownerId, articleId)})`;
	await insertWhere(quiz, [{ ...row, createdAt: now }], sql`${roomFor(ownerId)} and ${none}`).run();
	return (await unmadeQuiz(ownerId, articleId)) ?? 'too-many';
}

const unmadeOn = (ownerId: string | Placeholder, articleId: string | Placeholder) =>
	and(
		eq(quiz.ownerId, ownerId),
		eq(quiz.articleId, articleId),
		isNull(quiz.versionId),
		isNull(quiz.archivedAt)
	);

const byId = prepared((db) =>
	db
		.select({ row: quiz, text: article.text })
		.from(quiz)
		.innerJoin(article, eq(article.id, quiz.articleId))
		.where(and(eq(quiz.id, sql.placeholder('id')), eq(quiz.ownerId, sql.placeholder('ownerId'))))
		.prepare()
);

/** A teacher's own quiz; null where there is none such, or it is another's. */
export async function quizOfTeacher(ownerId: string, id: string): Promise<TeacherQuiz | null> {
	const found = await byId().get({ ownerId, id });
	return found ? { ...found.row, ownerId, text: found.text } : null;
}

const ofOwner = prepared((db) =>
	db
		.select()
		.from(quiz)
		.where(eq(quiz.ownerId, sql.placeholder('ownerId')))
		.orderBy(desc(quiz.createdAt), asc(quiz.id))
		.prepare()
);

/** Every quiz of a teacher, the newest first. */
export async function quizzesOf(ownerId: string): Promise<Row[]> {
	return await ofOwner().all({ ownerId });
}

const onArticle = prepared((db) =>
	db
		.select({ id: quiz.id, title: quiz.title, versionId: quiz.versionId })
		.from(quiz)
		.where(
			and(
				eq(quiz.ownerId, sql.placeholder('ownerId')),
				eq(quiz.articleId, sql.placeholder('articleId'))
			)
		)
		.orderBy(asc(quiz.createdAt))
		.prepare()
);

/** A teacher's quizzes on an article, made and in the making. */
export async function quizzesOn({ ownerId, articleId }: { ownerId: string; articleId: string }) {
	return await onArticle().all({ ownerId, articleId });
}

const unmade = prepared((db) =>
	db
		.select({ id: quiz.id })
		.from(quiz)
		.where(unmadeOn(sql.placeholder('ownerId'), sql.placeholder('articleId')))
		.orderBy(desc(quiz.createdAt))
		.limit(1)
		.prepare()
);

/** The quiz on an article that its teacher has begun and not made yet. */
export async function unmadeQuiz(ownerId: string, articleId: string): Promise<string | null> {
	return (await unmade().get({ ownerId, articleId }))?.id ?? null;
}

type Changes = Partial<Pick<Row, 'title' | 'prompt' | 'offeredAt' | 'archivedAt'>>;

export async function changeQuiz(id: string, changes: Changes): Promise<void> {
	await database().update(quiz).set(changes).where(eq(quiz.id, id)).run();
}

/** Sets which questions are chosen, in order; false where they are others by now than they were. */
export async function chooseQuestions(
	id: string,
	{ was, now }: { was: readonly string[]; now: readonly string[] }
): Promise<boolean> {
	const { changes } = await database()
		.update(quiz)
		.set({ chosen: [...now] })
		.where(and(eq(quiz.id, id), eq(quiz.chosen, [...was])))
		.run();
	return changes === 1;
}

/** Stores a version of a teacher's quiz and makes it the one that a class gets. Made twice it is one. */
export async function makeVersion(content: Quiz, now: number): Promise<string> {
	const id = versionId(content);
	const db = database();
	await unitOfWork([
		db
			.insert(quizVersion)
			.values({
				...{ id, quizId: content.id, articleId: content.articles[0]!, createdAt: now },
				// The canonical form itself, so that the content still hashes to its name.
				content: sql`${canonical(content)}`
			})
			.onConflictDoNothing(),
		db.update(quiz).set({ versionId: id }).where(eq(quiz.id, content.id))
	]);
	return id;
}

/** Deletes a quiz with its versions; false where a class, open or closed, still has one of them. */
export async function deleteQuiz(id: string): Promise<boolean> {
	const db = database();
	const used = db
		.select({ one: sql`1` })
		.from(assignment)
		.innerJoin(quizVersion, eq(quizVersion.id, assignment.versionId))
		.where(eq(quizVersion.quizId, id));
	const { changes } = await db
		.delete(quiz)
		.where(and(eq(quiz.id, id), notExists(used)))
		.run();
	forgetVersions();
	return changes === 1;
}

const labels = prepared((db) =>
	db
		.select({ id: assignment.id, label: assignment.label })
		.from(assignment)
		.innerJoin(quizVersion, eq(quizVersion.id, assignment.versionId))
		.where(eq(quizVersion.quizId, sql.placeholder('quizId')))
		.orderBy(desc(assignment.openedAt))
		.prepare()
);

/** The classes, open or closed, that have any version of a teacher's quiz. */
export async function classesOfQuiz(quizId: string): Promise<{ id: string; label: string }[]> {
	return await labels().all({ quizId });
}

const current = prepared((db) =>
	db
		.select({ id: quiz.id })
		.from(quiz)
		.where(
			and(
				eq(quiz.versionId, sql.placeholder('versionId')),
				isNotNull(quiz.offeredAt),
				isNull(quiz.archivedAt)
			)
		)
		.prepare()
);

/** Whether this is what a teacher offers to the others here just now. */
export async function isOffered(versionId: string): Promise<boolean> {
	return (await current().get({ versionId })) !== undefined;
}

/** A made quiz that another teacher here offers to all. */
export type OfferedQuiz = { id: string; title: string; versionId: string; by: string };

const offered = prepared((db) =>
	db
		.select({ id: quiz.id, title: quiz.title, versionId: quizVersion.id, by: teacher.name })
		.from(quiz)
		.innerJoin(quizVersion, eq(quizVersion.id, quiz.versionId))
		.innerJoin(teacher, eq(teacher.id, quiz.ownerId))
		.where(
			and(
				isNotNull(quiz.offeredAt),
				isNull(quiz.archivedAt),
				ne(quiz.ownerId, sql.placeholder('to'))
			)
		)
		.orderBy(desc(quiz.offeredAt))
		.prepare()
);

export async function offeredTo(teacherId: string): Promise<OfferedQuiz[]> {
	return await offered().all({ to: teacherId });
}
