// The production server: what `npm start` runs once everything is built.
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { constants } from 'node:zlib';
import compression from 'compression';
import { endInOrder } from './server/ending.js';
import { readEnvironment } from './server/environment.js';
import { secureHeaders } from './server/headers.js';
import { lastResort } from './server/last-resort.js';
import { addressLines } from './server/network.js';
import { internalHeaders, isOwnHost, settleOrigin } from './server/public-origin.js';

/**
 * The most that a request may carry. A saved web page is larger than anything else that is sent, so
 * its route alone may have more; the form around it takes a little as well. What says no length is
 * counted by the app while it comes.
 */
const bodyLimit = 512 * 1024;
const documentLimit = 5.5 * 1024 * 1024;
/** @param {string | undefined} url */
const limitOf = (url = '') =>
	url.split('?')[0] === '/teacher/article/bring' ? documentLimit : bodyLimit;

/** @param {unknown[]} lines @returns {never} */
function refuse(...lines) {
	for (const line of lines) console.error(line);
	process.exit(1);
}

const folder = import.meta.dirname ?? refuse('This needs Node 24.');
process.chdir(folder);
// The database holds names and password hashes: its files are for their owner alone.
process.umask(0o077);

const nodeIsNewEnough = 'randomUUIDv7' in (await import('node:crypto'));
if (!nodeIsNewEnough) refuse(`This needs the newest Node 24 or later, not ${process.version}.`);

const environment = readEnvironment(process.env, folder);
if ('problems' in environment) refuse(...environment.problems);
const { settings } = environment;

if (!existsSync('build/handler.js')) refuse('Nothing is built yet: `npm start` builds and serves.');

// All the adapter reads from the environment is set here, whatever stood there before.
Object.assign(process.env, internalHeaders, {
	DATABASE_URL: settings.database,
	LICENCE_LINE: settings.licence,
	BODY_SIZE_LIMIT: String(documentLimit)
});
delete process.env.PORT_HEADER;
// Before anything of the app asks for the time; else it is the machine's zone.
if (settings.zone) process.env.TZ = settings.zone;
if (settings.origin) process.env.ORIGIN = settings.origin;
else delete process.env.ORIGIN;

const { handler } = await import('./build/handler.js').catch((error) =>
	// The app's own start, its migrations included, is part of this import.
	error.name === 'Refused' ? refuse(error.message) : refuse('The app cannot start:', error)
);

/**
 * From level 5 on brotli looks for words further back, where a page repeats its passage. No page is
 * longer than a window of 64 KB by much, and a larger one takes memory for each page under way.
 * @param {number} quality
 */
const packing = (quality) =>
	compression({
		threshold: 1024,
		brotli: {
			params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: 16 }
		}
	});
const compress = packing(5);
/** A table of many rows repeats its cells one below the other: that is found with little effort. */
const compressTable = packing(3);
/** @param {string | undefined} url */
const isTable = (url = '') => url.split('?')[0]?.endsWith('.csv');

const server = createServer(
	// Without a Host it is our answer, with our headers, and not the one of Node.
	{ requireHostHeader: false, connectionsCheckingInterval: 5_000 }
);
const ending = endInOrder(server);

let turn = Promise.resolve();
/** @type {WeakMap<import('node:net').Socket, Promise<void>>} */
const lastOf = new WeakMap();
/**
 * Requests begin one a turn of the event loop, and one of a connection when the one before it there is
 * answered. Node takes up one new connection a turn: where all that wait were answered in one, whoever
 * comes new would wait for many times all of them.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function itsTurn({ socket }, response) {
	const before = lastOf.get(socket);
	lastOf.set(socket, new Promise((resolve) => response.once('close', resolve)));
	await before;
	await (turn = turn.then(() => new Promise((resolve) => setImmediate(resolve))));
}

const guarded = lastResort({
	answer: (response) => answer(response, 500, 'Internal Error'),
	end: ending.asFailure
});
server.on(
	'request',
	guarded(async (request, response) => {
		const origin = settleOrigin(request, settings);
		secureHeaders(response, origin?.protocol === 'https:');
		if (ending.hasBegun()) {
			response.setHeader('connection', 'close').setHeader('retry-after', '5');
			return answer(response, 503, 'The server is ending. Nothing was stored; send it again soon.');
		}
		if (!origin || !decodes(request.url)) return answer(response, 400, 'Bad Request');
		const { hostname } = new URL(`http://${request.headers.host}`);
		if (!isOwnHost(hostname, settings)) return answer(response, 421, elsewhere(hostname));
		if (Number(request.headers['content-length']) > limitOf(request.url)) {
			return answer(response, 413, 'This is more than can be sent at once. Nothing was stored.');
		}
		await itsTurn(request, response);
		try {
			// Pages and JSON are compressed here; static files come compressed from the build.
			(isTable(request.url) ? compressTable : compress)(request, response, () => {});
			await handler(request, response, () => answer(response, 404, 'Not Found'));
		} catch (error) {
			console.error(error);
			if (response.headersSent) response.destroy();
			else answer(response, 500, 'Internal Error');
		}
	})
);
// Longer than proxies and browsers keep an idle connection: they must be the ones who close it.
server.keepAliveTimeout = 65_000;
server.headersTimeout = 10_000;
server.requestTimeout = 60_000;

server.on('error', (error) => {
	process.emit(/** @type {any} */ ('sveltekit:shutdown'), /** @type {any} */ ('no port'));
	const taken = 'code' in error && error.code === 'EADDRINUSE';
	refuse(
		taken
			? `Port ${settings.port} is taken: is the quiz running already? PORT=3001 npm start uses another.`
			: `Cannot listen on ${settings.host}, port ${settings.port}: ${error.message}`
	);
});
server.listen(settings.port, settings.host, () => {
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	for (const line of addressLines(settings, port)) console.log(line);
});

/**
 * Whether a path can be read at all. The framework is not asked: with one that cannot it runs its
 * hooks where nothing catches what they throw.
 * @param {string | undefined} url
 */
function decodes(url = '') {
	try {
		return decodeURIComponent(url.split('?')[0] ?? '') !== undefined;
	} catch {
		return false;
	}
}

/** @param {string} host */
function elsewhere(host) {
	return `This server is not known under the name ${host}. Open it by its address, like http://192.168.1.5:3000. Whoever runs it can set ORIGIN=http://${host}:${settings.port} to let it have this name.`;
}

/** @param {import('node:http').ServerResponse} response @param {number} status @param {string} text */
function answer(response, status, text) {
	response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}
