import { once } from 'node:events';
import { Agent, createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';

/** Milliseconds after which whoever waits for a reply gives up, as a browser's script does. */
const PATIENCE_MS = 15_000;

/**
 * What stands before several servers: each request goes to the next of them, whoever sent it. Where
 * that one cannot be reached, or says that nothing can be stored just now, the connection is cut: the
 * clients of the soak send again what was not answered.
 */
export async function balance(servers: readonly { port: number }[]) {
	const counts = { requests: 0, unreachable: 0, unavailable: 0 };
	const agent = new Agent({ keepAlive: true });
	const since = performance.now();
	/** The moments at which something was stored, milliseconds since the beginning. */
	const saved = [0];

	async function forward(asked: IncomingMessage, reply: ServerResponse): Promise<void> {
		const { port } = servers[counts.requests++ % servers.length]!;
		const { method, headers, url: path } = asked;
		const signal = AbortSignal.timeout(PATIENCE_MS);
		const sent = request({ host: '127.0.0.1', port, method, path, headers, agent, signal });
		try {
			const [[answer]] = await Promise.all([
				once(sent, 'response') as Promise<[IncomingMessage]>,
				pipeline(asked, sent)
			]);
			if (answer.statusCode === 503) {
				counts.unavailable++;
				answer.resume();
				reply.destroy();
				return;
			}
			if (method === 'PUT' && answer.statusCode === 200) saved.push(performance.now() - since);
			reply.writeHead(answer.statusCode!, answer.headers);
			await pipeline(answer, reply);
		} catch {
			counts.unreachable++;
			reply.destroy();
		}
	}

	const server = createServer((asked, reply) => void forward(asked, reply)).listen(0, '127.0.0.1');
	await once(server, 'listening');
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		counts,
		/** The longest time in which no answer was stored, milliseconds. */
		longestWithout: () => Math.max(...saved.map((at, index) => (saved[index + 1] ?? at) - at)),
		close() {
			server.close();
			server.closeAllConnections();
			agent.destroy();
		}
	};
}
