// Copies the database while the server runs: a whole, consistent file of SQLite, its owner's alone, that
// has its name when it is whole. Of a cluster of rqlite as well.
//   npm run backup -- FILE
import { existsSync } from 'node:fs';
import { isRqlite } from '../src/lib/server/db/rqlite/address.ts';
import { backUpCluster } from '../src/lib/server/db/rqlite/backup.ts';
import { Refused } from '../src/lib/server/db/refused.ts';
import { backUp } from '../src/lib/server/db/sqlite/backup.ts';
import { settingsOf } from './hosted.ts';

const [, , file] = process.argv;

try {
	const { database } = settingsOf();
	if (!file) throw new Refused('Name the file to write: npm run backup -- FILE');
	if (existsSync(file)) throw new Refused(`${file} is there already; name another file.`);
	if (!isRqlite(database) && !existsSync(database))
		throw new Refused(`There is no database at ${database}.`);
	const pages = await (isRqlite(database) ? backUpCluster : backUp)(database, file);
	console.log(`${file}: ${pages} pages, integrity ok`);
} catch (error) {
	if (!(error instanceof Refused)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
