import { eq, sql } from 'drizzle-orm';
import { blocksOf, type Block } from '../../article/blocks.ts';
import type { Quiz } from '../../quiz/schema.ts';
import { canonical, sha256, versionId } from '../../quiz/version.ts';
import { database, prepared, unitOfWork } from './connection.ts';
import { article, quizVersion } from './schema.ts';

/** A version with the article it asks about; neither ever changes, so both are kept in memory. */
export type Version = { id: string; quiz: Quiz; article: string; blocks: Block[] };

const known = new Map<string, Version>();

/**
 * Stores a quiz and its article where they are missing and answers the version's name. Where all is
 * there nothing is written, so that a start needs no lock.
 */
export async function keepVersion(quiz: Quiz, articleText: string, now: number): Promise<string> {
	if (sha256(articleText) !== quiz.article) throw new Error(`quiz ${quiz.id}: another article`);
	const id = versionId(quiz);
	if (byId().get({ id })) return id;
	const db = database();
	unitOfWork([
		db
			.insert(article)
			.values({ id: quiz.article, text: articleText, createdAt: now })
			.onConflictDoNothing(),
		db
			.insert(quizVersion)
			.values({
				id,
				quizId: quiz.id,
				articleId: quiz.article,
				// The canonical form itself, so that the content still hashes to its name.
				content: sql`${canonical(quiz)}`,
				createdAt: now
			})
			.onConflictDoNothing()
	]);
	return id;
}

const byId = prepared((db) =>
	db
		.select({ quiz: quizVersion.content, article: article.text })
		.from(quizVersion)
		.innerJoin(article, eq(article.id, quizVersion.articleId))
		.where(eq(quizVersion.id, sql.placeholder('id')))
		.prepare()
);

export async function versionOf(id: string): Promise<Version> {
	const kept = known.get(id);
	if (kept) return kept;
	const row = byId().get({ id });
	if (!row) throw new Error(`no quiz version ${id}`);
	const version = { id, ...row, blocks: blocksOf(row.article) };
	known.set(id, version);
	return version;
}
