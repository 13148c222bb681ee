import { isRqlite } from '../db/rqlite/address.ts';
import { hashOf } from '../request/token.ts';

/**
 * Where a server without a terminal leaves its set-up code: named after its database, for two may lie
 * in one folder. The password in an address is left out of its name.
 */
export function setUpFileOf(database: string): string {
	return isRqlite(database)
		? `data/${hashOf(database.replace(/\/\/.*@/, '')).slice(0, 8)}.set-up-code.txt`
		: `${database}.set-up-code.txt`;
}
