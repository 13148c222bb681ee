import { randomUUIDv7 } from 'node:crypto';
import type { RequestEvent } from '@sveltejs/kit';
import { foldName, LONGEST_NAME, readName } from '../../person/name.ts';
import {
	changePassword,
	invitationStands,
	makeTeacher,
	teacherNamed,
	type Welcome
} from '../db/teachers.ts';
import { hashPassword } from './password.ts';
import { weakness } from './password-rules.ts';
import { signIn, verifyOwner, type SignInRefusal } from './sign-in.ts';
import { keepSession, nextSession, type Teacher } from './teacher-session.ts';
import { networkOf } from '../request/throttle.ts';

/** What keeps an account from being made, by the field it belongs to, in sentences. */
export type Problems = { invitation?: string; name?: string; password?: string; form?: string };

/** Makes the account that the invitation is for and signs its teacher in. Null: done. */
export async function makeAccount(
	event: RequestEvent,
	welcome: Welcome,
	typed: { name: string; password: string }
): Promise<Problems | null> {
	const name = readName(typed.name);
	const problems: Problems = {};
	// Asked before the costly hash, so that it takes an invitation to make the server work.
	if (!(await invitationStands(welcome, Date.now()))) {
		if (await madeJustNow(event, typed)) return null;
		problems.invitation = GONE;
	}
	if (name === null) problems.name = NO_NAME;
	else if (await teacherNamed(foldName(name))) problems.name = TAKEN;
	const weak = weakness(typed.password, name ?? '');
	if (weak !== null) problems.password = weak;
	if (name === null || Object.keys(problems).length > 0) return problems;

	const passwordHash = await hashPassword(typed.password, networkOf(event.getClientAddress()));
	if (passwordHash === null) return { form: BUSY };
	const { token, session } = nextSession(event);
	const account = { id: randomUUIDv7(), name, nameKey: foldName(name), passwordHash };
	const refused = await makeTeacher(account, welcome, session, Date.now());
	if (refused?.refused === 'name') return { name: TAKEN };
	if (refused) return (await madeJustNow(event, typed)) ? null : { invitation: GONE };
	event.locals.actor = account.id;
	keepSession(event, account, token);
	return null;
}

const TWICE_MS = 10 * 60_000;

/**
 * "Make my account" pressed twice: the first press used the invitation up, and its answer never came to
 * be seen. Whoever knows name and password of the account it made is signed in, as at the sign-in.
 */
async function madeJustNow(
	event: Parameters<typeof signIn>[0],
	typed: { name: string; password: string }
): Promise<boolean> {
	const account = await teacherNamed(foldName(readName(typed.name) ?? ''));
	if (!account || account.createdAt < Date.now() - TWICE_MS) return false;
	return (await signIn(event, typed)) === null;
}

type Change = { current: string; next: string };

/** Sets a new password under a new token; the teacher's other browsers are signed out. Null: done. */
export async function changeOwnPassword(
	event: RequestEvent,
	{ id, name }: Teacher,
	{ current, next }: Change
): Promise<SignInRefusal | { weak: string } | null> {
	const weak = weakness(next, name);
	if (weak !== null) return { weak };
	const account = await verifyOwner(event, name, current);
	if ('refused' in account) return account;
	const passwordHash = await hashPassword(next, id);
	if (passwordHash === null) return { refused: 'busy' };
	const { token, session } = nextSession(event);
	if (!(await changePassword(account, passwordHash, session, Date.now())))
		return { refused: 'wrong' };
	keepSession(event, { id, passwordHash }, token);
	return null;
}

/** What the host does for a teacher who forgot it. Every session of the teacher ends. */
export async function resetPassword(
	name: string,
	password: string
): Promise<{ refused: string } | { reset: string }> {
	const account = await teacherNamed(foldName(name));
	if (!account) return { refused: 'No teacher has this name.' };
	const weak = weakness(password, account.name);
	if (weak !== null) return { refused: weak };
	const passwordHash = await hashPassword(password, 'host');
	const reset =
		passwordHash !== null && (await changePassword(account, passwordHash, null, Date.now()));
	return reset
		? { reset: account.name }
		: { refused: 'The password was changed by somebody else just now. Try again.' };
}

export const BUSY = 'Many people are signing in just now. Try again in a few seconds.';
const GONE = 'This invitation does not stand any more.';
const TAKEN = 'A teacher here has this name already. Choose another.';
const NO_NAME = `A name has 1 to ${LONGEST_NAME} characters, letters or digits among them, and none that cannot be seen.`;
