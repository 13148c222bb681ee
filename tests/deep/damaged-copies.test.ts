import Sqlite from 'better-sqlite3';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkDatabase } from '../../src/lib/server/db/sqlite/check.ts';
import { closeDatabase, openDatabase } from '../../src/lib/server/db/connection.ts';
import { Refused } from '../../src/lib/server/db/refused.ts';
import { database, throwAwayDatabase } from '../../src/lib/server/db/throw-away.ts';
import { fillDemo } from '../../src/lib/server/demo/demo.ts';

const { path } = throwAwayDatabase({ each: false });

/** The rows of every table. */
function rowsOf(client: Sqlite.Database): string {
	const tables = client
		.prepare(`select name from sqlite_schema where type = 'table'`)
		.pluck()
		.all();
	return JSON.stringify(
		tables.toSorted().map((table) => client.prepare(`select * from ${table}`).all())
	);
}

function isRefused(file: string): boolean {
	try {
		checkDatabase(file, 'drizzle');
		return false;
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		return true;
	}
}

test('of a hundred damaged copies, hardly one is opened that lost something', async () => {
	await fillDemo({ students: 28, seed: 1, now: 1_800_000_000_000 });
	await closeDatabase();
	const whole = readFileSync(path());
	const rows = rowsOf(new Sqlite(path(), { readonly: true }));
	let seed = 7;
	const below = (n: number) =>
		Math.floor(((seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff) * n);
	const lost: number[] = [];
	let refused = 0;
	for (let n = 0; n < 100; n++) {
		const at = below(whole.length - 64);
		const damaged = Buffer.from(n % 4 === 3 ? whole.subarray(0, at) : whole);
		if (n % 4 !== 3) for (let i = 0; i < 64; i++) damaged[at + i] = below(256);
		const file = path(`${n}.db`);
		writeFileSync(file, damaged);
		if (isRefused(file)) {
			refused++;
			expect(readFileSync(file)).toEqual(damaged);
			continue;
		}
		await openDatabase(file);
		if (rowsOf(database().$client) !== rows) lost.push(at);
		await closeDatabase();
	}
	console.log(
		`${refused} of 100 damaged copies are refused, ${lost.length} opened with other rows`
	);
	expect(refused).toBeGreaterThan(60);
	// Other letters in a name are letters still: no check can know which.
	expect(lost.length).toBeLessThan(2);
});
