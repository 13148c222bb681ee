import { randomInt, randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { hasTeachers, invitationStands, keepSetUpCode } from '../db/teachers.ts';
import { INVITATION_MS } from './invitation.ts';
import { setUpFileOf } from './set-up-file.ts';
import { hashOf } from '../request/token.ts';

/** What nobody mistakes for another on paper: no 0 and O, no 1, I and L. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const GROUPS = 4;
const GROUP_LENGTH = 5;

/** Where this server's code lies; undefined where it stood on the terminal. */
let file: string | undefined;

/**
 * While there is no teacher, every start makes a new set-up code in place of older ones. It is shown
 * to whoever starts the server: on the terminal, or where there is none, in a file beside the
 * database that its owner alone can read. A log is read by others, so the code never goes there.
 */
export async function showSetUpCode(database: string, now: number): Promise<void> {
	file = setUpFileOf(database);
	await forgetSetUpCode();
	if (await hasTeachers()) return;
	if (process.stdout.isTTY) {
		const code = newSetUpCode();
		await keepSetUpCode(hashOfCode(code), now + INVITATION_MS);
		console.log(`There is no teacher yet. Open /teacher/set-up with this code:\n\n  ${code}\n`);
		return;
	}
	await mkdir(dirname(file), { recursive: true });
	// Of servers that start at once over one cluster, the last to keep its code is the last to write it.
	while (!(await keptInFile(file, now))) await pause(randomInt(200));
	console.log(`There is no teacher yet. Open /teacher/set-up with the code in ${file}`);
}

/** Makes a code. False where another server's has come in its place before it lay in the file. */
async function keptInFile(path: string, now: number): Promise<boolean> {
	const code = newSetUpCode();
	const hash = hashOfCode(code);
	const unfinished = `${path}.${randomUUID()}`;
	await keepSetUpCode(hash, now + INVITATION_MS);
	// A file of its own takes the name: a link that somebody put there is not followed.
	await writeFile(unfinished, `${code}\n`, { mode: 0o600, flag: 'wx' });
	await rename(unfinished, path);
	return invitationStands({ tokenHash: hash, first: false }, now);
}

/** The file goes as soon as its code is used. */
export async function forgetSetUpCode(): Promise<void> {
	if (file !== undefined) await rm(file, { force: true });
}

/** Four groups of five: 99 bits, so that nobody need slow down who guesses. */
export function newSetUpCode(): string {
	const letter = () => ALPHABET[randomInt(ALPHABET.length)];
	const group = () => Array.from({ length: GROUP_LENGTH }, letter).join('');
	return Array.from({ length: GROUPS }, group).join('-');
}

/** Case, blanks, dashes and other signs do not matter. No link's token hashes to the same. */
export function hashOfCode(typed: string): string {
	const code = typed.normalize('NFKC').toUpperCase();
	return hashOf(`set-up code ${code.replace(/[^\p{L}\p{N}]+/gu, '')}`);
}
