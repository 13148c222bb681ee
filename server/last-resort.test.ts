import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, expect, it } from 'vitest';

/** A server of its own process, each of whose addresses fails in another way. */
const FAULTY = `
	import { createServer } from 'node:http';
	import { lastResort } from '${new URL('./last-resort.js', import.meta.url)}';
	const fail = () => { throw new Error('planted'); };
	const ways = {
		'/rejected': () => Promise.reject(new Error('planted')),
		'/rejected-later': async () => { await new Promise(setImmediate); fail(); },
		'/thrown-later': () => setImmediate(fail),
		'/emitted': (response) => void response.emit('error', new Error('planted')),
		'/half': (response) => { response.write('half'); setImmediate(fail); },
		'/fine': (response) => void response.end('fine')
	};
	const server = createServer();
	const guarded = lastResort({
		answer: (response) => response.writeHead(500).end('failed'),
		end: () => process.exit(7)
	});
	server.on('request', guarded(async (request, response) => void ways[request.url](response)));
	// What a signal begins belongs to no request.
	process.once('SIGUSR2', () => setImmediate(fail));
	server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

const child = spawn(process.execPath, ['--input-type=module', '--eval', FAULTY]);
afterAll(() => void child.kill('SIGKILL'));
const ended = once(child, 'exit');
const [port] = await once(child.stdout, 'data');
const ask = async (path: string) => {
	const response = await fetch(`http://127.0.0.1:${Number(port)}${path}`);
	return `${response.status} ${await response.text()}`;
};

it.each(['/rejected', '/rejected-later', '/thrown-later', '/emitted'])(
	'%s is answered 500, and the server goes on',
	async (path) => {
		expect(await ask(path)).toBe('500 failed');
		expect(await ask('/fine')).toBe('200 fine');
	}
);

it('an answer that is half out is cut off, and the server goes on', async () => {
	await expect(ask('/half')).rejects.toThrow();
	expect(await ask('/fine')).toBe('200 fine');
});

it('a log that cannot be written is no failure', async () => {
	child.stdout.destroy();
	child.stderr.destroy();
	for (let i = 0; i < 3; i++) {
		expect(await ask('/thrown-later')).toBe('500 failed');
		expect(await ask('/fine')).toBe('200 fine');
	}
});

it('what belongs to no request ends the process in order', async () => {
	child.kill('SIGUSR2');
	expect(await ended).toEqual([7, null]);
});
