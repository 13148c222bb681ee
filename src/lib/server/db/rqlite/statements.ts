import { NotStored } from '../not-stored.ts';
import type { Nodes, Result, Sent } from './nodes.ts';

/**
 * How fresh a read is. `weak`: what the leader has. `lagging`: what the asked node has, which heard of
 * the leader within the last second.
 */
const LEVELS = { weak: 'level=weak', lagging: 'level=none&freshness=1s' };

/**
 * What was deleted is zeros in the file of each node, as in a file of our own. A node forgets the
 * setting when it starts, so each write brings it along.
 */
const SECURE: Sent = ['PRAGMA secure_delete=ON'];

/** Reads. Those that are asked for in one turn of the event loop go out as one, and see one moment. */
export function reader(nodes: Nodes, level: keyof typeof LEVELS) {
	type Waiting = { sent: Sent; resolve(result: Result): void; reject(error: unknown): void };
	let waiting: Waiting[] = [];

	async function send(): Promise<void> {
		const asked = waiting;
		waiting = [];
		try {
			const path = `/db/query?transaction&${LEVELS[level]}&timeout=2s`;
			const results = await nodes.ask(
				path,
				asked.map(({ sent }) => sent),
				{ again: true }
			);
			asked.forEach(({ resolve }, at) => resolve(results[at] ?? {}));
		} catch (error) {
			for (const { reject } of asked) reject(error);
		}
	}

	return async (sent: Sent): Promise<Result> =>
		whole(
			await new Promise<Result>((resolve, reject) => {
				if (waiting.length === 0) setImmediate(() => void send());
				waiting.push({ sent, resolve, reject });
			})
		);
}

/**
 * Carries out statements, all or none. Throws `NotStored` also where it is unknown whether they were.
 * Rows come back where one statement alone ends in RETURNING: rqlite must parse it for that, and of
 * several that it has parsed, one that fails would not take the others with it.
 */
export async function write(nodes: Nodes, statements: Sent[]): Promise<Result[]> {
	const returns = statements.length === 1 && /\breturning\b/i.test(statements[0]?.[0] ?? '');
	const path = `/db/execute?${returns ? 'norwrandom' : 'transaction&noparse'}&timeout=2s`;
	const results = await nodes.ask(path, [SECURE, ...statements], { again: false });
	const [, ...rest] = results.map(whole);
	if (returns && !rest[0]?.columns) throw new Error('rqlite did not see that this returns rows');
	return rest;
}

/** The result, or its error thrown: SQLite's own words, and `NotStored` where a later try may succeed. */
function whole(result: Result): Result {
	const { error } = result;
	if (error === undefined) return result;
	throw /disk is full|disk I\/O|is locked|readonly database|timeout/.test(error)
		? new NotStored(error)
		: new Error(error);
}
