import { Connection, type Reply, type Sent } from './connection.ts';
import type { Server } from './server.ts';

const MEASURED_MS = 3000;

/**
 * How many requests a second the server answers, the CPU time that each takes it, and how long each
 * took to be answered, milliseconds.
 */
export type Rate = { perSecond: number; cpuMs: number; took: number[] };

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
	const took: number[] = [];
	const keepBusy = async (_: unknown, index: number) => {
		const connection = new Connection(server);
		while (performance.now() < until) {
			took.push((await asked(connection, next(index))).took);
		}
		connection.close();
	};
	await Promise.all(Array.from({ length: connections }, keepBusy));
	const all = performance.now() - begun;
	return {
		perSecond: (took.length / all) * 1000,
		cpuMs: (server.cpuMs() - cpuBefore) / took.length,
		took
	};
}

/** Sends and says how long the answer took, milliseconds. Throws at anything but a 200. */
export async function asked(
	connection: Connection,
	sent: Sent
): Promise<{ reply: Reply; took: number }> {
	const since = performance.now();
	const reply = await connection.send(sent);
	const took = performance.now() - since;
	if (reply.status !== 200) throw new Error(`${sent.path}: ${reply.status} ${reply.body}`);
	return { reply, took };
}

/** How long the quickest took, up to this share of all: 0.99 is the 99th percentile, milliseconds. */
export function within(share: number, took: readonly number[]): number {
	const sorted = took.toSorted((a, b) => a - b);
	return sorted[Math.floor(sorted.length * share)]!;
}
