import { isNotStored } from '../not-stored.ts';
import { Refused } from '../refused.ts';
import { Denied, hostOf, Unanswered, type Nodes } from './nodes.ts';

const LIST = new Intl.ListFormat('en-GB');

/** Does something with a cluster. What its nodes say against it is thrown as `Refused`, in a sentence. */
export async function orRefused<Done>(
	name: string,
	permissions: string[],
	work: () => Promise<Done>
): Promise<Done> {
	try {
		return await work();
	} catch (error) {
		if (error instanceof Denied)
			throw new Refused(
				`${error.message}: give user and password in DATABASE_URL, with the permission ${LIST.format(permissions)}.`
			);
		if (isNotStored(error))
			throw new Refused(
				`${name} has no leader or cannot be written (${(error as Error).message}): start more of its nodes, and see whether they reach each other.`
			);
		throw error;
	}
}

/** Throws `Refused` where no node answers, or one of them does not keep foreign keys. */
export async function checkNodes(nodes: Nodes, name: string): Promise<void> {
	const silent: string[] = [];
	for (const node of nodes.all) {
		try {
			const [keys] = await nodes.askNode(node, '/db/query?level=none', [['pragma foreign_keys']]);
			if (keys?.values?.[0]?.[0] !== 1)
				throw new Refused(
					`${hostOf(node)} does not keep foreign keys: start its rqlited with -fk, as every other node.`
				);
		} catch (error) {
			if (!(error instanceof Unanswered)) throw error;
			silent.push(error.message);
		}
	}
	if (silent.length === nodes.all.length)
		throw new Refused(
			`No node of ${name} answers (${silent.join('; ')}): start rqlited there, or correct DATABASE_URL.`
		);
}
