import * as crypto from 'node:crypto';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { LONGEST_PASSWORD, readPassword } from './password-rules.ts';
import { Turns } from '../request/turns.ts';

/** OWASP's password storage cheat sheet for argon2id: 19 MiB, two passes, one lane. */
const PARAMETERS = { memory: 19 * 1024, passes: 2, parallelism: 1 };
const SALT_BYTES = 16;
const TAG_BYTES = 32;

/**
 * A hash takes a core for some 50 ms. It runs on a thread of its own, and one core is left for
 * everybody's answers, and half of Node's four threads for its files. The queue is over after some
 * seconds; who finds it full is asked to come back. `who` is whom it is made for: a browser or a
 * network, of which none can fill the queue.
 */
export const hashing = new Turns({
	atOnce: Math.min(2, Math.max(1, availableParallelism() - 1)),
	longestQueue: 64
});

const argon2 = promisify(crypto.argon2);

/** In the PHC string format: the algorithm, its parameters, the salt, the hash. Null: too busy. */
export async function hashPassword(password: string, who: string): Promise<string | null> {
	const salt = crypto.randomBytes(SALT_BYTES);
	const hash = derivation(password, salt, PARAMETERS, TAG_BYTES);
	const tag = await hashing.take(who, hash);
	return tag && phc(salt, tag);
}

/**
 * Whether the password is the one of this hash, as fast where there is no hash: who asks must not
 * learn from the time whether an account exists. Null: too busy.
 */
export async function verifyPassword(
	password: string,
	stored: string | undefined,
	who: string
): Promise<boolean | null> {
	const { salt, tag, ...parameters } = parse(stored ?? phc(NOBODYS.salt, NOBODYS.tag));
	const found = await hashing.take(who, derivation(password, salt, parameters, tag.length));
	return found && crypto.timingSafeEqual(found, tag) && stored !== undefined;
}

/** Whether a hash was made with other parameters than a new one would be. */
export function isOutdated(stored: string): boolean {
	const { salt, tag } = parse(stored);
	return stored !== phc(salt, tag);
}

const NOBODYS = { salt: crypto.randomBytes(SALT_BYTES), tag: crypto.randomBytes(TAG_BYTES) };

function derivation(
	password: string,
	nonce: Buffer,
	parameters: typeof PARAMETERS,
	tagLength: number
): () => Promise<Buffer> {
	// Longer than any password that was ever accepted: no need to look at the rest.
	const message = readPassword(password.slice(0, 2 * LONGEST_PASSWORD));
	return () => argon2('argon2id', { message, nonce, tagLength, ...parameters });
}

function phc(salt: Buffer, tag: Buffer): string {
	const { memory, passes, parallelism } = PARAMETERS;
	const [s, t] = [salt, tag].map((bytes) => bytes.toString('base64').replace(/=+$/, ''));
	return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${s}$${t}`;
}

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/;

function parse(stored: string) {
	const [, memory, passes, parallelism, salt, tag] = PHC.exec(stored) ?? [];
	if (!salt || !tag) throw new Error('a stored password hash is not readable');
	return {
		...{ memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
		...{ salt: Buffer.from(salt, 'base64'), tag: Buffer.from(tag, 'base64') }
	};
}
