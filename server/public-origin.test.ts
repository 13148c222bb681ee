import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { isOwnHost, settleOrigin } from './public-origin.js';

/** What the adapter would read of a request with these headers from 10.0.0.7. */
function settle(
	rawHeaders: [string, string][],
	settings: { origin?: string; trustProxy?: boolean } = {},
	url = '/'
) {
	const socket = new Socket();
	Object.defineProperty(socket, 'remoteAddress', { value: '::ffff:10.0.0.7' });
	const request = new IncomingMessage(socket);
	request.url = url;
	for (const [name, value] of rawHeaders) {
		request.headers[name] ??= value;
		(request.headersDistinct[name] ??= []).push(value);
	}
	const origin = settleOrigin(request, { origin: undefined, trustProxy: false, ...settings });
	const { headers } = request;
	return {
		origin: origin?.origin,
		protocol: headers['x-whose-words-protocol'],
		host: headers['x-whose-words-host'],
		address: headers['x-whose-words-address']
	};
}

const proxied: [string, string][] = [
	['host', 'inside:3000'],
	['x-forwarded-proto', 'https'],
	['x-forwarded-host', 'quiz.example'],
	['x-forwarded-for', '203.0.113.9, 198.51.100.4']
];

test('without a setting the Host header and the socket decide, over http', () => {
	expect(settle([['host', '192.168.1.5:3000']])).toEqual({
		origin: 'http://192.168.1.5:3000',
		protocol: 'http',
		host: '192.168.1.5:3000',
		address: '10.0.0.7'
	});
});

test('what a client forwards itself is ignored', () => {
	expect(settle(proxied)).toMatchObject({ origin: 'http://inside:3000', address: '10.0.0.7' });
});

test('what a trusted proxy forwards decides, the last entry of its list', () => {
	expect(settle(proxied, { trustProxy: true })).toMatchObject({
		origin: 'https://quiz.example',
		address: '198.51.100.4'
	});
});

test('the set origin goes before everything a request says', () => {
	const origin = 'https://set.example';
	expect(settle(proxied, { origin, trustProxy: true })).toMatchObject({
		origin,
		protocol: 'https',
		host: 'set.example',
		address: '198.51.100.4'
	});
});

test('a forwarded address that is none falls back to the socket', () => {
	const headers: [string, string][] = [
		['host', 'a'],
		['x-forwarded-for', 'unknown']
	];
	expect(settle(headers, { trustProxy: true })).toMatchObject({ address: '10.0.0.7' });
});

test('internal headers of a client are overwritten, and gone where the request is refused', () => {
	const forged: [string, string][] = [
		['x-whose-words-protocol', 'https'],
		['x-whose-words-host', 'evil.example'],
		['x-whose-words-address', '1.2.3.4']
	];
	expect(settle([['host', 'a'], ...forged])).toEqual({
		origin: 'http://a',
		protocol: 'http',
		host: 'a',
		address: '10.0.0.7'
	});
	expect(settle(forged)).toEqual({});
});

test.each(['', 'a b', 'a/b', 'a@b', 'a:99999', 'a:b', '[::1', '[zz]', 'a,b'])(
	'the host "%s" is refused, sent or forwarded',
	(host) => {
		expect(settle([['host', host]]).origin).toBeUndefined();
		const forwarded: [string, string][] = [
			['host', 'a'],
			['x-forwarded-host', host]
		];
		// Of a list the last entry counts, so "a,b" is a proxy's way of saying b.
		if (host !== 'a,b') expect(settle(forwarded, { trustProxy: true }).origin).toBeUndefined();
	}
);

test('two hosts, none, or an address that is no path are refused', () => {
	expect(
		settle([
			['host', 'a'],
			['host', 'b']
		]).origin
	).toBeUndefined();
	expect(settle([]).origin).toBeUndefined();
	expect(settle([['host', 'a']], {}, 'http://evil.example/').origin).toBeUndefined();
	expect(settle([['host', 'a']], {}, '*').origin).toBeUndefined();
});

test.each([
	['192.168.1.5', true],
	['[fe80::1]', true],
	['localhost', true],
	['Teacher-PC', true],
	['teacher-pc.school.example', true],
	['teacher.local', true],
	['words.school.example', true],
	['evil.example', false],
	['localhost.evil.example', false],
	['local', true],
	['1.2.3.4.evil.example', false]
])('as a host %s is ours: %s', (host, ours) => {
	const settings = { origin: 'https://words.school.example', trustProxy: false };
	expect(isOwnHost(host, settings, 'teacher-pc.school.example')).toBe(ours);
	expect(isOwnHost(host, { ...settings, trustProxy: true }, 'x')).toBe(true);
});
