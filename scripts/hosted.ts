import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvironment } from '../server/environment.js';
import { openDatabase } from '../src/lib/server/db/connection.ts';
import { isRqlite } from '../src/lib/server/db/rqlite/address.ts';
import { Refused } from '../src/lib/server/db/refused.ts';

export const root = join(import.meta.dirname, '..');

/** What the environment says, as the server reads it. Throws `Refused`. */
export function settingsOf() {
	const environment = readEnvironment(process.env, root);
	if ('problems' in environment) throw new Refused(environment.problems.join('\n'));
	return environment.settings;
}

/** Opens the server's own database, which runs meanwhile or not. Throws `Refused` where there is none. */
export async function openHosted(): Promise<void> {
	const { database } = settingsOf();
	if (!isRqlite(database) && !existsSync(database))
		throw new Refused(`There is no database ${database} yet.`);
	await openDatabase(database, { migrationsFolder: join(root, 'drizzle') });
}
