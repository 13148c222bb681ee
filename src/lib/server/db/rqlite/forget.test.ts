import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { forgetting } from './forget.ts';
import { nodesOf } from './nodes.ts';

it.each([
	['has made a copy', 200, '', 2],
	['has nothing to copy, in a newer release', 204, '', 2],
	['has nothing to copy, in an older one', 500, 'nothing new to snapshot', 2],
	['cannot make a copy', 500, 'disk is full', 4]
])('a node that %s is asked again only as often as needed', async (_, status, said, asked) => {
	let requests = 0;
	const server = createServer((request, response) => {
		requests++;
		response.writeHead(status).end(said);
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const nodes = nodesOf({ nodes: [host], user: '', password: '' });
	onTestFinished(() => {
		nodes.close();
		server.close();
	});
	const { forget } = forgetting(nodes);
	for (let sweep = 0; sweep < 4; sweep++) await forget();
	expect(requests).toBe(asked);
});
