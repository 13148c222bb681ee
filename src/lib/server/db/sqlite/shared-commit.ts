import type Sqlite from 'better-sqlite3';

/** After a commit the next one waits for others, so many times as long as that took … */
const TIMES = 2;
/** … on a disk that is slower than this, and no longer than this, milliseconds. */
const [SLOW_MS, MOST_MS] = [1, 25];

type Waiting = {
	work: () => unknown;
	resolve: (done: unknown) => void;
	reject: (error: unknown) => void;
};

/**
 * Lets works that come close together share one commit, for a disk writes many rows as fast as one.
 * Each is answered after the commit. What fails by itself takes back nothing of the others; where the
 * commit fails, all have failed. A work is one statement, or a transaction of the client’s.
 */
export function sharedCommit(client: Sqlite.Database) {
	let waiting: Waiting[] = [];
	let waitsUntil = 0;

	function commit(): void {
		const all = waiting;
		waiting = [];
		const begun = performance.now();
		try {
			const ends = client.transaction(() => all.map((one) => endOf(one, client))).immediate();
			for (const end of ends) end();
		} catch (error) {
			for (const { reject } of all) reject(error);
		}
		const now = performance.now();
		waitsUntil = now - begun < SLOW_MS ? 0 : now + Math.min(TIMES * (now - begun), MOST_MS);
	}

	return <Done>(work: () => Done | PromiseLike<Done>) =>
		new Promise<Done>((resolve, reject) => {
			waiting.push({ work, resolve: resolve as Waiting['resolve'], reject });
			if (waiting.length > 1) return;
			const wait = waitsUntil - performance.now();
			if (wait <= 0) commit();
			else setTimeout(commit, wait);
		});
}

/** Does a work, and says how to answer it once all is committed. */
function endOf({ work, resolve, reject }: Waiting, client: Sqlite.Database): () => void {
	try {
		const done = work();
		return () => resolve(done);
	} catch (error) {
		// SQLite has taken back everything: nobody's work stands.
		if (!client.inTransaction) throw error;
		return () => reject(error);
	}
}
