import Sqlite from 'better-sqlite3';
import { createReadStream, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { isNotStored } from '../not-stored.ts';
import { Refused } from '../refused.ts';
import { backUp } from '../sqlite/backup.ts';
import { checkContent } from '../sqlite/check.ts';
import { deleteAgain, keptName, type Restored } from '../sqlite/restore.ts';
import { parseAddress, shown } from './address.ts';
import { copyOf } from './backup.ts';
import { checkNodes, orRefused } from './check.ts';
import { newestIn } from './migrate.ts';
import { nodesOf, Unanswered, type Nodes } from './nodes.ts';

/**
 * A cluster takes a file as one entry of its log, and larger ones cost it its leader. A node that is
 * alone takes any, past the log.
 */
const LARGEST_ENTRY = 64 * 1024 * 1024;

/** A node may say that it took too long, and the cluster carries it out all the same. */
const DONE_WITHIN_MS = 120_000;

/**
 * Puts a copy in the place of the database of a cluster, as one change for all its nodes. `beside`
 * names what is kept. Throws `Refused` where the copy is damaged or too new, or the cluster is in use
 * or another program's; nothing is changed then.
 */
export async function restoreCluster(
	file: string,
	address: string,
	{ migrationsFolder, now, beside }: { migrationsFolder: string; now: number; beside: string }
): Promise<Restored> {
	if (!existsSync(file)) throw new Refused(`There is no copy ${file}.`);
	checkContent(file, migrationsFolder);
	const name = shown(parseAddress(address));
	const nodes = nodesOf(parseAddress(address));
	const incoming = `${beside}.restoring`;
	mkdirSync(dirname(beside), { recursive: true });
	try {
		await backUp(file, incoming);
		return await orRefused(name, ['query', 'status', 'backup', 'load'], async () => {
			await checkNodes(nodes, name);
			const way = await wayOf(nodes, file, name);
			const before = await newestEntry(nodes);
			const kept = (await newestIn(nodes, name)) > 0 ? keptName(beside, now) : null;
			if (kept) await copyOf(nodes, kept);
			const again = kept ? deleteAgain(incoming, kept, migrationsFolder) : null;
			if ((await newestEntry(nodes)) !== before) {
				if (kept) rmSync(kept);
				throw new Refused(`${name} is being written: end its servers first.`);
			}
			await give(nodes, way, incoming, name);
			return { kept, again };
		});
	} finally {
		rmSync(incoming, { force: true });
		nodes.close();
	}
}

type Status = { store: { db_applied_index: number; nodes: unknown[] } };

/** What the nodes that answer say of themselves. Throws `Denied`. */
async function statesOf(nodes: Nodes): Promise<Status['store'][]> {
	const states = await Promise.all(
		nodes.all.map(async (node) => {
			try {
				return (JSON.parse(await text(await nodes.carry(node, '/status'))) as Status).store;
			} catch (error) {
				if (!(error instanceof Unanswered)) throw error;
			}
		})
	);
	return states.filter((state) => state !== undefined);
}

/** The newest change in the log that any node has carried out. */
const newestEntry = async (nodes: Nodes) =>
	Math.max(...(await statesOf(nodes)).map((state) => state.db_applied_index));

/** The way by which the cluster takes this file. Throws `Refused` where there is none. */
async function wayOf(nodes: Nodes, file: string, name: string): Promise<string> {
	if (statSync(file).size <= LARGEST_ENTRY) return '/db/load';
	if ((await statesOf(nodes)).every((state) => state.nodes.length === 1)) return '/boot';
	throw new Refused(
		`${file} is larger than ${LARGEST_ENTRY / 1024 / 1024} MB, which ${name} takes only while it is a single node: restore into a new node, and let others join it after that.`
	);
}

/** Gives the file to the first node that takes it, and waits until the cluster has it. */
async function give(nodes: Nodes, way: string, file: string, name: string): Promise<void> {
	let said = '';
	for (const node of nodes.all) {
		try {
			said = await text(await nodes.carry(node, way, createReadStream(file)));
			break;
		} catch (error) {
			if (!(error instanceof Unanswered)) throw error;
			said = error.message;
			if (error.done === 'perhaps') break;
		}
	}
	const until = performance.now() + DONE_WITHIN_MS;
	while (!(await has(nodes, numberOf(file)))) {
		if (performance.now() > until) throw new Error(`${name} has not taken the copy: ${said}`);
		await pause(500);
	}
}

function numberOf(file: string): unknown {
	const copy = new Sqlite(file, { readonly: true });
	const number = copy.pragma('application_id', { simple: true });
	copy.close();
	return number;
}

/** Whether what the leader has is the copy with this number. */
async function has(nodes: Nodes, number: unknown): Promise<boolean> {
	try {
		const asked = [['pragma application_id']] as [[string]];
		const [found] = await nodes.ask('/db/query?level=weak', asked, { again: true });
		return found?.values?.[0]?.[0] === number;
	} catch (error) {
		if (!isNotStored(error)) throw error;
		return false;
	}
}
