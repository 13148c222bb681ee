import { eq } from 'drizzle-orm';
import { database } from './connection.ts';
import { assignment, quiz, quizVersion } from './schema.ts';

type Used = { versionId: string; assignmentId: string | null };

/**
 * The version under an id of a class, of a version or of a teacher's quiz as it was last made,
 * whosever it is: for who hosts the server. Null where there is none.
 */
export async function versionUnder(id: string): Promise<Used | null> {
	const db = database();
	const used = await db.select().from(assignment).where(eq(assignment.id, id)).get();
	if (used) return { versionId: used.versionId, assignmentId: id };
	const version = db.select({ id: quizVersion.id }).from(quizVersion).where(eq(quizVersion.id, id));
	const versionId =
		(await version.get())?.id ??
		(await db.select().from(quiz).where(eq(quiz.id, id)).get())?.versionId;
	return versionId ? { versionId, assignmentId: null } : null;
}
