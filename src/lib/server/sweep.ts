import { closeAllDue } from './class/closing.ts';
import { deleteDueAssignments } from './db/assignments.ts';
import { deleteExpiredSessions } from './db/attempt-sessions.ts';
import { deleteUnusedTexts } from './db/brought.ts';
import { deletePublicAttempts } from './db/attempts.ts';
import { tidy } from './db/connection.ts';
import { isNotStored } from './db/not-stored.ts';
import { logFailure } from './request/log.ts';
import { PUBLIC_MS } from './library.ts';

type Due = [what: string, carryOut: (now: number) => Promise<unknown>];

/** What a start has to do before all is well; each goes when it is done. */
const once: Due[] = [];

/** Carried out at the next sweep, and at the one after it for as long as it fails. */
export function dueOnce(...due: Due): void {
	once.push(due);
}

const EVERY_TIME: Due[] = [
	['deleting public attempts', (now) => deletePublicAttempts(now - PUBLIC_MS)],
	['deleting sessions', deleteExpiredSessions],
	['deleting classes', deleteDueAssignments],
	['deleting texts that nothing uses', deleteUnusedTexts],
	['closing classes', closeAllDue],
	['clearing what was deleted', tidy]
];

/**
 * Carries out every date that has come: closing, deletion, the end of sessions. Never fails: what
 * cannot be done is logged and stays due until the next time. Where nothing can be stored, the rest is
 * left for then as well: each would wait for the same.
 */
export async function sweep(now: number): Promise<void> {
	for (const due of [...once, ...EVERY_TIME]) {
		const [what, carryOut] = due;
		try {
			await carryOut(now);
			if (once.includes(due)) once.splice(once.indexOf(due), 1);
		} catch (error) {
			logFailure(what, error);
			if (isNotStored(error)) return;
		}
	}
}
