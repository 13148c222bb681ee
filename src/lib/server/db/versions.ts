import { eq, sql } from 'drizzle-orm';
import { blocksOfKinds, type Block } from '../../article/blocks.ts';
import type { Quiz } from '../../quiz/schema.ts';
import { canonical, sha256, versionId } from '../../quiz/version.ts';
import { database, prepared, unitOfWork } from './connection.ts';
import { article, quiz as quizTable, quizVersion } from './schema.ts';

/**
 * A version with the article it asks about. Neither ever changes, so both are kept in memory; only the
 * title may, and is read each time.
 */
export type Version = {
	id: string;
	/** The teacher whose quiz it is; null: the library's. */
	owner: string | null;
	quiz: Quiz;
	article: string;
	blocks: Block[];
};

type Content = Pick<Version, 'blocks'> & { quiz: Untitled };
export type Untitled = Omit<Quiz, 'title'>;

const known = new Map<string, Version>();
/** More than are in use at one time. */
const MOST_KNOWN = 200;

type Kept = { quiz: Quiz; text: string; owner: string | null };

/**
 * Stores a quiz, its article and this version of it where they are missing and answers the version's
 * name. Where all is there nothing is written, so that a start needs no lock.
 */
export async function keepVersion({ quiz, text, owner }: Kept, now: number): Promise<string> {
	const [articleId = ''] = quiz.articles;
	if (sha256(text) !== articleId) throw new Error(`quiz ${quiz.id}: another article`);
	const id = versionId(quiz);
	if ((await byId().get({ id }))?.title === quiz.title) return id;
	const db = database();
	const row = { id: quiz.id, ownerId: owner, title: quiz.title, articleId, createdAt: now };
	await unitOfWork([
		db.insert(article).values({ id: articleId, text, createdAt: now }).onConflictDoNothing(),
		db
			.insert(quizTable)
			.values(row)
			.onConflictDoUpdate({ target: quizTable.id, set: { title: quiz.title } }),
		db
			.insert(quizVersion)
			.values({
				id,
				quizId: quiz.id,
				articleId,
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
		.select({
			content: quizVersion.content,
			title: quizTable.title,
			owner: quizTable.ownerId,
			article: article.text
		})
		.from(quizVersion)
		.innerJoin(quizTable, eq(quizTable.id, quizVersion.quizId))
		.innerJoin(article, eq(article.id, quizVersion.articleId))
		.where(eq(quizVersion.id, sql.placeholder('id')))
		.prepare()
);

const titleOf = prepared((db) =>
	db
		.select({ title: quizTable.title })
		.from(quizVersion)
		.innerJoin(quizTable, eq(quizTable.id, quizVersion.quizId))
		.where(eq(quizVersion.id, sql.placeholder('id')))
		.prepare()
);

/** A text that is deleted leaves the memory; the others are read again. */
export function forgetVersions(): void {
	known.clear();
}

export async function versionOf(id: string): Promise<Version> {
	const version = await findVersion(id);
	if (!version) throw new Error(`no quiz version ${id}`);
	return version;
}

/** A version without its title: what never changes, so that nothing is read once it is known. */
export async function contentOf(id: string): Promise<Content> {
	const content = known.get(id) ?? (await readVersion(id));
	if (!content) throw new Error(`no quiz version ${id}`);
	return content;
}

export async function findVersion(id: string): Promise<Version | null> {
	const kept = known.get(id);
	if (!kept) return readVersion(id);
	const found = await titleOf().get({ id });
	if (!found) return null;
	return { ...kept, quiz: { ...kept.quiz, ...found } };
}

async function readVersion(id: string): Promise<Version | null> {
	const row = await byId().get({ id });
	if (!row) return null;
	const { content, title, owner, article: text } = row;
	const articles = 'articles' in content ? content.articles : [content.article];
	const quiz = { ...content, title, articles };
	const version = { id, owner, quiz, article: text, blocks: blocksOfKinds(text, quiz.kinds) };
	known.set(id, version);
	const [oldest] = known.keys();
	if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
	return version;
}
