import { expect } from 'vitest';
import { everything, type Database } from '../server/database.ts';
import { complaintsOf } from '../server/quiet.ts';

type Reply = { status: number; words: string };

/**
 * Sends something that must be refused: the status and the words are as expected, not a row of the
 * database changed, and the server has nothing to complain about.
 */
export async function expectNothingStored(
	server: { output(): string },
	database: Database,
	send: () => Promise<Reply>,
	expected: { status: number; words: string | RegExp }
): Promise<void> {
	const before = everything(database);
	const { status, words } = await send();
	expect({ status, words }).toEqual({
		status: expected.status,
		words: expect.stringMatching(expected.words)
	});
	expect(everything(database)).toEqual(before);
	expect(complaintsOf(server)).toEqual([]);
}
