import type { Cookies } from '@sveltejs/kit';
import { attemptHeldBy, type Attempt } from './db/attempts.ts';
import { hashOf, newToken } from './token.ts';

/**
 * A browser holds an attempt by a cookie named after it, so that two attempts in one browser do not
 * push each other out. The cookie is a random token; the database knows its hash alone.
 */
const PREFIX = 'attempt-';

export function newSession(expiresAt: number) {
	const token = newToken();
	return { token, session: { tokenHash: hashOf(token), expiresAt } };
}

export function holdAttempt(
	{ cookies, url }: { cookies: Cookies; url: URL },
	attemptId: string,
	token: string,
	maxAgeMs: number
): void {
	cookies.set(PREFIX + attemptId, token, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		// A class on a plain-http LAN address has no other way to keep its cookie.
		secure: url.protocol === 'https:',
		maxAge: Math.floor(maxAgeMs / 1000)
	});
}

/** The attempt with this id, if this browser holds it. */
export async function heldAttempt(cookies: Cookies, id: string): Promise<Attempt | null> {
	const token = cookies.get(PREFIX + id);
	return token ? attemptHeldBy(hashOf(token), id, Date.now()) : null;
}

/** Every attempt that this browser holds, newest first. */
export async function heldAttempts(cookies: Cookies): Promise<Attempt[]> {
	const ids = cookies
		.getAll()
		.filter(({ name }) => name.startsWith(PREFIX))
		.map(({ name }) => name.slice(PREFIX.length))
		.slice(0, MOST_HELD);
	const attempts = await Promise.all(ids.map((id) => heldAttempt(cookies, id)));
	return attempts
		.filter((attempt) => attempt !== null)
		.sort((a, b) => b.startedAt - a.startedAt);
}

/** More cookies than this are nobody's doing but a forger's. */
const MOST_HELD = 20;
