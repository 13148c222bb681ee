import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { NotStored } from '../not-stored.ts';
import { wholeCopy } from '../sqlite/backup.ts';
import { parseAddress, shown } from './address.ts';
import { orRefused } from './check.ts';
import { Denied, nodesOf, type Nodes } from './nodes.ts';

/**
 * Copies the database of a cluster that is in use to a file of SQLite. Answers its number of pages;
 * throws where the copy is not whole, and `Refused` where the cluster does not give it.
 */
export async function backUpCluster(text: string, file: string): Promise<number> {
	const nodes = nodesOf(parseAddress(text));
	try {
		return await orRefused(shown(parseAddress(text)), ['backup'], () => copyOf(nodes, file));
	} finally {
		nodes.close();
	}
}

/** What the leader has, from whichever node gives it whole. Throws `Denied` and `NotStored`. */
export const copyOf = (nodes: Nodes, file: string) =>
	wholeCopy(file, async (unfinished) => {
		const said: string[] = [];
		for (const node of nodes.all) {
			try {
				return await pipeline(
					await nodes.carry(node, '/db/backup'),
					createWriteStream(unfinished, { flags: 'w' })
				);
			} catch (error) {
				if (error instanceof Denied) throw error;
				said.push((error as Error).message);
			}
		}
		throw new NotStored(said.join('; '));
	});
