import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * @typedef {import('node:http').RequestListener} Listener
 * @typedef {Parameters<Listener>[1]} Response
 */

/**
 * What no other code caught must not end a lesson. Where it came of a request, that request is
 * answered with 500 and the server goes on: what a request does to the database is one transaction,
 * so nothing half-done stays. Where it came of nothing we know, going on is unsafe: the process ends
 * in order, and whoever runs it starts it again.
 * @param {{ answer: (response: Response) => void, end: () => void }} reactions
 * @returns {(listener: Listener) => Listener} wraps the listener of requests
 */
export function lastResort({ answer, end }) {
	/** @type {AsyncLocalStorage<Response>} */
	const answering = new AsyncLocalStorage();

	/** @param {unknown} error */
	const onError = (error) => {
		console.error(error);
		const response = answering.getStore();
		if (!response) end();
		else if (response.headersSent) response.destroy();
		else answer(response);
	};
	process.on('uncaughtException', onError);
	// A log that nobody reads any more, or whose disk is full, is no reason to stop a lesson; and to
	// say so in the log would go round for ever.
	for (const log of [process.stdout, process.stderr]) log.on('error', () => {});
	// A promise that nobody waits for leaves nothing undone: the server goes on in any case.
	process.on('unhandledRejection', (error) => {
		console.error(error);
		const response = answering.getStore();
		if (response && !response.headersSent) answer(response);
	});
	return (listener) => (request, response) =>
		answering.run(response, () => listener(request, response));
}
