import type { RequestEvent } from '@sveltejs/kit';

/** Says how long somebody has to wait, rounded up so that it is never too soon, here and to scripts. */
export function waitInWords(
	milliseconds: number,
	{ setHeaders }: Pick<RequestEvent, 'setHeaders'>
): string {
	const seconds = Math.ceil(milliseconds / 1000);
	setHeaders({ 'retry-after': String(seconds) });
	return seconds === 1 ? 'Wait 1 second' : `Wait ${seconds} seconds`;
}
