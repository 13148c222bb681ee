import { spawn, spawnSync } from 'node:child_process';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { follow, root, serverEnvironment, startServer } from '../support/server/server.ts';

const server = await startServer();
const proxied = await startServer({ env: { TRUST_PROXY: '1' } });
const published = await startServer({ env: { ORIGIN: 'https://quiz.example' } });

const staticFile = '/_app/version.json';

/** The status of a form's request, as a browser on a page of `origin` would send it. */
async function postFrom(origin: string, to: { url: string }, headers: Record<string, string> = {}) {
	const body = new URLSearchParams({ a: '1' });
	const response = await fetch(to.url, { method: 'POST', body, headers: { origin, ...headers } });
	return response.status;
}

describe('the environment', () => {
	const refused = (env: Record<string, string>) => {
		const { status, stderr, stdout } = spawnSync(process.execPath, ['server.js'], {
			cwd: root,
			env: serverEnvironment({ DATABASE_URL: server.databasePath, ...env }),
			encoding: 'utf8'
		});
		return { status, stderr, stdout };
	};

	test('that is wrong stops the start with a line for each mistake', () => {
		expect(refused({ PORT: 'http', ORIGIN: 'quiz.example' })).toEqual({
			status: 1,
			stdout: '',
			stderr:
				'PORT must be 0 to 65535, not "http".\n' +
				'ORIGIN must be like https://quiz.example, without a path, not "quiz.example".\n'
		});
	});

	test('that names a taken port stops the start', () => {
		const { status, stderr } = refused({ PORT: String(server.port) });
		expect(status).toBe(1);
		expect(stderr).toMatch(new RegExp(`^Port ${server.port} is taken: .+\n$`));
	});

	test('that names an address of another machine stops the start', () => {
		const { status, stderr } = refused({ HOST: '203.0.113.1' });
		expect(status).toBe(1);
		expect(stderr).toMatch(/^Cannot listen on 203\.0\.113\.1, port 0: .+\n$/);
	});
});

describe('the headers', () => {
	const onEverything = {
		'x-content-type-options': 'nosniff',
		'x-frame-options': 'DENY',
		'referrer-policy': 'same-origin',
		'permissions-policy': expect.stringContaining('camera=()'),
		'cross-origin-resource-policy': 'same-origin',
		'content-security-policy': expect.stringContaining("frame-ancestors 'none'")
	};

	test.each(['/', staticFile, '/no-such-page', '/_app/no-such-file.js', '/%', '//'])(
		'guard %s',
		async (path) => {
			const { headers } = await fetch(server.url + path);
			expect(Object.fromEntries(headers)).toMatchObject(onEverything);
			expect(headers.has('strict-transport-security')).toBe(false);
			expect(headers.has('cross-origin-opener-policy')).toBe(false);
		}
	);

	test('let a page run what it brought, by its own policy', async () => {
		const response = await fetch(server.url);
		const policy = response.headers.get('content-security-policy');
		expect(policy).toMatch(/script-src 'self'( 'nonce-[^']+')?/);
		const nonce = /'nonce-([^']+)'/.exec(policy ?? '')?.[1];
		const page = await response.text();
		if (page.includes('<script')) expect(page).toContain(`nonce="${nonce}"`);
	});

	test('let a file run nothing', async () => {
		const { headers } = await fetch(server.url + staticFile);
		expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';/);
	});

	test('take no policy away from a page that a browser has kept', async () => {
		const { headers } = await fetch(server.url + staticFile);
		const again = await fetch(server.url + staticFile, {
			headers: { 'if-none-match': headers.get('etag')! }
		});
		expect(again.status).toBe(304);
		expect(again.headers.has('content-security-policy')).toBe(false);
		expect(again.headers.get('x-content-type-options')).toBe('nosniff');
	});

	test('keep browsers on https where the public address has it', async () => {
		const header = 'strict-transport-security';
		const forwarded = { headers: { 'x-forwarded-proto': 'https' } };
		expect((await fetch(published.url)).headers.get(header)).toMatch(/^max-age=\d{8}$/);
		expect((await fetch(proxied.url, forwarded)).headers.has(header)).toBe(true);
		const opener = (await fetch(published.url)).headers.get('cross-origin-opener-policy');
		expect(opener).toBe('same-origin');
		expect((await fetch(proxied.url)).headers.has(header)).toBe(false);
		expect((await fetch(server.url, forwarded)).headers.has(header)).toBe(false);
	});
});

