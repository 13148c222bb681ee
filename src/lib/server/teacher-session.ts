import type { RequestEvent } from '@sveltejs/kit';
import { foldName } from '../person/name.ts';
import {
	beginTeacherSession,
	endSessionsOf,
	endTeacherSession,
	teacherSignedInBy
} from './db/teacher-sessions.ts';
import { renewHash, teacherNamed, type TeacherAccount } from './db/teachers.ts';
import { hashPassword, isOutdated, verifyPassword } from './password.ts';
import { GrowingPause } from './throttle.ts';
import { hashOf, newToken } from './token.ts';

export type Teacher = { id: string; name: string };

const COOKIE = 'teacher';

/**
 * How much guessing at one account is slowed down. After 5 free tries and pauses of 2, 4, 8, 16 and
 * 32 s it goes on at one try a minute, from however many machines: 1,440 a day, some 530,000 a year.
 * To wait until the tries are forgotten gains nothing: ten tries in an hour are fewer than sixty.
 *
 * The odds: 12 random small letters are 9.5 × 10^16 passwords, so a year without rest finds one with
 * a chance of 1 to 180 thousand million. One that a guesser would try among the first thousand
 * million is found in a year with 1 to 1,900; one among the first million within two years, which is
 * why the common ones and the name are refused. A restart of the server gives 5 tries more. Nobody is
 * locked out, but while somebody guesses without rest, the teacher waits for a minute as well.
 */
const guessing = new GrowingPause({
	free: 5,
	firstMs: 2_000,
	longestMs: 60_000,
	forgetMs: 60 * 60_000
});

/** The teacher who is signed in in this browser. */
export async function signedIn({
	cookies
}: Pick<RequestEvent, 'cookies'>): Promise<Teacher | null> {
	const token = cookies.get(COOKIE);
	return token ? teacherSignedInBy(hashOf(token), Date.now()) : null;
}

export type Refusal = { refused: 'wrong' | 'busy' } | { refused: 'wait'; ms: number };

/** Signs in under a new token; a session that this browser had until then ends. */
export async function signIn(
	event: RequestEvent,
	{ name, password }: { name: string; password: string }
): Promise<Refusal | null> {
	const verified = await verifiedAccount(name, password);
	if ('refused' in verified) return verified;
	const { token, session } = nextSession(event);
	const begun = await beginTeacherSession(verified, session, Date.now());
	if (!begun) return { refused: 'wrong' };
	keepCookie(event, token);
	return null;
}

/**
 * The account with this name, if the password is its own. Counted as a failure before it is tried,
 * so that many at once have no more tries than one after the other. A name without account is
 * answered the same, after the same work.
 */
export async function verifiedAccount(
	name: string,
	password: string
): Promise<TeacherAccount | Refusal> {
	const nameKey = foldName(name.slice(0, 1000)).slice(0, 200);
	const now = Date.now();
	const ms = guessing.wait(nameKey, now);
	if (ms > 0) return { refused: 'wait', ms };
	guessing.fail(nameKey, now);

	const account = await teacherNamed(nameKey);
	const fits = await verifyPassword(password, account?.passwordHash);
	if (fits === null) return { refused: 'busy' };
	if (!fits || !account) return { refused: 'wrong' };
	guessing.succeed(nameKey);
	return isOutdated(account.passwordHash) ? rehashed(account, password) : account;
}

async function rehashed(account: TeacherAccount, password: string): Promise<TeacherAccount> {
	const passwordHash = await hashPassword(password);
	if (passwordHash === null) return account;
	await renewHash(account, passwordHash);
	return { ...account, passwordHash };
}

/** A new token and what the database has to know of it. */
export function nextSession({ cookies }: Pick<RequestEvent, 'cookies'>) {
	const token = newToken();
	return { token, session: { tokenHash: hashOf(token), ends: tokenHashOf(cookies) } };
}

/** No age: it goes with the browser, and before that when the database says so. */
export function keepCookie({ cookies, url }: Pick<RequestEvent, 'cookies' | 'url'>, token: string) {
	cookies.set(COOKIE, token, attributes(url));
}

/** Ends this browser's session. */
export async function signOut({ cookies, url }: RequestEvent): Promise<void> {
	const tokenHash = tokenHashOf(cookies);
	if (tokenHash !== undefined) await endTeacherSession(tokenHash);
	cookies.delete(COOKIE, attributes(url));
}

/** Ends every session of the teacher, this one as well. */
export async function signOutEverywhere({ cookies, url }: RequestEvent, { id }: Teacher) {
	await endSessionsOf(id);
	cookies.delete(COOKIE, attributes(url));
}

export function tokenHashOf(cookies: RequestEvent['cookies']): string | undefined {
	const token = cookies.get(COOKIE);
	return token ? hashOf(token) : undefined;
}

function attributes(url: URL) {
	// A school's own server is often reached over plain http, where a browser drops secure cookies.
	const secure = url.protocol === 'https:';
	return { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
}
