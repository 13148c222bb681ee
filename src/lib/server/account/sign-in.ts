import type { RequestEvent } from '@sveltejs/kit';
import { foldName } from '../../person/name.ts';
import { beginTeacherSession } from '../db/teacher-sessions.ts';
import { renewHash, teacherNamed, type TeacherAccount } from '../db/teachers.ts';
import { knownBrowser } from './known-browser.ts';
import { hashPassword, isOutdated, verifyPassword } from './password.ts';
import { keepSession, nextSession, tokenHashOf } from './teacher-session.ts';
import { giveTryBack, Limit, networkOf, takeTry } from '../request/throttle.ts';

/**
 * How guessing at an account is slowed down without keeping its owner out. A browser in which the
 * teacher signed in before has tries of its own. All others share: those at one name from one
 * network get ten and then one a minute; a network, for whatever names, a hundred and then ten a
 * minute; a name, from all networks together, forty and then three a minute. So it takes three
 * networks that guess without rest to keep a teacher waiting in a browser that is not known yet, and
 * none of them holds up who is.
 *
 * The odds: three a minute are 1.6 million a year. 12 random small letters are 9.5 × 10^16
 * passwords, so a year without rest finds one with a chance of 1 to 60 thousand million. One that a
 * guesser would try among the first thousand million is found in a year with 1 to 630; one among
 * the first million within eight months, which is why the common ones and the name are refused. A
 * restart of the server gives the free tries once more.
 */
const limits = {
	knownBrowser: new Limit({ most: 10, everyMs: 60_000 }),
	nameAtNetwork: new Limit({ most: 10, everyMs: 60_000 }),
	network: new Limit({ most: 100, everyMs: 6_000 }),
	name: new Limit({ most: 40, everyMs: 20_000 })
};

export type SignInRefusal = { refused: 'wrong' | 'busy' } | { refused: 'wait'; ms: number };

type Visit = Pick<RequestEvent, 'cookies' | 'getClientAddress'>;

/** Signs in under a new token; a session that this browser had until then ends. */
export async function signIn(
	event: RequestEvent,
	{ name, password }: { name: string; password: string }
): Promise<SignInRefusal | null> {
	const nameKey = foldName(name.slice(0, 1000)).slice(0, 200);
	const account = await teacherNamed(nameKey);
	event.locals.actor = account?.id;
	const browser = account ? knownBrowser(event, account) : null;
	const verified = await verify({ nameKey, account, browser }, password, event);
	if ('refused' in verified) return verified;
	const { token, session } = nextSession(event);
	const begun = await beginTeacherSession(verified, session, Date.now());
	if (!begun) return { refused: 'wrong' };
	keepSession(event, verified, token);
	return null;
}

/** The account of the teacher who is signed in here, if the password is the teacher's. */
export async function verifyOwner(
	event: Visit,
	name: string,
	password: string
): Promise<TeacherAccount | SignInRefusal> {
	const nameKey = foldName(name);
	const account = await teacherNamed(nameKey);
	return verify({ nameKey, account, browser: tokenHashOf(event.cookies) ?? null }, password, event);
}

type Asked = { nameKey: string; account: TeacherAccount | undefined; browser: string | null };

/**
 * The account, if the password is its own. The try is counted before it is made, so that many at
 * once have no more than one after the other. A name without account is answered the same, after
 * the same work, and so is one that the host has locked.
 */
async function verify(
	{ nameKey, account, browser }: Asked,
	password: string,
	event: Visit
): Promise<TeacherAccount | SignInRefusal> {
	const network = networkOf(event.getClientAddress());
	const counted =
		browser === null
			? [
					{ limit: limits.nameAtNetwork, key: `${network} ${nameKey}` },
					{ limit: limits.network, key: network },
					{ limit: limits.name, key: nameKey }
				]
			: [{ limit: limits.knownBrowser, key: browser }];
	const ms = takeTry(counted, performance.now());
	if (ms > 0) return { refused: 'wait', ms };

	const who = browser ?? network;
	const fits = await verifyPassword(password, account?.passwordHash, who);
	if (fits !== false) giveTryBack(counted);
	if (fits === null) return { refused: 'busy' };
	if (!fits || !account || account.lockedAt !== null) return { refused: 'wrong' };
	return isOutdated(account.passwordHash) ? rehashed(account, password, who) : account;
}

async function rehashed(account: TeacherAccount, password: string, who: string) {
	const passwordHash = await hashPassword(password, who);
	if (passwordHash === null) return account;
	await renewHash(account, passwordHash);
	return { ...account, passwordHash };
}
