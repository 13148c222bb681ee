import { Connection, type Sent } from './connection.ts';
import type { Server } from './server.ts';

const MEASURED_MS = 3000;

/** How many requests a second the server answers, and the CPU time that each takes it. */
export type Rate = { perSecond: number; cpuMs: number };

/**
 * Keeps every connection busy: each sends its next request when the one before is answered. Anything
 * but a 200 ends the measurement.
 */
export async function rateOf(
	server: Server,
	connections: number,
	next: (connection: number) => Sent
): Promise<Rate> {
	const begun = performance.now();
	const cpuBefore = server.cpuMs();
	const until = begun + MEASURED_MS;
	let answered = 0;
	const keepBusy = async (_: unknown, index: number) => {
		const connection = new Connection(server);
		while (performance.now() < until) {
			const sent = next(index);
			const reply = await connection.send(sent);
			if (reply.status !== 200) throw new Error(`${sent.path}: ${reply.status} ${reply.body}`);
			answered++;
		}
		connection.close();
	};
	await Promise.all(Array.from({ length: connections }, keepBusy));
	const took = performance.now() - begun;
	return { perSecond: (answered / took) * 1000, cpuMs: (server.cpuMs() - cpuBefore) / answered };
}
