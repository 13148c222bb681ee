import type { RequestEvent } from '@sveltejs/kit';
import { endSessionsOf, endTeacherSession, teacherSignedInBy } from '../db/teacher-sessions.ts';
import type { TeacherAccount } from '../db/teachers.ts';
import { browserKind } from './browser-kind.ts';
import { forgetBrowser, rememberBrowser } from './known-browser.ts';
import { hashOf, newToken } from '../request/token.ts';

export type Teacher = { id: string; name: string };

const COOKIE = 'teacher';

/** The teacher who is signed in in this browser. */
export async function signedIn({
	cookies
}: Pick<RequestEvent, 'cookies'>): Promise<Teacher | null> {
	const token = cookies.get(COOKIE);
	return token ? teacherSignedInBy(hashOf(token), Date.now()) : null;
}

/** A new token and what the database has to know of it. */
export function nextSession({ cookies, request }: Pick<RequestEvent, 'cookies' | 'request'>) {
	const token = newToken();
	const browser = browserKind(request.headers.get('user-agent'));
	return { token, session: { tokenHash: hashOf(token), ends: tokenHashOf(cookies), browser } };
}

/** No age: it goes with the browser, and before that when the database says so. */
export function keepSession(
	event: Pick<RequestEvent, 'cookies' | 'url'>,
	account: Pick<TeacherAccount, 'id' | 'passwordHash'>,
	token: string
): void {
	event.cookies.set(COOKIE, token, attributes(event.url));
	rememberBrowser(event, account);
}

/** Ends this browser's session, and forgets that the teacher was here. */
export async function signOut(event: RequestEvent): Promise<void> {
	const tokenHash = tokenHashOf(event.cookies);
	if (tokenHash !== undefined) await endTeacherSession(tokenHash);
	forgetTeacher(event);
}

/** Ends every session of the teacher, this one as well. */
export async function signOutEverywhere(event: RequestEvent, { id }: Teacher): Promise<void> {
	await endSessionsOf(id);
	forgetTeacher(event);
}

function forgetTeacher(event: RequestEvent): void {
	event.cookies.delete(COOKIE, attributes(event.url));
	forgetBrowser(event);
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
