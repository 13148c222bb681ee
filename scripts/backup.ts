// Copies the database while the server runs, by SQLite's own online backup: a whole, consistent file.
// It is its owner's alone, and has its name when it is whole.
//   npm run backup -- FILE
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { backUp } from '../src/lib/server/db/sqlite/backup.ts';
import { readEnvironment } from '../server/environment.js';

const [, , file] = process.argv;
const environment = readEnvironment(process.env, fileURLToPath(new URL('..', import.meta.url)));
if ('problems' in environment) stop(environment.problems.join('\n'));
else if (!file) stop('Name the file to write: npm run backup -- FILE');
else if (existsSync(file)) stop(`${file} is there already; name another file.`);
else if (!existsSync(environment.settings.database))
	stop(`There is no database at ${environment.settings.database}.`);
else {
	const pages = await backUp(environment.settings.database, file);
	console.log(`${file}: ${pages} pages, integrity ok`);
}

function stop(message: string): void {
	console.error(message);
	process.exitCode = 1;
}
