import { isRqlite, localName } from '../db/rqlite/address.ts';

/** Where a server without a terminal leaves its set-up code: two databases may lie in one folder. */
export const setUpFileOf = (database: string) =>
	`${isRqlite(database) ? localName(database) : database}.set-up-code.txt`;
