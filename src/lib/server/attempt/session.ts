import type { Cookies } from '@sveltejs/kit';
import type { Moment } from '../../quiz/feedback.ts';
import {
	attemptHeldBy,
	extendSession,
	leaveAttempt,
	type HeldAttempt
} from '../db/attempt-sessions.ts';
import { type Attempt } from '../db/attempts.ts';
import { PUBLIC_MS } from '../library.ts';
import { hashOf, newToken } from '../request/token.ts';

/**
 * A browser holds an attempt by a cookie named after it, so that two attempts in one browser do not
 * push each other out. The cookie is a random token; the database knows its hash alone.
 */
const PREFIX = 'attempt-';

const HOUR_MS = 60 * 60_000;

/** How long a class's attempt stays open in a browser that does not use it. */
const UNUSED_MS = 12 * HOUR_MS;

/** How long a result stays open: on a shared computer somebody else sits down next. */
export const AFTER_HAND_IN_MS = HOUR_MS / 2;

/** When a session of this attempt ends that is used now. */
export function sessionEnd(attempt: Attempt | null, isPublic: boolean, now: number): number {
	if (isPublic) return (attempt?.startedAt ?? now) + PUBLIC_MS;
	return now + (attempt?.handedInAt ? AFTER_HAND_IN_MS : UNUSED_MS);
}

export function newSession(expiresAt: number) {
	const token = newToken();
	return { token, session: { tokenHash: hashOf(token), expiresAt } };
}

export function holdAttempt(
	{ cookies, url }: { cookies: Cookies; url: URL },
	attempt: Attempt,
	token: string
): void {
	const isPublic = attempt.assignmentId === null;
	// Every request carries them all, and a server takes only so long a header.
	for (const id of idsIn(cookies).slice(0, -(MOST_HELD - 1))) dropAttempt({ cookies, url }, id);
	cookies.set(PREFIX + attempt.id, token, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		// A class on a plain-http LAN address has no other way to keep its cookie.
		secure: url.protocol === 'https:',
		maxAge: (isPublic ? PUBLIC_MS : UNUSED_MS) / 1000
	});
}

/**
 * Gives an attempt of a class to whoever sits at this browser now. Whoever of that class was at it
 * before is done with it, as after "Next student": Back leads to nobody's answers.
 */
export async function takeSeat(
	event: { cookies: Cookies; url: URL },
	attempt: Attempt,
	token: string
): Promise<void> {
	for (const { attempt: before } of await heldAttempts(event.cookies))
		if (before.assignmentId === attempt.assignmentId && before.id !== attempt.id)
			await leaveSeat(event, before);
	holdAttempt(event, attempt, token);
}

/** Ends this browser's session of an attempt. */
export async function leaveSeat(
	event: { cookies: Cookies; url: URL },
	{ id }: Attempt
): Promise<void> {
	const tokenHash = tokenHashOf(event.cookies, id);
	if (tokenHash) await leaveAttempt({ id, joinId: newToken() }, tokenHash);
	dropAttempt(event, id);
}

function dropAttempt({ cookies, url }: { cookies: Cookies; url: URL }, id: string): void {
	cookies.delete(PREFIX + id, { path: '/', secure: url.protocol === 'https:' });
}

/** The token by which this browser holds the attempt, hashed. */
export function tokenHashOf(cookies: Cookies, id: string): string | null {
	const token = cookies.get(PREFIX + id);
	return token ? hashOf(token) : null;
}

/** The attempt with this id, if this browser holds it. */
export async function heldAttempt(
	cookies: Cookies,
	id: string,
	now = Date.now()
): Promise<HeldAttempt | null> {
	const tokenHash = tokenHashOf(cookies, id);
	return tokenHash ? attemptHeldBy(tokenHash, id, now) : null;
}

/** Every attempt that this browser holds, newest first. */
export async function heldAttempts(cookies: Cookies): Promise<HeldAttempt[]> {
	const ids = idsIn(cookies).slice(-MOST_HELD);
	const now = Date.now();
	const held = await Promise.all(ids.map((id) => heldAttempt(cookies, id, now)));
	return held
		.filter((one) => one !== null)
		.sort((a, b) => b.attempt.startedAt - a.attempt.startedAt);
}

/** So many attempts one browser holds; who begins another loses the oldest. */
const MOST_HELD = 10;

/** By time: ids begin with when they were made. */
function idsIn(cookies: Cookies): string[] {
	return cookies
		.getAll()
		.filter(({ name }) => name.startsWith(PREFIX))
		.map(({ name }) => name.slice(PREFIX.length))
		.sort();
}

/** Keeps a class's session alive while it is used; once an hour is often enough. */
export async function keepAlive(cookies: Cookies, held: HeldAttempt, now: number): Promise<void> {
	const { attempt, assignment, expiresAt } = held;
	if (!assignment || attempt.handedInAt !== null || expiresAt - now > UNUSED_MS - HOUR_MS) return;
	const tokenHash = tokenHashOf(cookies, attempt.id);
	if (tokenHash) await extendSession({ tokenHash, expiresAt: now + UNUSED_MS });
}

/** What decides about feedback for this attempt now. */
export function momentOf({ attempt, assignment, allDone }: HeldAttempt): Moment {
	return {
		feedback: assignment?.feedback ?? 'each',
		handedIn: attempt.handedInAt !== null,
		allDone,
		released: assignment?.releasedAt != null
	};
}
