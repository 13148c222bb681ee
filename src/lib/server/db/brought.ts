import { and, desc, eq, isNull, notExists, sql } from 'drizzle-orm';
import type { Correction } from '../../attribution/correction/schema.ts';
import { sha256 } from '../../quiz/version.ts';
import { database, prepared, unitOfWork } from './connection.ts';
import { insertWhere } from './insert-where.ts';
import { forgetVersions } from './versions.ts';
import { article, assignment, brought, correction, note, quiz, quizVersion } from './schema.ts';

type Row = typeof brought.$inferSelect;
export type BroughtArticle = Row & { text: string };
export type Details = Pick<Row, 'title' | 'byline' | 'source' | 'date' | 'address' | 'notice'>;
type NewArticle = Omit<BroughtArticle, 'articleId' | 'notice' | 'archivedAt' | 'came'> &
	Partial<Pick<BroughtArticle, 'notice' | 'archivedAt' | 'came'>>;

export const MOST_ARTICLES = 200;
export const MOST_CORRECTIONS = 2_000;

/** Stores an article of a teacher and answers its id; the same text again is the one that is there. */
export async function keepBrought({ text, ...row }: NewArticle): Promise<string | 'too-many'> {
	const articleId = sha256(text);
	const { ownerId } = row;
	const many = sql`(select count(*) from ${brought} where ${brought.ownerId} = ${ownerId})`;
	const room = sql`${many} < ${MOST_ARTICLES}`;
	await unitOfWork([
		insertWhere(
			article,
			[{ id: articleId, text, createdAt: row.broughtAt }],
			room
		).onConflictDoNothing(),
		insertWhere(brought, [{ ...row, articleId }], room).onConflictDoNothing()
	]);
	return (await broughtWith(ownerId, articleId))?.id ?? 'too-many';
}

const byId = prepared((db) =>
	db
		.select({ row: brought, text: article.text })
		.from(brought)
		.innerJoin(article, eq(article.id, brought.articleId))
		.where(
			and(eq(brought.id, sql.placeholder('id')), eq(brought.ownerId, sql.placeholder('ownerId')))
		)
		.prepare()
);

/** A teacher's own article; null where there is none such, or it is another's. */
export async function broughtOf(ownerId: string, id: string): Promise<BroughtArticle | null> {
	const found = await byId().get({ ownerId, id });
	return found ? { ...found.row, text: found.text } : null;
}

const withText = prepared((db) =>
	db
		.select({ row: brought, text: article.text })
		.from(brought)
		.innerJoin(article, eq(article.id, brought.articleId))
		.where(
			and(
				eq(brought.ownerId, sql.placeholder('ownerId')),
				eq(brought.articleId, sql.placeholder('articleId'))
			)
		)
		.prepare()
);

/** A teacher's own article by its text; null where the teacher has not brought it. */
export async function broughtWith(
	ownerId: string,
	articleId: string
): Promise<BroughtArticle | null> {
	const found = await withText().get({ ownerId, articleId });
	return found ? { ...found.row, text: found.text } : null;
}

const ofOwner = prepared((db) =>
	db
		.select({ row: brought, text: article.text })
		.from(brought)
		.innerJoin(article, eq(article.id, brought.articleId))
		.where(eq(brought.ownerId, sql.placeholder('ownerId')))
		.orderBy(desc(brought.broughtAt), brought.id)
		.prepare()
);

/** Every article of a teacher, the newest first. */
export async function articlesOf(ownerId: string): Promise<BroughtArticle[]> {
	return (await ofOwner().all({ ownerId })).map(({ row, text }) => ({ ...row, text }));
}

export async function changeDetails(id: string, details: Partial<Details>): Promise<void> {
	await database().update(brought).set(details).where(eq(brought.id, id)).run();
}

export async function archiveBrought(id: string, archivedAt: number | null): Promise<void> {
	await database().update(brought).set({ archivedAt }).where(eq(brought.id, id)).run();
}

const classesOn = prepared((db) =>
	db
		.select({ id: assignment.id, label: assignment.label, versionId: assignment.versionId })
		.from(assignment)
		.innerJoin(quizVersion, eq(quizVersion.id, assignment.versionId))
		.innerJoin(quiz, eq(quiz.id, quizVersion.quizId))
		.where(
			and(
				eq(quiz.ownerId, sql.placeholder('ownerId')),
				eq(quizVersion.articleId, sql.placeholder('articleId'))
			)
		)
		.prepare()
);

