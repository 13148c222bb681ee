import { createHmac, timingSafeEqual } from 'node:crypto';
import type { RequestEvent } from '@sveltejs/kit';
import type { TeacherAccount } from '../db/teachers.ts';
import { newToken } from '../request/token.ts';

/**
 * A browser in which a teacher signed in before carries a mark that only this server can make, so
 * that it has tries of its own and nobody elsewhere uses them up (OWASP's "device cookies"). The
 * mark is made with the stored password hash, which nobody outside knows: a new password ends every
 * mark, and the database keeps none. It opens nothing by itself.
 */
const COOKIE = 'teacher-known';
const DAYS = 180;

type Account = Pick<TeacherAccount, 'id' | 'passwordHash'>;
type Event = Pick<RequestEvent, 'cookies' | 'url'>;

export function rememberBrowser({ cookies, url }: Event, account: Account): void {
	const nonce = newToken();
	const maxAge = DAYS * 24 * 60 * 60;
	cookies.set(COOKIE, `${nonce}.${markOf(nonce, account)}`, { ...attributes(url), maxAge });
}

/** What names this browser among those in which the teacher signed in; null: it is none of them. */
export function knownBrowser({ cookies }: Pick<Event, 'cookies'>, account: Account): string | null {
	const [nonce = '', mark = ''] = (cookies.get(COOKIE) ?? '').split('.');
	const expected = Buffer.from(markOf(nonce, account));
	const found = Buffer.from(mark);
	return found.length === expected.length && timingSafeEqual(found, expected) ? nonce : null;
}

export function forgetBrowser({ cookies, url }: Event): void {
	cookies.delete(COOKIE, attributes(url));
}

function markOf(nonce: string, { id, passwordHash }: Account): string {
	return createHmac('sha256', passwordHash).update(`${id} ${nonce}`).digest('base64url');
}

function attributes(url: URL) {
	const secure = url.protocol === 'https:';
	return { path: '/teacher', httpOnly: true, sameSite: 'lax', secure } as const;
}
