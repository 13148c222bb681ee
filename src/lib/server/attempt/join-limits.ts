import type { RequestEvent } from '@sveltejs/kit';
import type { Assignment } from '../db/assignments.ts';
import { Limit, networkOf } from '../request/throttle.ts';
import { lineOf } from './joining-browser.ts';

/**
 * How many attempts can be made. Behind one address a whole school may stand, and ten classes that
 * begin with the lesson feel none of this: a network has 600 joins and then two a second; for one
 * class 200 and then one in five seconds. A browser, which may stand on a table for several, has
 * twelve and then one a minute, and of the numbers of a class's list four and then one in five minutes.
 *
 * The public quiz, which nobody is told a code for, has 400 beginnings a network and then one a
 * second, and from everywhere 1,000 and then five a second; of those that are stored, the sweep
 * leaves the newest.
 *
 * A browser that keeps no cookie is counted by its network alone.
 */
const limits = {
	network: new Limit({ most: 600, everyMs: 500 }),
	classAtNetwork: new Limit({ most: 200, everyMs: 5_000 }),
	browser: new Limit({ most: 12, everyMs: 60_000 }),
	numbersOfBrowser: new Limit({ most: 4, everyMs: 300_000 }),
	publicAtNetwork: new Limit({ most: 400, everyMs: 1_000 }),
	publicAtAll: new Limit({ most: 1_000, everyMs: 200 })
};

type Visit = Pick<RequestEvent, 'cookies' | 'getClientAddress'>;
type Counted = { limit: Limit; key: string }[];

/** What a join to this class is counted under. */
export function countedJoin(event: Visit, { id, naming }: Assignment): Counted {
	const network = networkOf(event.getClientAddress());
	const browser = lineOf(event.cookies) ?? 'none';
	return [
		{ limit: limits.network, key: network },
		{ limit: limits.classAtNetwork, key: `${network} ${id}` },
		{ limit: limits.browser, key: browser },
		...(naming === 'register' ? [{ limit: limits.numbersOfBrowser, key: `${browser} ${id}` }] : [])
	];
}

/** What the first answer of a new public attempt is counted under. */
export function countedBeginning(event: Visit): Counted {
	return [
		{ limit: limits.publicAtNetwork, key: networkOf(event.getClientAddress()) },
		{ limit: limits.publicAtAll, key: 'all' }
	];
}
