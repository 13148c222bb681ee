import { randomUUID } from 'node:crypto';
import { building, dev } from '$app/environment';
import { env } from '$env/dynamic/private';
import {
	error,
	type Handle,
	type HandleServerError,
	type RequestEvent,
	type ResolveOptions,
	type ServerInit
} from '@sveltejs/kit';
import { closeDatabase, openDatabase, untilFree } from '$lib/server/db/connection.ts';
import { fillNameKeys } from '$lib/server/db/name-keys.ts';
import { isNotStored } from '$lib/server/db/not-stored.ts';
import { guard } from '$lib/server/guard.ts';
import { keepLibrary } from '$lib/server/library.ts';
import { studentsForm } from '$lib/server/request/kept-form.ts';
import { limitedBody, TOO_MUCH } from '$lib/server/request/limited-body.ts';
import { ownCookies } from '$lib/server/request/own-cookies.ts';
import { responseToThrown } from '$lib/server/request/response-to-thrown.ts';
import { logError, logForeign, logRequest } from '$lib/server/request/log.ts';
import { foreignInWords, foreignOrigin } from '$lib/server/request/own-origin.ts';
import { isWithoutScript, noteScripts, withoutScript } from '$lib/server/request/without-script.ts';
import { showSetUpCode } from '$lib/server/account/set-up-code.ts';
import { dueOnce, sweep } from '$lib/server/sweep.ts';

const MINUTE_MS = 60_000;

type Resolve = Parameters<Handle>[0]['resolve'];

export const init: ServerInit = async () => {
	if (building) return;
	const databasePath = env.DATABASE_URL || 'data/quiz.db';
	// The development server begins anew in one process.
	await openDatabase(databasePath, { serving: !dev });
	dueOnce('folding the names of before', fillNameKeys);
	dueOnce('storing the library', keepLibrary);
	dueOnce('making a set-up code', (now) => showSetUpCode(databasePath, now));
	await sweep(Date.now());
	const sweeping = setInterval(() => void sweep(Date.now()), MINUTE_MS).unref();
	process.once('sveltekit:shutdown', () => {
		clearInterval(sweeping);
		void closeDatabase();
	});
};

export const handle: Handle = async ({ event, resolve }) => {
	const begun = performance.now();
	event.locals.requestId = randomUUID();
	event.cookies = ownCookies(event.cookies, event.url);
	const response = await answer(event, resolve);
	logRequest(event, response.status, performance.now() - begun);
	return response;
};

/** Nothing is thrown on: where a path matches no route the framework would not catch it. */
async function answer(event: RequestEvent, resolve: Resolve): Promise<Response> {
	let kept: FormData | null = null;
	try {
		refuseForeignOrigin(event);
		refuseNoAction(event.url);
		event.request = limitedBody(event);
		kept = await studentsForm(event);
		if (kept) noteScripts(event, kept);
		if (!reads(event.request)) await untilFree();
		await guard(event);
	} catch (thrown) {
		return responseToThrown(event, thrown, kept);
	}
	const response = await resolve(event, isWithoutScript(event) ? PLAIN : AS_IT_IS);
	// A page is kept nowhere, and nobody asks whether it is one of the framework's.
	response.headers.delete('x-sveltekit-page');
	// Kit knows one status for whatever a route throws.
	return event.locals.stuck ? responseToThrown(event, event.locals.stuck, kept) : response;
}

/** What is large, or named by another file only; the rest stands in the page itself. */
const AHEAD = /\/(chunks|nodes)\//;
const AS_IT_IS: ResolveOptions = {
	preload: ({ type, path }) => type === 'js' && AHEAD.test(path)
};
const PLAIN: ResolveOptions = { preload: () => false, transformPageChunk: withoutScript };

const reads = ({ method }: Request) => method === 'GET' || method === 'HEAD';

/** In place of kit's own check, which is off: that looks at forms only and names no setting. */
function refuseForeignOrigin(event: RequestEvent): void {
	const own = event.url.origin;
	const origin = foreignOrigin(event.request, own);
	if (origin === null) return;
	logForeign(event, { origin, own });
	error(403, foreignInWords(origin, own));
}

/**
 * Kit looks an action up by its name; some names every object has, and they are no actions. A form
 * without a name is never sent under the one that kit keeps for it.
 */
function refuseNoAction({ searchParams }: URL): void {
	const action = [...searchParams.keys()].find((name) => name.startsWith('/'))?.slice(1);
	if (action === 'default' || (action !== undefined && action in Object.prototype))
		error(404, 'There is no page at this address.');
}

export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (isNotStored(error)) event.locals.stuck = error;
	else if (status >= 500) logError(event, error);
	return { message: IN_WORDS[status] ?? (message || 'Something went wrong.') };
};

/** What kit says in the words of the protocol. */
const IN_WORDS: Record<number, string> = {
	404: 'There is no page at this address.',
	405: 'Nothing can be sent to this address.',
	413: TOO_MUCH,
	415: 'This was not sent by one of our pages. Nothing was stored.'
};
