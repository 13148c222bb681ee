import { isLoopback, networkAddresses } from '../../../../server/network.js';

/** Where others find this server: the address to hand on, and which others there are to choose. */
export type Reach = {
	origin: string;
	/** Whether anybody else can open it. */
	others: boolean;
	/** The addresses to take in its place where it does not work: on which network they are is not known. */
	instead: string[];
};

/**
 * Who opened a page as localhost would hand on an address that is nobody else's: then it is this
 * computer's on the network, the one chosen (`?at=`) or the first, unless the server listens to this
 * computer alone or there is no network.
 */
export function reach(url: URL, listens = process.env.HOST ?? '', lan = networkAddresses()): Reach {
	if (!isLoopback(url.hostname)) return { origin: url.origin, others: true, instead: [] };
	if (isLoopback(listens) || lan.length === 0)
		return { origin: url.origin, others: false, instead: [] };
	const at = url.searchParams.get('at');
	const chosen = lan.find((address) => address === at) ?? lan[0]!;
	return {
		origin: `http://${chosen}${url.port && `:${url.port}`}`,
		others: true,
		instead: lan.filter((address) => address !== chosen)
	};
}
