import * as crypto from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';

const PASSWORD = 'four grey herons';

vi.mock('node:crypto', async (original) => {
	const real = await original<typeof crypto>();
	return { ...real, argon2: vi.fn(real.argon2) };
});
// Other tests may have read it before, with the real one.
vi.resetModules();
const { hashing, hashPassword, isOutdated, verifyPassword } = await import('./password.ts');
afterEach(() => vi.mocked(crypto.argon2).mockClear());

describe('a hash', () => {
	it('names its parameters and is never the same twice', async () => {
		const one = await hashPassword(PASSWORD, 'test');
		expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
		expect(await hashPassword(PASSWORD, 'test')).not.toBe(one);
	});

	it('fits its password alone, however its letters are composed', async () => {
		const hash = (await hashPassword('fünf graue Reiher', 'test'))!;
		expect(await verifyPassword('fünf graue Reiher', hash, 'test')).toBe(true);
		expect(await verifyPassword('fu\u0308nf graue Reiher', hash, 'test')).toBe(true);
		expect(await verifyPassword('Fünf graue Reiher', hash, 'test')).toBe(false);
		expect(await verifyPassword('fünf graue Reiher ', hash, 'test')).toBe(false);
		expect(await verifyPassword('', hash, 'test')).toBe(false);
	});

	it('is verified with the parameters it names, and is then outdated', async () => {
		const salt = Buffer.from('0123456789abcdef');
		const parameters = { message: PASSWORD, nonce: salt, parallelism: 2, memory: 64, passes: 3 };
		const tag = crypto.argon2Sync('argon2id', { ...parameters, tagLength: 24 });
		const [s, t] = [salt, tag].map((bytes) => bytes.toString('base64').replace(/=+$/, ''));
		const old = `$argon2id$v=19$m=64,t=3,p=2$${s}$${t}`;
		expect(await verifyPassword(PASSWORD, old, 'test')).toBe(true);
		expect(await verifyPassword('another one', old, 'test')).toBe(false);
		expect(isOutdated(old)).toBe(true);
		expect(isOutdated((await hashPassword(PASSWORD, 'test'))!)).toBe(false);
	});

	it('of nobody costs the same work and fits nothing', async () => {
		expect(await verifyPassword(PASSWORD, undefined, 'test')).toBe(false);
		const [algorithm, work] = vi.mocked(crypto.argon2).mock.calls[0]!;
		expect(algorithm).toBe('argon2id');
		expect(work).toMatchObject({ memory: 19456, passes: 2, parallelism: 1, tagLength: 32 });
	});
});

it('twelve at once never run more than the limit, and leave the event loop free', async () => {
	let most = 0;
	let turns = 0;
	const watch = setInterval(() => {
		turns++;
		most = Math.max(most, hashing.running);
	}, 1);
	const results = await Promise.all(
		Array.from({ length: 12 }, () => verifyPassword(PASSWORD, undefined, 'test'))
	);
	clearInterval(watch);
	expect(results.every((result) => result === false)).toBe(true);
	expect(most).toBeGreaterThan(0);
	expect(most).toBeLessThanOrEqual(2);
	// A hundred where nothing else runs; one a hash would be the sign of a loop that is held.
	expect(turns).toBeGreaterThan(12);
});

it('more than the queue holds are told so', async () => {
	const cheap = `$argon2id$v=19$m=8,t=1,p=1$${'A'.repeat(22)}$${'A'.repeat(43)}`;
	const results = await Promise.all(
		Array.from({ length: 70 }, () => verifyPassword(PASSWORD, cheap, 'test'))
	);
	expect(results).toContain(null);
	expect(results.filter((result) => result === false).length).toBeGreaterThanOrEqual(64);
	expect(hashing.waiting).toBe(0);
});
