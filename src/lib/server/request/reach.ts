import { networkInterfaces } from 'node:os';

const OWN = ['localhost', '127.0.0.1', '[::1]', '::1'];

/**
 * Where others find this server. Who opened a page as localhost would hand on an address that is
 * nobody else's: then it is this machine's on the network, unless the server listens to this machine
 * alone or there is no network. `others` says whether anybody else can open it.
 */
export function reach(
	url: URL,
	listens = process.env.HOST ?? '',
	lan = networkAddress()
): { origin: string; others: boolean } {
	if (!OWN.includes(url.hostname)) return { origin: url.origin, others: true };
	if (OWN.includes(listens) || !lan) return { origin: url.origin, others: false };
	return { origin: `http://${lan}${url.port && `:${url.port}`}`, others: true };
}

function networkAddress(): string | undefined {
	return Object.values(networkInterfaces())
		.flatMap((addresses) => addresses ?? [])
		.find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
}
