import { randomUUIDv7 } from 'node:crypto';
import { foldCode } from '../class/code.ts';
import { foldWords, generatedName, registerName, resumeWords, typedName } from '../class/naming.ts';
import { closeIfDue } from './closing.ts';
import { assignmentByCode, type Assignment } from './db/assignments.ts';
import {
	addSession,
	attemptByWords,
	joinAssignment,
	nameIsTaken,
	type Attempt
} from './db/attempts.ts';
import { newSession, sessionEnd } from './session.ts';
import { FailureLimit } from './throttle.ts';
import { newToken } from './token.ts';
import { seedOf } from './try.ts';

/**
 * A whole school may stand behind one address, so only failures count: sixty mistyped codes or
 * words in a minute, then everybody there waits. A guesser has 32 million tries a year. One of the
 * 887 million codes, while ten classes are open, takes 81 million on average; the words of one of
 * thirty students 75 million, and these are counted by the class's code as well, so that many
 * addresses help nothing. Either takes more than two years, and a class lasts for weeks.
 */
const failures = new FailureLimit({ most: 60, windowMs: 60_000 });

export const NAME_TRIES = 3;

/** Milliseconds to wait for who tries from this address, or this class's words; 0 for none. */
export function joinWait(...keys: string[]): number {
	const now = Date.now();
	return Math.max(...keys.map((key) => failures.wait(key, now)));
}

/** The class with this code, closed if its time has come. A code that is none counts as a failure. */
export async function findClass(typed: string, address: string): Promise<Assignment | null> {
	const now = Date.now();
	const code = foldCode(typed);
	const found = code ? await assignmentByCode(code) : null;
	if (!found || !code) {
		failures.fail(address, now);
		return null;
	}
	return (await closeIfDue(found, now)) ? assignmentByCode(code) : found;
}

/** The names that a page with this join id may offer: the first few that nobody has. */
export async function offeredNames({ id }: Assignment, joinId: string): Promise<string[]> {
	const names: string[] = [];
	for (let n = 0; names.length < NAME_TRIES && n < 100; n++) {
		const name = generatedName(joinId, n);
		if (!names.includes(name) && !(await nameIsTaken(id, name))) names.push(name);
	}
	return names;
}

export type JoinRefusal = 'closed' | 'name' | 'number' | 'taken';

export const JOIN_REFUSALS: Record<JoinRefusal, { status: 400 | 403 | 409; message: string }> = {
	closed: { status: 403, message: 'This class is closed, ask your teacher.' },
	name: {
		status: 400,
		message: 'Type a name of 1 to 40 letters or numbers, without special signs.'
	},
	number: { status: 400, message: 'Type your number on the list, from 1 to 40.' },
	taken: { status: 409, message: 'Somebody in this class has that name. Take another one.' }
};

type Joining = { assignment: Assignment; joinId: string; typed: string };

/** Joins under the name that was chosen, in the way the class names its students. */
export async function joinClass({
	assignment,
	joinId,
	typed
}: Joining): Promise<{ attempt: Attempt; token: string } | { refused: JoinRefusal }> {
	const name = {
		generated: () => generatedNameOf(joinId, typed),
		register: () => registerName(typed),
		typed: () => typedName(typed)
	}[assignment.naming]();
	if (!name) return { refused: assignment.naming === 'register' ? 'number' : 'name' };
	const now = Date.now();
	const { token, session } = newSession(sessionEnd(null, false, now));
	const joined = await joinAssignment(
		{
			id: randomUUIDv7(),
			versionId: assignment.versionId,
			assignmentId: assignment.id,
			name,
			words: resumeWords(newToken()),
			seed: seedOf(joinId),
			joinId,
			now
		},
		session
	);
	if (!('refused' in joined)) return { attempt: joined, token };
	if (joined.refused === 'closed') return { refused: 'closed' };
	// A name that was offered to two at once goes to the first; the other gets the next one free.
	const [next] = assignment.naming === 'generated' ? await offeredNames(assignment, joinId) : [];
	return next ? joinClass({ assignment, joinId, typed: next }) : { refused: 'taken' };
}

/** A page cannot make a name up: it must be one that its join id gives. */
function generatedNameOf(joinId: string, typed: string): string | null {
	for (let n = 0; n < 100; n++) if (generatedName(joinId, n) === typed) return typed;
	return null;
}

/** Brings an attempt back by its three words. Words that are nobody's count as a failure. */
export async function resume(assignment: Assignment, typed: string, address: string) {
	const now = Date.now();
	const attempt = await attemptByWords(assignment.id, foldWords(typed));
	if (!attempt) {
		failures.fail(address, now);
		failures.fail(assignment.code, now);
		return null;
	}
	const { token, session } = newSession(sessionEnd(attempt, false, now));
	await addSession(attempt.id, session);
	return { attempt, token };
}
