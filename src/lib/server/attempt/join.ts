import { randomUUIDv7 } from 'node:crypto';
import type { RequestEvent } from '@sveltejs/kit';
import { foldCode } from '../../class/code.ts';
import {
	foldWords,
	generatedName,
	registerName,
	resumeWords,
	typedName
} from '../../class/naming.ts';
import { closeIfDue } from '../class/closing.ts';
import { assignmentByCode, type Assignment } from '../db/assignments.ts';
import { addSession } from '../db/attempt-sessions.ts';
import { attemptByWords, joinAssignment, type Attempt } from '../db/attempts.ts';
import { nameIsTaken } from '../db/students.ts';
import { browserOf, markBrowser } from './joining-browser.ts';
import { newSession, sessionEnd } from './session.ts';
import { giveTryBack, Limit, networkOf, takeTry } from '../request/throttle.ts';
import { newToken } from '../request/token.ts';
import { seedOf } from './first-answer.ts';
import { waitInWords } from '../request/wait.ts';

/**
 * Only misses count, a code or words that are nobody's, and whoever has had too many looks nothing up
 * for a while; the others go on. A browser has thirty and then one every two seconds; a network,
 * behind which a whole school may stand, 600 and then ten a second; the words of one class, from
 * everywhere together, 600 and then one a second.
 *
 * The odds: one network has 315 million tries at codes a year. One of the 887 million codes, while
 * ten classes are open, takes 81 million on average: a quarter of a year of ten tries a second, for
 * a class that lasts for weeks, and all it opens is the page on which one joins. The words of one of
 * thirty students take 75 million of the 32 million tries that a class has a year, however many try:
 * more than two years.
 */
const misses = {
	browser: new Limit({ most: 30, everyMs: 2_000 }),
	network: new Limit({ most: 600, everyMs: 100 }),
	words: new Limit({ most: 600, everyMs: 1_000 })
};

export const NAME_TRIES = 3;

/** Nothing was found: too many misses before, or no class or student has what was typed. */
export type Miss = { refused: 'wait'; ms: number } | { refused: 'nobody' };

type Visit = Pick<RequestEvent, 'cookies' | 'url' | 'getClientAddress'>;

/** The class with this code, closed if its time has come. */
export async function findClass(event: Visit, typed: string): Promise<Assignment | Miss> {
	const code = foldCode(typed);
	// What cannot be a code is no guess at one.
	if (!code) return { refused: 'nobody' };
	const found = await unlessGuessed(event, [], () => assignmentByCode(code));
	if ('refused' in found) return found;
	const closed = await closeIfDue(found, Date.now());
	return (closed && (await assignmentByCode(code))) || found;
}

/** Brings an attempt back by its three words. */
export async function resume(
	event: Visit,
	{ id, code }: Assignment,
	typed: string
): Promise<{ attempt: Attempt; token: string } | Miss> {
	const ofClass = { limit: misses.words, key: code };
	const attempt = await unlessGuessed(event, [ofClass], () => attemptByWords(id, foldWords(typed)));
	if ('refused' in attempt) return attempt;
	const { token, session } = newSession(sessionEnd(attempt, false, Date.now()));
	await addSession(attempt.id, session);
	return { attempt, token };
}

export const NO_CLASS = 'No class has this code. Check it against the board.';

/** A miss in words: what to say of nobody's code or words comes from the page that asked. */
export function sayMiss(
	miss: Miss,
	event: Pick<RequestEvent, 'setHeaders'>,
	nobody: string
): { status: 404 | 429; message: string } {
	if (miss.refused === 'nobody') return { status: 404, message: nobody };
	const wait = waitInWords(miss.ms, event);
	return { status: 429, message: `Too many tries that failed. ${wait}, then try again.` };
}

/** Looks something up that a guesser might be after. What is found was no guess and is not counted. */
async function unlessGuessed<Found extends object>(
	event: Visit,
	more: Parameters<typeof takeTry>[0],
	lookUp: () => Promise<Found | null>
): Promise<Found | Miss> {
	const browser = browserOf(event.cookies);
	const counted = [
		...(browser ? [{ limit: misses.browser, key: browser }] : []),
		{ limit: misses.network, key: networkOf(event.getClientAddress()) },
		...more
	];
	const ms = takeTry(counted, performance.now());
	if (ms > 0) return { refused: 'wait', ms };
	const found = await lookUp();
	if (found) giveTryBack(counted);
	// Its first miss brings a browser the cookie by which it is counted.
	else if (!browser) misses.browser.count(markBrowser(event), performance.now());
	return found ?? { refused: 'nobody' };
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

export type JoinRefusal = 'closed' | 'name' | 'number' | 'other' | 'used' | 'taken';

export const JOIN_REFUSALS: Record<JoinRefusal, { status: 400 | 403 | 409; message: string }> = {
	closed: { status: 403, message: 'This class is closed, ask your teacher.' },
	name: {
		status: 400,
		message: 'Type a name of 1 to 40 letters or numbers, without signs that cannot be seen.'
	},
	number: { status: 400, message: 'Type your number on the list, from 1 to 40.' },
	other: { status: 409, message: 'This name was not offered here any more. Take the one below.' },
	used: {
		status: 409,
		message: 'Somebody has joined from this page before. Press Start once more to join yourself.'
	},
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
	if (!name) return { refused: NO_NAME[assignment.naming] };
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
	if (joined.refused !== 'name') return { refused: joined.refused };
	// A name that was offered to two at once goes to the first; the other gets the next one free.
	const [next] = assignment.naming === 'generated' ? await offeredNames(assignment, joinId) : [];
	return next ? joinClass({ assignment, joinId, typed: next }) : { refused: 'taken' };
}

const NO_NAME = { generated: 'other', register: 'number', typed: 'name' } as const;

/** A page cannot make a name up: it must be one that its join id gives. */
function generatedNameOf(joinId: string, typed: string): string | null {
	for (let n = 0; n < 100; n++) if (generatedName(joinId, n) === typed) return typed;
	return null;
}
