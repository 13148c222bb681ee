import type { RequestEvent } from '@sveltejs/kit';
import { WITHOUT_SCRIPT } from '../../components/page/without-script.ts';

/**
 * What a student's form says of the browser is kept in a cookie until a form says otherwise: a page
 * for a browser that runs no scripts is a tenth shorter. Where they are switched on again one page
 * more comes without, and works.
 */
const COOKIE = 'no-script';

/** Whether a page of this request is for a browser without scripts. */
export function isWithoutScript({ cookies, route }: RequestEvent): boolean {
	return route.id?.startsWith('/attempt/') === true && cookies.get(COOKIE) !== undefined;
}

export function noteScripts({ cookies, url }: RequestEvent, form: FormData): void {
	const options = { path: '/', httpOnly: true, secure: url.protocol === 'https:' } as const;
	const before = cookies.get(COOKIE) !== undefined;
	if (form.has(WITHOUT_SCRIPT)) {
		if (!before) cookies.set(COOKIE, '', { ...options, sameSite: 'lax' });
	} else if (before) cookies.delete(COOKIE, options);
}

/** A page as Kit wrote it, without what only a script reads: how it starts, and the comments. */
export const withoutScript = ({ html }: { html: string }) =>
	html.replace(/<script[^>]*>[^]*?<\/script>|<!--[^>]*-->/g, '');
