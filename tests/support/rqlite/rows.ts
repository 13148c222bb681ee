import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { parseAddress } from '../../../src/lib/server/db/rqlite/address.ts';

type Result = { error?: string; columns?: string[]; values?: unknown[][] };

/** The database of a cluster from outside, asked as a file is: each call waits for its answer. */
export function askCluster(address: string) {
	const { nodes, user, password } = parseAddress(address);
	const headers = {
		authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
		'content-type': 'application/json'
	};
	const { port1, port2 } = new MessageChannel();
	const answered = new Int32Array(new SharedArrayBuffer(4));
	const worker = new Worker(new URL('./asking.js', import.meta.url), {
		workerData: { port: port2, answered },
		transferList: [port2]
	});
	worker.unref();

	function ask(path: string, statement: unknown[]): Result {
		Atomics.store(answered, 0, 0);
		port1.postMessage({ url: nodes[0] + path, headers, body: JSON.stringify([statement]) });
		Atomics.wait(answered, 0, 0);
		const { message } = receiveMessageOnPort(port1) as {
			message: { error?: string; results?: [Result] };
		};
		const result = message.results?.[0] ?? { error: message.error };
		if (result.error) throw new Error(result.error);
		return result;
	}

	return {
		change: (sql: string, values: unknown[]) => void ask('/db/execute', [sql, ...values]),
		read: (sql: string, values: unknown[]) =>
			ask('/db/query?level=strong', [sql, ...values]).values ?? [],
		rows<Found>(sql: string, values: unknown[]): Found[] {
			const { columns = [], values: rows = [] } = ask('/db/query?level=weak', [sql, ...values]);
			return rows.map(
				(row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])) as Found
			);
		},
		close: () => void worker.terminate()
	};
}
