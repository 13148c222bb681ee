import {
	assignmentsDueToClose,
	closeAssignment,
	unfinishedAttemptsOf,
	type Assignment
} from '../db/assignments.ts';
import { endSessionsBy } from '../db/attempt-sessions.ts';
import { handIn } from '../db/hand-in.ts';
import { isNotStored } from '../db/not-stored.ts';
import { logFailure } from '../request/log.ts';
import { AFTER_HAND_IN_MS } from '../attempt/session.ts';

type Used = { versionId: string; assignmentId: string | null };
type Ending = Used & { attemptId: string; by: 'student' | 'teacher'; now: number };

/** Hands an attempt in; its browsers lose it half an hour later. */
export async function endAttempt({ attemptId, by, now, ...used }: Ending): Promise<void> {
	await handIn({ attemptId, ...used, by, now });
	await endSessionsBy(attemptId, now + AFTER_HAND_IN_MS);
}

/**
 * Closes a class: nobody joins any more. Those who have not handed in either go on, or what they
 * have is taken as it is.
 */
export async function closeClass(
	{ id: assignmentId, versionId }: Assignment,
	open: 'take' | 'leave',
	now: number
): Promise<void> {
	const takeAll = async () => {
		for (const attemptId of await unfinishedAttemptsOf(assignmentId))
			await endAttempt({ attemptId, versionId, assignmentId, by: 'teacher', now });
	};
	// Closed last, so that a class whose time has come stays due until all of them are taken; then
	// once more, for those who joined meanwhile.
	if (open === 'take') await takeAll();
	await closeAssignment(assignmentId, now);
	if (open === 'take') await takeAll();
}

/** A closing time that has come means: take what they have. Answers whether it had. */
export async function closeIfDue(assignment: Assignment, now: number): Promise<boolean> {
	const due =
		assignment.closedAt === null && assignment.closesAt !== null && assignment.closesAt <= now;
	if (due) await closeClass(assignment, 'take', now);
	return due;
}

/** One class that cannot be closed keeps no other open. */
export async function closeAllDue(now: number): Promise<void> {
	for (const assignment of await assignmentsDueToClose(now)) {
		try {
			await closeIfDue(assignment, now);
		} catch (error) {
			if (isNotStored(error)) throw error;
			logFailure('closing a class', error);
		}
	}
}
