import { isHttpError, isRedirect, type RequestEvent } from '@sveltejs/kit';

/**
 * One line of JSON a request. It names the route, not the address: an address holds codes and ids,
 * and no name, code, phrase, answer or address of anybody belongs in a log.
 */
export function logRequest(event: RequestEvent, status: number, milliseconds: number): void {
	console.log(
		JSON.stringify({
			time: new Date().toISOString(),
			method: event.request.method,
			route: event.route.id,
			status,
			ms: Math.round(milliseconds * 10) / 10
		})
	);
}

/** The status that something thrown will be answered with. */
export function statusOf(thrown: unknown): number {
	return isHttpError(thrown) || isRedirect(thrown) ? thrown.status : 500;
}
