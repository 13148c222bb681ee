import { describe, expect, test } from 'vitest';
import { startServer } from '../support/server/server.ts';

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

describe('the headers', () => {
	const onEverything = {
		'x-content-type-options': 'nosniff',
		'cross-origin-resource-policy': 'same-origin',
		'content-security-policy': expect.stringContaining("frame-ancestors 'none'")
	};
	const onDocuments = {
		...onEverything,
		'x-frame-options': 'DENY',
		'referrer-policy': 'same-origin',
		'permissions-policy': expect.stringContaining('camera=()')
	};

	test.each(['/', staticFile, '/no-such-page', '/_app/no-such-file.js', '/%', '//'])(
		'guard %s',
		async (path) => {
			const { headers } = await fetch(server.url + path, { headers: { origin: 'http://x' } });
			const guards = path === staticFile ? onEverything : onDocuments;
			expect(Object.fromEntries(headers)).toMatchObject(guards);
			expect([...headers.keys()].filter((name) => /^access-control/.test(name))).toEqual([]);
			const type = headers.get('content-type') ?? '';
			if (/^text/.test(type)) expect(type).toContain('charset=utf-8');
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

	test('speak of no document where none is shown: a script, a redirect, the answer to a PUT', async () => {
		const page = await (await fetch(`${server.url}/join`)).text();
		const [style] = /\/_app\/immutable\/[^"]+\.css/.exec(page)!;
		const put = { method: 'PUT', body: '{}', headers: { origin: server.url } };
		const replies = [
			await fetch(server.url + style),
			await fetch(`${server.url}/join/`, { redirect: 'manual' }),
			await fetch(`${server.url}/attempt/none/questions/1`, put)
		];
		expect(replies.map(({ status }) => status)).toEqual([200, 308, 404]);
		for (const { headers } of replies) {
			expect(headers.get('x-content-type-options')).toBe('nosniff');
			for (const name of ['content-security-policy', 'permissions-policy'])
				expect(headers.has(name)).toBe(false);
		}
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

	test('through a proxy that hides the address is refused by our page and log, which name ORIGIN', async () => {
		const response = await fetch(`${server.url}/join`, {
			method: 'POST',
			body: new URLSearchParams({ code: 'K7M4PX' }),
			headers: { origin: 'https://hidden.example', accept: 'text/html' }
		});
		expect(response.status).toBe(403);
		const page = await response.text();
		expect(page).toContain('<header>');
		expect(page).toContain(`sent from https://hidden.example, and this server takes itself for`);
		expect(page).toContain('sets ORIGIN to that');
		await server.line(/"sentFrom":"https:\/\/hidden\.example".+set ORIGIN to that/);
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
