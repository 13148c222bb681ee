import { closeAllDue } from './closing.ts';
import { deleteDueAssignments } from './db/assignments.ts';
import { deleteExpiredSessions, deletePublicAttempts } from './db/attempts.ts';
import { PUBLIC_MS } from './public-quiz.ts';

/** Carries out every date that has come: closing, deletion, the end of sessions. */
export async function sweep(now: number): Promise<void> {
	await deletePublicAttempts(now - PUBLIC_MS);
	await deleteExpiredSessions(now);
	await deleteDueAssignments(now);
	await closeAllDue(now);
}
