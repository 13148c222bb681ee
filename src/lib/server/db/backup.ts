import Sqlite from 'better-sqlite3';

/**
 * Copies a database that may be in use to a new file, and checks the copy. Answers its number of
 * pages; throws where the copy is not whole.
 */
export async function backUp(database: string, file: string): Promise<number> {
	const source = new Sqlite(database, { readonly: true, fileMustExist: true });
	try {
		const { totalPages } = await source.backup(file);
		const copy = new Sqlite(file, { readonly: true });
		const found = copy.pragma('integrity_check', { simple: true });
		copy.close();
		if (found !== 'ok') throw new Error(`The copy is not whole: ${found}`);
		return totalPages;
	} finally {
		source.close();
	}
}
