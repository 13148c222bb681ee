import { spawn, spawnSync } from 'node:child_process';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { follow, root, serverEnvironment, startServer } from '../support/server/server.ts';

const server = await startServer();
/** A database for a second server beside it. */
const another = server.databasePath.replace(/quiz/, 'another');
const staticFile = '/_app/version.json';

describe('the environment', () => {
	const refused = (env: Record<string, string>) => {
		const { status, stderr, stdout } = spawnSync(process.execPath, ['server.js'], {
			cwd: root,
			env: serverEnvironment({ DATABASE_URL: another, ...env }),
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

test('a name that anybody could point here gets a page that names the setting', async () => {
	const connection = open(server.port);
	connection.send('GET /join HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n');
	const answer = await connection.answer;
	expect(answer).toMatch(/^HTTP\/1\.1 421 /);
	expect(answer).toContain('ORIGIN=http://evil.example:');
	expect(answer).not.toContain('<form');
});

describe('the end', () => {
	const half = 'GET /_app/version.json HTTP/1.1\r\nHost: localhost\r\n';
	/** A form whose second half is still to come. */
	const form = (host: string) =>
		`POST /reading HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://${host}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 9\r\n\r\nsize=`;

	test('comes on SIGTERM, once thirty requests at hand are answered, and refuses new ones', async () => {
		const ending = await startServer();
		const host = `127.0.0.1:${ending.port}`;
		const atHand = Array.from({ length: 30 }, () => open(ending.port));
		for (const connection of atHand) connection.send(form(host));
		// A connection that is kept alive must not hold it up.
		const kept = open(ending.port);
		kept.send(`GET /healthz HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
		await ending.line(/"\/healthz"/);

		const ended = ending.stop();
		await ending.line(/^Ending \(SIGTERM\)/m);
		await expect(open(ending.port).answer).rejects.toThrow('ECONNREFUSED');
		// Ctrl-C comes from the terminal and from npm: twice at once is one wish.
		ending.signal('SIGINT');
		kept.send(half + '\r\n');
		expect(await kept.answer).toMatch(
			/^HTTP\/1\.1 200 OK[^]*HTTP\/1\.1 503 [^]*\r\nconnection: close\r\n/i
		);
		for (const connection of atHand) connection.send('huge');
		for (const { answer } of atHand) expect(await answer).toMatch(/^HTTP\/1\.1 303 /);
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
		const options = { cwd: root, env: serverEnvironment({ DATABASE_URL: another }) };
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
