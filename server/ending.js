/** What is still being answered gets this long to finish. */
const graceMs = 10_000;

/** Ctrl-C reaches the server twice, from the terminal and from npm: so soon, it is one wish. */
const sameWishMs = 500;

/**
 * Ends the process in order when it is told to, or when the npm that started it is gone: no new
 * connections, the requests at hand answered, then `sveltekit:shutdown`, at which the app closes its
 * database. A second signal ends it at once.
 * @param {import('node:http').Server} server
 * @returns {() => void} ends it as a failure, so that whoever runs it starts it again
 */
export function endInOrder(server) {
	/** @type {number | undefined} */
	let endingSince;

	/** @param {string} reason @param {number} [code] */
	function end(reason, code = 0) {
		endingSince = Date.now();
		console.log(`Ending (${reason}) …`);
		server.close(() => leave(reason, code));
		setTimeout(() => server.closeAllConnections(), graceMs).unref();
	}

	server.on('request', (_, response) => {
		// A connection kept alive would hold up the end once its answer is out.
		response.on('close', () => endingSince && setImmediate(() => server.closeIdleConnections()));
	});

	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
		process.on(signal, () => {
			if (endingSince === undefined) end(signal);
			else if (Date.now() - endingSince > sameWishMs) process.exit(1);
		});
	}
	watchNpm(() => endingSince ?? end('npm is gone'));
	return () => void (endingSince ?? end('an error', 1));
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
