/** Nothing can be stored just now, whatever the engine: a moment later it may well be. */
export class NotStored extends Error {
	override readonly name = 'NotStored';
}

/** Whether nothing can be written just now: the disk is full or fails, another holds the lock, or no majority is there. */
export function isNotStored(error: unknown): boolean {
	if (error instanceof NotStored) return true;
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	return /^SQLITE_(BUSY|FULL|IOERR|READONLY)/.test(code);
}

/** Does what may be done another time as well: where nothing can be stored just now, it is left. */
export async function unlessStuck(work: () => unknown): Promise<void> {
	try {
		await work();
	} catch (error) {
		if (!isNotStored(error)) throw error;
	}
}