/** The owner's classes, open or closed, that have a quiz of theirs on this article. */
export async function classesWith({ ownerId, articleId }: Pick<Row, 'ownerId' | 'articleId'>) {
	return await classesOn().all({ ownerId, articleId });
}

/**
 * Deletes an article with its corrections, its notes and the quizzes made from it, and its text with the last
 * that uses it. False where a class has one of these quizzes, or it is not bare and was to be: nothing
 * is deleted then.
 * @param bare only where it has no corrections in force and no notes
 */
export async function deleteBrought(
	{ id, ownerId, articleId }: Pick<Row, 'id' | 'ownerId' | 'articleId'>,
	{ bare = false } = {}
): Promise<boolean> {
	const db = database();
	const mine = and(eq(quiz.ownerId, ownerId), eq(quiz.articleId, articleId));
	const used = db
		.select({ one: sql`1` })
		.from(assignment)
		.innerJoin(quizVersion, eq(quizVersion.id, assignment.versionId))
		.innerJoin(quiz, eq(quiz.id, quizVersion.quizId))
		.where(mine);
	const may = and(
		notExists(used),
		bare
			? and(
					notExists(
						db
							.select()
							.from(correction)
							.where(and(eq(correction.broughtId, id), isNull(correction.undoneAt)))
					),
					notExists(db.select().from(note).where(eq(note.broughtId, id)))
				)
			: undefined
	);
	await unitOfWork([
		db.delete(quiz).where(and(mine, may)),
		db.delete(brought).where(and(eq(brought.id, id), may)),
		withoutUse()
	]);
	forgetVersions();
	return (await broughtOf(ownerId, id)) === null;
}

/** Texts that nothing uses any more: neither a teacher's article nor a quiz. */
function withoutUse() {
	const db = database();
	return db
		.delete(article)
		.where(
			and(
				notExists(db.select().from(brought).where(eq(brought.articleId, article.id))),
				notExists(db.select().from(quiz).where(eq(quiz.articleId, article.id))),
				notExists(db.select().from(quizVersion).where(eq(quizVersion.articleId, article.id)))
			)
		);
}

/** What is left over when an account goes: its articles went with it, their texts go here. */
export async function deleteUnusedTexts(): Promise<void> {
	await withoutUse().run();
}

export type LoggedCorrection = { id: string; correction: Correction; madeAt: number };

const inForce = prepared((db) =>
	db
		.select({ id: correction.id, correction: correction.content, madeAt: correction.madeAt })
		.from(correction)
		.where(and(eq(correction.broughtId, sql.placeholder('broughtId')), isNull(correction.undoneAt)))
		.orderBy(sql`${correction}.rowid`)
		.prepare()
);

/** The corrections in force, in the order in which they were made. */
export async function correctionsOf(broughtId: string): Promise<LoggedCorrection[]> {
	return await inForce().all({ broughtId });
}

/** Adds what one form asks for, in one unit of work; the same form sent again is there already. */
export async function addCorrections(
	{ id: broughtId, ownerId }: Pick<Row, 'id' | 'ownerId'>,
	{ token, corrections }: { token: string; corrections: readonly Correction[] },
	now: number
): Promise<'added' | 'too-many'> {
	const rows = corrections.map((content) => ({
		id: sha256(`${token} ${JSON.stringify(content)}`),
		...{ broughtId, content, madeBy: ownerId, madeAt: now }
	}));
	const [last] = rows.slice(-1);
	if (!last) return 'added';
	const many = sql`(select count(*) from ${correction} where ${correction.broughtId} = ${broughtId})`;
	const room = sql`${many} + ${rows.length} <= ${MOST_CORRECTIONS}`;
	await insertWhere(correction, rows, room).onConflictDoNothing().run();
	// All of them are there or none.
	const added = await database()
		.select({ id: correction.id })
		.from(correction)
		.where(eq(correction.id, last.id))
		.get();
	return added ? 'added' : 'too-many';
}

/** Takes corrections back, in one unit of work. */
export async function undoCorrections(
	broughtId: string,
	ids: readonly string[],
	now: number
): Promise<void> {
	await unitOfWork(
		ids.map((id) =>
			database()
				.update(correction)
				.set({ undoneAt: now })
				.where(
					and(
						eq(correction.id, id),
						eq(correction.broughtId, broughtId),
						isNull(correction.undoneAt)
					)
				)
		)
	);
}
