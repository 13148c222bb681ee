import { Server as NetServer } from 'node:net';

/** What is still being answered gets this long to finish. */
const graceMs = 10_000;

/** What is on its way when the end begins gets this long to arrive, and to be told to come back. */
const beatMs = 100;

/** Ctrl-C reaches the server twice, from the terminal and from npm: so soon, it is one wish. */
const sameWishMs = 500;

/**
 * Ends the process in order when it is told to, or when the npm that started it is gone: no new
 * connections, the requests at hand answered, new ones on open connections refused, then
 * `sveltekit:shutdown`, at which the app closes its database. A second signal ends it at once.
 * @param {import('node:http').Server} server
 */
export function endInOrder(server) {
	/** By the clock that nobody sets. @type {number | undefined} */
	let endingSince;
	let atHand = 0;

	/** @param {string} reason @param {number} [code] */
	function end(reason, code = 0) {
		endingSince = performance.now();
		// The server's own `close` would cut connections on which a request is on its way.
		NetServer.prototype.close.call(server, () => leave(reason, code));
		console.log(`Ending (${reason}) …`);
		setTimeout(() => server.closeAllConnections(), graceMs).unref();
		whenIdle();
	}

	function whenIdle() {
		if (endingSince !== undefined && atHand === 0)
			setTimeout(() => server.closeIdleConnections(), beatMs);
	}

	server.on('request', (_, response) => {
		atHand++;
		response.on('close', () => {
			atHand--;
			whenIdle();
		});
	});

	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
		process.on(signal, () => {
			if (endingSince === undefined) end(signal);
			else if (performance.now() - endingSince > sameWishMs) process.exit(1);
		});
	}
	watchNpm(() => endingSince ?? end('npm is gone'));
	return {
		/** Ends it as a failure, so that whoever runs it starts it again. */
		asFailure: () => void (endingSince ?? end('an error', 1)),
		/** Whether the end has begun: nothing new is taken on. */
		hasBegun: () => endingSince !== undefined
	};
}

/** @param {() => void} gone */
function watchNpm(gone) {
	// npm tells only its shell of a signal, and the shell keeps it to itself.
	if (!process.env.npm_lifecycle_event) return;
	const parent = process.ppid;
	const watch = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(watch);
		gone();
	}, 250);
	watch.unref();
}

/** @param {string} reason @param {number} code */
function leave(reason, code) {
	try {
		// Kit's own name for the event, so the app closes the same way under the adapter's server.
		process.emit(/** @type {any} */ ('sveltekit:shutdown'), /** @type {any} */ (reason));
		process.exit(code);
	} catch (error) {
		console.error('Could not end in order:', error);
		process.exit(1);
	}
}
