import { isIP } from 'node:net';
import { hostname } from 'node:os';

/**
 * Headers that only this server writes. The adapter reads the public address of a request from
 * them; whatever a client sends under these names is overwritten.
 */
export const internalHeaders = {
	PROTOCOL_HEADER: 'x-whose-words-protocol',
	HOST_HEADER: 'x-whose-words-host',
	ADDRESS_HEADER: 'x-whose-words-address'
};

/**
 * Finds out under which address a request was made and by whom, and writes that into the internal
 * headers. A proxy's word counts only where one is trusted, and of several entries the last, which
 * the nearest proxy wrote.
 * @param {import('node:http').IncomingMessage} request
 * @param {Pick<import('./environment.js').Settings, 'origin' | 'trustProxy'>} settings
 * @returns {URL | undefined} the public origin; undefined where no sane request would lead here
 */
export function settleOrigin(request, { origin, trustProxy }) {
	const { headers, headersDistinct, socket } = request;
	for (const name of Object.values(internalHeaders)) delete headers[name];

	const hosts = headersDistinct.host ?? [];
	if (hosts.length !== 1 || !isHost(hosts[0]) || !request.url?.startsWith('/')) return;

	/** @param {string} name */
	const forwarded = (name) =>
		trustProxy ? headersDistinct[name]?.join().split(',').at(-1)?.trim() : undefined;

	const protocol = forwarded('x-forwarded-proto') ?? 'http';
	const host = forwarded('x-forwarded-host') ?? hosts[0];
	if (!/^https?$/.test(protocol) || !isHost(host)) return;

	const url = new URL(origin ?? `${protocol}://${host}`);
	headers[internalHeaders.PROTOCOL_HEADER] = url.protocol.slice(0, -1);
	headers[internalHeaders.HOST_HEADER] = url.host;
	headers[internalHeaders.ADDRESS_HEADER] = address(forwarded('x-forwarded-for'), socket);
	return url;
}

/**
 * Whether a page under this host can be ours. A name that somebody else can point at this machine
 * would let pages of theirs speak with it as their own server ("DNS rebinding"); an address cannot be
 * pointed anywhere, and names of this machine and of the local network are nobody else's. Behind a
 * proxy it is the proxy that knows its names.
 * @param {string} host as in `URL.hostname`
 * @param {Pick<import('./environment.js').Settings, 'origin' | 'trustProxy'>} settings
 * @param {string} machine this machine's own name
 */
export function isOwnHost(host, { origin, trustProxy }, machine = hostname()) {
	const name = host.toLowerCase();
	const own = machine.toLowerCase();
	return (
		trustProxy ||
		isIP(name.replace(/^\[|\]$/g, '')) !== 0 ||
		/(^|\.)(localhost|local)$/.test(name) ||
		[own, own.split('.')[0]].includes(name) ||
		(origin !== undefined && new URL(origin).hostname === name)
	);
}

/** @param {string | undefined} host @returns {host is string} */
function isHost(host) {
	return (
		host !== undefined &&
		/^(\[[\da-f:.]+\]|[\w.-]+)(:\d{1,5})?$/i.test(host) &&
		URL.canParse(`http://${host}`)
	);
}

/** @param {string | undefined} forwarded @param {import('node:net').Socket} socket */
function address(forwarded, socket) {
	const address = forwarded && isIP(forwarded) ? forwarded : (socket.remoteAddress ?? '');
	// An IPv4 client looks like this on a socket that listens on both; one client, one name.
	return address.replace(/^::ffff:(?=\d+\.)/i, '');
}
