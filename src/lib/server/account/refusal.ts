import type { RequestEvent } from '@sveltejs/kit';
import type { SignInRefusal } from './sign-in.ts';
import { BUSY } from './teacher-account.ts';
import { waitInWords } from '../request/wait.ts';

/** A refused password in words. Where it is to be tried again later, the header says so as well. */
export function sayRefusal(
	refusal: SignInRefusal,
	event: Pick<RequestEvent, 'setHeaders'>
): { status: number; message: string } {
	if (refusal.refused === 'wrong') return { status: 400, message: WRONG };
	const wait = waitInWords(refusal.refused === 'wait' ? refusal.ms : 5_000, event);
	if (refusal.refused === 'busy') return { status: 429, message: BUSY };
	return { status: 429, message: `Too many tries with this name. ${wait}, then try again.` };
}

const WRONG = 'This name and this password do not belong together.';
