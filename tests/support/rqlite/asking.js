// Asks in a thread of its own, so that a test can wait for the answer without another turn of its loop.
import { workerData } from 'node:worker_threads';

const { port, answered } = workerData;
port.on(
	'message',
	/** @param {{ url: string } & RequestInit} sent */ async ({ url, ...sent }) => {
		const answer = await fetch(url, { method: 'POST', ...sent })
			.then((response) => response.json())
			.catch((error) => ({ error: String(error) }));
		port.postMessage(answer);
		Atomics.store(answered, 0, 1);
		Atomics.notify(answered, 0);
	}
);
