import { eq } from 'drizzle-orm';
import { deleteUnusedTexts } from './brought.ts';
import { database, forgetDeleted } from './connection.ts';
import { teacher } from './schema.ts';
import { forgetVersions } from './versions.ts';

/** Deletes an account with its classes and their answers, its quizzes, and its articles. */
export async function deleteTeacher(id: string): Promise<void> {
	await database().delete(teacher).where(eq(teacher.id, id)).run();
	await deleteUnusedTexts();
	forgetVersions();
	await forgetDeleted();
}
