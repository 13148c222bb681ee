import { Agent, request, type IncomingHttpHeaders, type RequestOptions } from 'node:http';
import type { Socket } from 'node:net';

export type Sent = { path: string; body?: string } & Pick<RequestOptions, 'method' | 'headers'>;
export type Reply = {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
	/** All that came over the wire for it, headers included. */
	bytes: number;
};

/** How a browser asks: for a page, compressed in any way there is. */
export const ASKS = { accept: 'text/html,*/*;q=0.8', 'accept-encoding': 'gzip, deflate, br' };

/** One connection that is kept open; it unpacks nothing. */
export class Connection {
	readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
	readonly #seen = new WeakMap<Socket, number>();
	readonly #url: string;

	constructor({ url }: { url: string }) {
		this.#url = url;
	}

	send({ path, body, method = 'GET', headers }: Sent): Promise<Reply> {
		return new Promise((resolve, reject) => {
			const options = { agent: this.#agent, method, headers: { ...ASKS, ...headers } };
			const sent = request(this.#url + path, options, (response) => {
				const { socket, statusCode: status = 0 } = response;
				const chunks: Buffer[] = [];
				response.on('error', reject);
				response.on('data', (chunk) => chunks.push(chunk));
				response.on('end', () => {
					const bytes = socket.bytesRead - (this.#seen.get(socket) ?? 0);
					this.#seen.set(socket, socket.bytesRead);
					resolve({ status, headers: response.headers, body: Buffer.concat(chunks), bytes });
				});
			});
			sent.on('error', reject);
			sent.end(body);
		});
	}

	close(): void {
		this.#agent.destroy();
	}
}
