// Fills an empty database with a teacher, some classes and simulated students, to look around in:
//   npm run demo [-- --students 28 --seed 1]
// It refuses a database that has a teacher.
import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { fillDemo, MOST_STUDENTS } from '../src/lib/server/demo/demo.ts';
import { closeDatabase, openDatabase } from '../src/lib/server/db/connection.ts';
import { isRqlite } from '../src/lib/server/db/rqlite/address.ts';
import { Refused } from '../src/lib/server/db/refused.ts';
import { root, settingsOf } from './hosted.ts';

const usage = 'Usage: npm run demo [-- --students N --seed S], both whole numbers';

/** Whole numbers and nothing else: `1e3` and an empty text are none. */
function wholeNumber(text: string): number {
	if (!/^\d{1,9}$/.test(text)) throw new Refused(usage);
	return Number(text);
}

function size() {
	try {
		const { values } = parseArgs({
			options: {
				students: { type: 'string', default: '28' },
				seed: { type: 'string', default: '1' }
			}
		});
		return { students: wholeNumber(values.students), seed: wholeNumber(values.seed) };
	} catch {
		throw new Refused(usage);
	}
}

/** Its owner's alone, like every copy; what SQLite writes beside it follows the database file. */
function makeFile(database: string): void {
	mkdirSync(dirname(database), { recursive: true });
	closeSync(openSync(database, 'a', 0o600));
	chmodSync(database, 0o600);
}

try {
	const asked = size();
	const { database, origin, port } = settingsOf();
	if (asked.students > MOST_STUDENTS)
		throw new Refused(`At most ${MOST_STUDENTS} students a class, please.`);
	if (!isRqlite(database)) makeFile(database);
	await openDatabase(database, { migrationsFolder: join(root, 'drizzle') });
	try {
		const demo = await fillDemo({ ...asked, now: Date.now() });
		if ('refused' in demo) throw new Refused(demo.refused);
		for (const { label, quiz, state, code, joined } of demo.classes)
			console.log(`${label}: ${quiz}, ${joined} students, ${state}, code ${code}`);
		console.log(`\nStart the server with npm start, then sign in; this password is shown once:`);
		console.log(`  ${origin ?? `http://localhost:${port}`}/teacher/sign-in`);
		console.log(`  name      ${demo.name}\n  password  ${demo.password}`);
	} finally {
		await closeDatabase();
	}
} catch (error) {
	if (!(error instanceof Refused)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
