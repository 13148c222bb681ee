import { createHash } from 'node:crypto';
import type { RequestEvent } from '@sveltejs/kit';
import { attemptOfJoin } from '../db/attempts.ts';
import { heldAttempt } from './session.ts';
import { newToken } from '../request/token.ts';

/**
 * A browser that joins carries a random token, and the join id of a class is made from it: asking
 * twice brings one attempt, and no address, link or form can say in whose name somebody joins. Who
 * sits down next gets another token; behind it stands the browser's first one, by which it is counted.
 */
const COOKIE = 'join';
const HOURS = 12;

type Event = Pick<RequestEvent, 'cookies' | 'url'>;

/** The token of this browser; null where it has none yet. */
export function browserOf(cookies: Event['cookies']): string | null {
	return tokensOf(cookies)?.[0] ?? null;
}

/** The first token that this browser had, whoever sat at it since; null where it has none yet. */
export function lineOf(cookies: Event['cookies']): string | null {
	return tokensOf(cookies)?.at(-1) ?? null;
}

function tokensOf(cookies: Event['cookies']): string[] | null {
	const kept = cookies.get(COOKIE);
	return kept && /^[\w-]{32}(\.[\w-]{32})?$/.test(kept) ? kept.split('.') : null;
}

/** Gives the browser a token if it has none. */
export function markBrowser(event: Event): string {
	return browserOf(event.cookies) ?? newBrowser(event);
}

/** Gives the browser another token: somebody else sits down. */
export function newBrowser({ cookies, url }: Event): string {
	const token = newToken();
	const line = lineOf(cookies);
	const kept = line ? `${token}.${line}` : token;
	cookies.set(COOKIE, kept, { ...attributes(url), maxAge: HOURS * 60 * 60 });
	return token;
}

/** By which this browser joins this class; null where it has no token, or sent none back. */
export function joinIdOf(cookies: Event['cookies'], assignmentId: string): string | null {
	const token = browserOf(cookies);
	return token && hashed(token, assignmentId);
}

/**
 * The join id for a page that offers to join. Where the last one has become an attempt that is held
 * here, or is past asking for again, whoever joins now is somebody else; where its reply was lost,
 * joining again brings it back.
 */
export async function nextJoinId(event: Event, assignmentId: string): Promise<string> {
	const joinId = hashed(markBrowser(event), assignmentId);
	const used = await attemptOfJoin(joinId, Date.now());
	const lost = used?.again && !(await heldAttempt(event.cookies, used.id));
	return used && !lost ? hashed(newBrowser(event), assignmentId) : joinId;
}

function hashed(token: string, assignmentId: string): string {
	return createHash('sha256').update(`${token} ${assignmentId}`).digest('base64url');
}

function attributes(url: URL) {
	return { path: '/', httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' } as const;
}
