import { redirect } from '@sveltejs/kit';
import { READING_COOKIE, readingInCookie, readingOf } from '$lib/components/article/reading.ts';
import { formOf } from '$lib/server/request/form.ts';
import type { RequestHandler } from './$types';

const YEAR_S = 365 * 24 * 60 * 60;

/** Keeps on the device how its reader likes to read, and leads back to the page. */
export const POST: RequestHandler = async ({ request, cookies, url }) => {
	const form = await formOf(request);
	const said = ['size', 'sans', 'wide'].map((name) => String(form?.get(name) ?? ''));
	const kept = readingInCookie(readingOf(said));
	const options = { path: '/', secure: url.protocol === 'https:', sameSite: 'lax' } as const;
	if (kept) cookies.set(READING_COOKIE, kept, { ...options, httpOnly: true, maxAge: YEAR_S });
	else cookies.delete(READING_COOKIE, options);
	redirect(303, ownPath(form?.get('back'), url));
};

/** Longer than any address of ours. */
const LONGEST_PATH = 500;

/** A path of this site: nobody is led elsewhere from here. */
function ownPath(back: unknown, { origin }: URL): string {
	const to = typeof back === 'string' && URL.canParse(back, origin) ? new URL(back, origin) : null;
	const path = to?.origin === origin ? to.pathname : '/';
	// With two slashes first a path is the name of a host.
	return path.startsWith('//') || path.length > LONGEST_PATH ? '/' : path;
}
