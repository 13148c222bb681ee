import type Sqlite from 'better-sqlite3';
import { withoutWaiting } from './storing.ts';

/**
 * What was deleted or overwritten is zeros in the pages of the file (`secure_delete`); this takes it
 * out of the write-ahead log beside it as well. While somebody else reads, it does what it can
 * without waiting, and the next time the rest.
 */
export function forgetDeleted(client: Sqlite.Database): void {
	withoutWaiting(client, () => client.pragma('wal_checkpoint(TRUNCATE)'));
}

const CLEARED = 1;

/**
 * A file that was written without `secure_delete` may hold what was deleted then; written anew once,
 * it does not. The file's own number says that this was done.
 */
export function clearOnce(client: Sqlite.Database): void {
	if (Number(client.pragma('user_version', { simple: true })) >= CLEARED) return;
	client.exec('vacuum');
	client.pragma(`user_version = ${CLEARED}`);
}
