import { Agent, get } from 'node:http';
import { connect } from 'node:net';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { startServer } from '../support/server/server.ts';

const server = await startServer();

const [THERE, NEW] = [40, 20];

const answered = (path: string, agent: Agent | false) =>
	new Promise<void>((resolve, reject) => {
		get(server.url + path, { agent }, (response) => {
			response.resume().on('end', resolve);
		}).on('error', reject);
	});

test('who comes new is answered in turn, however many ask again and again', async () => {
	const agent = new Agent({ keepAlive: true, maxSockets: THERE });
	let [answers, done] = [0, false];
	const flood = Array.from({ length: THERE }, async () => {
		while (!done) await answered('/join', agent).then(() => answers++);
	});
	try {
		await expect.poll(() => answers, { interval: 5, timeout: 20_000 }).toBeGreaterThan(2 * THERE);
		const before = answers;
		await Promise.all(Array.from({ length: NEW }, () => answered('/healthz', false)));
		// One new connection for each round of those who are there would be NEW rounds.
		expect((answers - before) / THERE).toBeLessThan(NEW / 2);
	} finally {
		done = true;
		await Promise.all(flood);
		agent.destroy();
	}
});

test('who sends a hundred requests at once is answered one at a time', async () => {
	const request = 'GET /join HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n';
	let answers = 0;
	const sockets = Array.from({ length: 10 }, () =>
		connect(server.port, '127.0.0.1').on('data', (data) => {
			answers += String(data).split('HTTP/1.1 200').length - 1;
		})
	);
	for (const socket of sockets) socket.write(request.repeat(100));
	await once(sockets[0]!, 'data');
	const before = answers;
	await answered('/healthz', false);
	expect(answers - before).toBeLessThan(200);
	for (const socket of sockets) socket.destroy();
});