describe('a form', () => {
	const forwarded = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'quiz.example' };

	test('is taken from its own page over plain http and refused from elsewhere', async () => {
		expect(await postFrom(server.url, server)).not.toBe(403);
		expect(await postFrom('http://evil.example', server)).toBe(403);
		expect(await postFrom('null', server)).toBe(403);
	});

	test('is refused where the client claims another address itself', async () => {
		expect(await postFrom('https://quiz.example', server, forwarded)).toBe(403);
		const internal = { 'x-whose-words-protocol': 'https', 'x-whose-words-host': 'quiz.example' };
		expect(await postFrom('https://quiz.example', server, internal)).toBe(403);
		expect(await postFrom('https://quiz.example', proxied, internal)).toBe(403);
	});

	test('is taken under the address that a trusted proxy names', async () => {
		expect(await postFrom('https://quiz.example', proxied, forwarded)).not.toBe(403);
		expect(await postFrom(proxied.url, proxied, forwarded)).toBe(403);
		expect(await postFrom(proxied.url, proxied)).not.toBe(403);
	});

	test('is taken under the public address that is set, and no other', async () => {
		expect(await postFrom('https://quiz.example', published)).not.toBe(403);
		expect(await postFrom(published.url, published)).toBe(403);
	});

	test('larger than 512 KB is refused', async () => {
		const response = await fetch(server.url, {
			method: 'POST',
			headers: { origin: server.url, 'content-type': 'application/x-www-form-urlencoded' },
			body: 'a'.repeat(512 * 1024 + 1)
		});
		expect(response.status).toBe(413);
		expect(response.headers.get('x-content-type-options')).toBe('nosniff');
	});
});

/** A connection on which a test writes a request byte by byte. */
function open(port: number) {
	const socket = connect(port, '127.0.0.1');
	return { send: (words: string) => socket.write(words), answer: text(socket) };
}

describe('a request', () => {
	const end = 'Connection: close\r\n\r\n';

	test.each([
		['without a Host', `GET / HTTP/1.1\r\n${end}`],
		['without a Host, in the old protocol', `GET / HTTP/1.0\r\n\r\n`],
		['with an empty Host', `GET / HTTP/1.1\r\nHost:\r\n${end}`],
		['with a malformed Host', `GET / HTTP/1.1\r\nHost: a/b?c\r\n${end}`],
		['with an impossible port', `GET / HTTP/1.1\r\nHost: a:99999\r\n${end}`],
		['with two Hosts', `GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n${end}`],
		['for a proxy', `GET http://a/ HTTP/1.1\r\nHost: a\r\n${end}`],
		['for no path', `OPTIONS * HTTP/1.1\r\nHost: a\r\n${end}`]
	])('%s is answered with 400', async (_, words) => {
		const connection = open(server.port);
		connection.send(words);
		const answer = await connection.answer;
		expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
		expect(answer).toMatch(/\r\nx-content-type-options: nosniff\r\n/i);
	});
});

describe('the end', () => {
	const half = 'GET /_app/version.json HTTP/1.1\r\nHost: a\r\n';

	test('comes on SIGTERM, once the request at hand is answered', async () => {
		const ending = await startServer();
		// A connection that is kept alive must not hold it up.
		await (await fetch(ending.url)).text();
		const connection = open(ending.port);
		connection.send(half);
		await (await fetch(ending.url)).text();

		const ended = ending.stop();
		await ending.line(/^Ending \(SIGTERM\)/m);
		await expect(fetch(ending.url)).rejects.toThrow();
		// Ctrl-C comes from the terminal and from npm: twice at once is one wish.
		ending.signal('SIGINT');
		connection.send('\r\n');
		expect(await connection.answer).toMatch(/^HTTP\/1\.1 200 OK/);
		expect(await ended).toBe(0);
	});

	test('comes at once when it is asked for again', async () => {
		const ending = await startServer();
		const connection = open(ending.port);
		connection.send(half);
		await (await fetch(ending.url)).text();

		const since = Date.now();
		const ended = ending.stop();
		const again = setInterval(() => ending.signal('SIGTERM'), 200);
		expect(await ended.finally(() => clearInterval(again))).toBe(1);
		expect(Date.now() - since).toBeLessThan(5_000);
		await connection.answer.catch(() => 'cut off');
	});

	test('of npm is the end of the server it started', async () => {
		const options = { cwd: root, env: serverEnvironment({ DATABASE_URL: server.databasePath }) };
		const npm = follow(spawn('npm', ['start', '--ignore-scripts'], options));
		const [, url] = await npm.line(/^Listening on (\S+)$/m);
		npm.child.kill('SIGTERM');
		// The server writes to the same pipe, so the pipe closes when the last of them is gone.
		await npm.ended;
		expect(npm.output()).toContain('Ending (');
		await expect(fetch(url!)).rejects.toThrow();
	});

	test('and a new start keep the address', async () => {
		const again = await startServer();
		expect(await again.kill()).toBeNull();
		await again.restart();
		expect((await fetch(again.url + staticFile)).status).toBe(200);
	});
});
