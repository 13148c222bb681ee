import { isHttpError, isRedirect, json, type RequestEvent } from '@sveltejs/kit';
import errorPage from '../../../error.html?raw';
import { waysOn } from '../../components/page/ways-on.ts';
import { isNotStored } from '../db/not-stored.ts';
import { escaped } from './escaped.ts';
import { formAgain } from './kept-form.ts';
import { logError } from './log.ts';

/**
 * What the framework would answer where something is thrown before a route runs: a redirect, or the
 * status with its words, as a page, or as JSON where a script asks. Where nothing can be stored just
 * now, the page holds the form that was `kept`.
 */
export async function responseToThrown(
	event: RequestEvent,
	thrown: unknown,
	kept: FormData | null = null
): Promise<Response> {
	if (isRedirect(thrown)) {
		const { status, location } = thrown;
		// The framework makes this JSON for a page's data; a form sent by script it leaves to us.
		return isFormOfScript(event)
			? json({ type: 'redirect', status, location })
			: new Response(null, { status, headers: { location } });
	}
	if (!isHttpError(thrown)) logError(event, thrown);
	const { status, body }: Failure = isHttpError(thrown)
		? thrown
		: isNotStored(thrown)
			? NOT_SAVED
			: FAILED;
	const headers = new Headers(status === 503 ? { 'retry-after': '5' } : {});
	if (isFormOfScript(event))
		return json({ type: 'error', status, error: body }, { status, headers });
	if (event.isDataRequest || asksForJson(event.request)) return json(body, { status, headers });
	const ways = waysOn(event.url.pathname, body).map(
		({ href, words }) => `<li><a href="${href}">${words}</a></li>`
	);
	const again = status === 503 && kept ? formAgain(event.url, kept) : '';
	const page = errorPage
		.replace('<ul>', () => `${again}<ul>`)
		.replace(/<li>.*<\/li>/, ways.join('\n\t\t\t\t'))
		.replaceAll('%sveltekit.status%', String(status))
		.replaceAll('%sveltekit.error.message%', () => escaped(body.message));
	headers.set('content-type', 'text/html; charset=utf-8');
	return new Response(page, { status, headers });
}

type Failure = { status: number; body: App.Error };

const NOT_SAVED = {
	status: 503,
	body: {
		message:
			'Not saved yet: the server cannot write to its disk just now. Send it again in a few seconds.'
	}
};
const FAILED = { status: 500, body: { message: 'Something went wrong.' } };

function isFormOfScript({ request }: RequestEvent): boolean {
	return request.headers.get('x-sveltekit-action') === 'true';
}

function asksForJson(request: Request): boolean {
	const accept = request.headers.get('accept') ?? '';
	return accept.includes('application/json') && !accept.includes('text/html');
}
