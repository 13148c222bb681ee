import { building } from '$app/environment';
import { env } from '$env/dynamic/private';
import { error, type Handle, type HandleServerError, type ServerInit } from '@sveltejs/kit';
import { closeDatabase, openDatabase } from '$lib/server/db/connection.ts';
import { guard } from '$lib/server/guard.ts';
import { keepBuiltInQuizzes } from '$lib/server/public-quiz.ts';
import { logRequest, statusOf } from '$lib/server/log.ts';
import { showSetUpCode } from '$lib/server/set-up-code.ts';
import { sweep } from '$lib/server/sweep.ts';

const MINUTE_MS = 60_000;

export const init: ServerInit = async () => {
	if (building) return;
	const databasePath = env.DATABASE_URL || 'data/quiz.db';
	openDatabase(databasePath);
	await keepBuiltInQuizzes(Date.now());
	await sweep(Date.now());
	await showSetUpCode(databasePath, Date.now());
	const sweeping = setInterval(() => void sweep(Date.now()), MINUTE_MS).unref();
	process.once('sveltekit:shutdown', () => {
		clearInterval(sweeping);
		closeDatabase();
	});
};

export const handle: Handle = async ({ event, resolve }) => {
	const begun = performance.now();
	const log = (status: number) => logRequest(event, status, performance.now() - begun);
	try {
		refuseForeignOrigin(event.request, event.url);
		refuseNoAction(event.url);
		await guard(event);
	} catch (refusal) {
		log(statusOf(refusal));
		throw refusal;
	}
	const response = await resolve(event, { preload: ({ type }) => type === 'js' });
	log(response.status);
	return response;
};

/** Kit looks at forms only; this looks at whatever could change something. */
function refuseForeignOrigin(request: Request, url: URL): void {
	const origin = request.headers.get('origin');
	const reads = request.method === 'GET' || request.method === 'HEAD';
	if (!reads && origin !== null && origin !== url.origin)
		error(403, 'This came from another site and was not accepted.');
}

/** Kit looks an action up by its name; some names every object has, and they are no actions. */
function refuseNoAction({ searchParams }: URL): void {
	const action = [...searchParams.keys()].find((name) => name.startsWith('/'))?.slice(1);
	if (action !== undefined && action in Object.prototype)
		error(404, 'There is no page at this address.');
}

export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status >= 500) {
		const name = error instanceof Error ? error.stack : String(error);
		console.error(JSON.stringify({ route: event.route.id, status, error: name }));
	}
	return { message: IN_WORDS[status] ?? (message || 'Something went wrong.') };
};

/** What kit says in the words of the protocol. */
const IN_WORDS: Record<number, string> = {
	404: 'There is no page at this address.',
	405: 'Nothing can be sent to this address.',
	413: 'This is more than can be sent at once. Nothing was stored.',
	415: 'This was not sent by one of our pages. Nothing was stored.'
};
