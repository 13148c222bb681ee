import { expect } from 'vitest';
import { CLOCK, startServer } from '../server/server.ts';
import { join } from './class.ts';
import { Student } from './student.ts';
import { Teacher } from './teacher.ts';

/** What is told where too much was mistyped. */
export const WAIT = /Too many tries that failed\. Wait (\d+) seconds?, then try again/;

/** Everybody behind this address of a school. */
export const from = (address: string) => ({ 'x-forwarded-for': address });

/**
 * A server with an open class, at which devices of several addresses mistype codes and words. No time
 * passes for it but by `aMinuteLater`, so that what is counted is exact.
 */
export async function mistyping() {
	const server = await startServer({ env: { ...CLOCK, CLOCK_STANDS: '1', TRUST_PROXY: '1' } });
	const teacher = await Teacher.first(server);
	return {
		server,
		teacher,
		of: await teacher.open(),
		join: (code: string) => join(server, code),
		/** Somebody at a device there; a new one has no cookie yet. */
		at(address: string, student = new Student(server)) {
			const post = (path: string, fields: Record<string, string>) =>
				student.post(path, new URLSearchParams(fields), from(address));
			return {
				student,
				code: (code = 'ZZZZZZ') => post('/join', { code }),
				words: (code: string, words = 'no such words') => post('/join/again', { code, words }),
				look: (code: string) => student.send(`/j/${code}`, { headers: from(address) })
			};
		},
		/** More than a minute passes for the server. */
		async aMinuteLater(look: () => Promise<{ status: number }>) {
			server.signal('SIGUSR2');
			await expect.poll(async () => (await look()).status).not.toBe(429);
		}
	};
}
