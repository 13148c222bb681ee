import { networkInterfaces } from 'node:os';

/** Names and addresses that mean this computer to itself, and nothing or another one to others. */
const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d+){3}|\[?::1\]?)$/i;

/** @param {string} host a name or an address, as in a setting or an address line */
export function isLoopback(host) {
	return LOOPBACK.test(host);
}

/** Between programs of this computer (containers, virtual machines, tunnels): no device is there. */
const INNER =
	/^(docker|podman|cni|flannel|cali|veth|virbr|vmnet|vboxnet|vnic|lxcbr|lxdbr|incusbr|bridge1\d\d$|br-[\da-f]{12}$|tun|tap|utun|wg|ppp|awdl|llw|zt|tailscale|vEthernet)|VirtualBox|VMware|Hyper-V|WSL|Loopback/i;

/**
 * This computer's addresses on networks where other devices may be, in the order of the system.
 * @param {ReturnType<typeof networkInterfaces>} interfaces
 * @returns {string[]} of IPv4, which is what people can type; empty: there is no network
 */
export function networkAddresses(interfaces = networkInterfaces()) {
	return Object.entries(interfaces).flatMap(([name, addresses = []]) =>
		INNER.test(name)
			? []
			: addresses
					// 169.254: nobody gave this computer an address.
					.filter(
						({ family, internal, address }) =>
							family === 'IPv4' && !internal && !/^169\.254\./.test(address)
					)
					.map(({ address }) => address)
	);
}

/**
 * What the start says of where the server is to be found.
 * @param {{ host: string, origin: string | undefined }} settings
 * @param {number} port
 * @param {string[]} lan this computer's addresses on a network
 * @returns {string[]} lines, this computer's own address first
 */
export function addressLines({ host, origin }, port, lan = networkAddresses()) {
	const everywhere = host === '0.0.0.0' || host === '::';
	const named = host.includes(':') ? `[${host}]` : host;
	const lines = [`Listening on http://${everywhere ? 'localhost' : named}:${port}`];
	if (origin) lines.push(`Its public address is ${origin}`);
	if (everywhere) lines.push(...lan.map((address) => `On this network: http://${address}:${port}`));
	if (!origin && (isLoopback(host) || (everywhere && lan.length === 0)))
		lines.push('Only this computer can open that address.');
	return lines;
}
