import type { RequestEvent } from '@sveltejs/kit';
import { isNotStored } from '../db/not-stored.ts';
import { eventOf } from './events.ts';

/**
 * One line of JSON a request. It names the route, not the address: an address holds codes and ids,
 * and no name, code, phrase, answer or address of anybody belongs in a log. What happened to an
 * account or to stored data has a line of its own.
 */
export function logRequest(event: RequestEvent, status: number, milliseconds: number): void {
	console.log(
		JSON.stringify({
			time: new Date().toISOString(),
			request: event.locals.requestId,
			method: event.request.method,
			route: event.route.id,
			status,
			ms: Math.round(milliseconds * 10) / 10
		})
	);
	const happened = eventOf(event, status);
	if (happened) console.log(JSON.stringify({ time: new Date().toISOString(), ...happened }));
}

/**
 * A request that the server failed to answer, beside its own line. A full disk or a lock is no fault
 * of the code: its name says all.
 */
export function logError({ route, locals }: RequestEvent, error: unknown): void {
	const said = isNotStored(error)
		? { status: 503, error: String(error) }
		: { status: 500, error: traceOf(error) };
	console.error(JSON.stringify({ request: locals.requestId, route: route.id, ...said }));
}

/**
 * A form from elsewhere, beside its own line: most often a proxy that hides the address which people
 * type. The addresses are those of sites, not of devices.
 */
export function logForeign(
	{ route, request }: RequestEvent,
	{ origin, own }: { origin: string; own: string }
): void {
	const hint = `refused; if people open it at ${origin.slice(0, 200)}, set ORIGIN to that`;
	const { method } = request;
	console.log(
		JSON.stringify({
			method,
			route: route.id,
			status: 403,
			sentFrom: origin.slice(0, 200),
			own,
			hint
		})
	);
}

/** Something that nobody asked for just now did not work; it will be tried again. */
export function logFailure(what: string, error: unknown): void {
	const time = new Date().toISOString();
	console.error(JSON.stringify({ time, failed: what, error: traceOf(error) }));
}

function traceOf(error: unknown): string {
	return (error instanceof Error && error.stack) || String(error);
}
