import type { RequestEvent } from '@sveltejs/kit';
import { BUSY } from './teacher-account.ts';
import type { Refusal } from './teacher-session.ts';

/** A refused password in words. Where it is to be tried again later, the header says so as well. */
export function sayRefusal(
	refusal: Refusal,
	{ setHeaders }: Pick<RequestEvent, 'setHeaders'>
): { status: number; message: string } {
	if (refusal.refused === 'wrong') return { status: 400, message: WRONG };
	const seconds = refusal.refused === 'wait' ? Math.ceil(refusal.ms / 1000) : 5;
	setHeaders({ 'retry-after': String(seconds) });
	if (refusal.refused === 'busy') return { status: 429, message: BUSY };
	const words = seconds === 1 ? '1 second' : `${seconds} seconds`;
	return { status: 429, message: `Too many tries with this name. Wait ${words}, then try again.` };
}

const WRONG = 'This name and this password do not belong together.';
