// Puts a copy in the place of the database, a file or a cluster of rqlite, while no server runs:
//   npm run restore -- FILE
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Refused } from '../src/lib/server/db/refused.ts';
import { isRqlite, localName, parseAddress, shown } from '../src/lib/server/db/rqlite/address.ts';
import { restoreCluster } from '../src/lib/server/db/rqlite/restore.ts';
import { restore } from '../src/lib/server/db/sqlite/restore.ts';
import { root, settingsOf } from './hosted.ts';

const [, , file] = process.argv;

try {
	const { database } = settingsOf();
	if (!file) throw new Refused('Name the copy to put back: npm run restore -- FILE');
	const how = { migrationsFolder: join(root, 'drizzle'), now: Date.now() };
	const { kept, again } = isRqlite(database)
		? await restoreCluster(file, database, { ...how, beside: join(root, localName(database)) })
		: await restore(file, database, how);
	console.log(`${isRqlite(database) ? shown(parseAddress(database)) : database} is ${file} now.`);
	if (kept) console.log(`What was there until now is in ${kept}.`);
	const counted = Object.entries(again ?? {}).map(([table, rows]) => `${table}: ${rows}`);
	if (again && counted.length > 0)
		console.log(`Deleted since the copy was made, and deleted again:\n${counted.join('\n')}`);
	else if (kept && !again)
		console.log(
			`What was there cannot be compared with the copy: all that was deleted after ${statSync(file).mtime.toISOString()} is there again. The log names each deletion ("event":"deletion"); delete it again.`
		);
} catch (error) {
	if (!(error instanceof Refused)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
