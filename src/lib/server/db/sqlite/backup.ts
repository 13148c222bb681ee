import Sqlite from 'better-sqlite3';
import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { newNumber } from './alone.ts';

/**
 * Copies a database that may be in use to another file. Answers its number of pages; throws where the
 * copy is not whole.
 */
export async function backUp(database: string, file: string): Promise<number> {
	const source = new Sqlite(database, { readonly: true, fileMustExist: true });
	try {
		return await wholeCopy(file, (unfinished) => source.backup(unfinished));
	} finally {
		source.close();
	}
}

/**
 * Lets a copy be written and checks it: until it is whole the file has a name of its own, and it is
 * its owner's alone. Answers its number of pages; throws where it is not whole.
 */
export async function wholeCopy(
	file: string,
	write: (unfinished: string) => Promise<unknown>
): Promise<number> {
	const unfinished = `${file}.unfinished`;
	try {
		rmSync(unfinished, { force: true });
		// Whatever writes into a file that is there leaves the mode that it has.
		closeSync(openSync(unfinished, 'wx', 0o600));
		await write(unfinished);
		const pages = finish(unfinished);
		renameSync(unfinished, file);
		return pages;
	} finally {
		for (const rest of ['', '-wal', '-shm', '-journal']) rmSync(unfinished + rest, { force: true });
	}
}

function finish(file: string): number {
	const copy = new Sqlite(file);
	// The number is written into the file itself: no log lies beside a copy.
	copy.pragma('journal_mode = delete');
	copy.pragma(`application_id = ${newNumber()}`);
	const found = copy.pragma('integrity_check', { simple: true });
	const pages = copy.pragma('page_count', { simple: true }) as number;
	copy.close();
	if (found !== 'ok') throw new Error(`The copy is not whole: ${found}`);
	chmodSync(file, 0o600);
	const written = openSync(file, 'r');
	fsyncSync(written);
	closeSync(written);
	return pages;
}
