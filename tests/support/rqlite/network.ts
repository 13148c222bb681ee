import { execFileSync } from 'node:child_process';

/** A hardware address that nobody has: what is sent there is lost, and nobody is told. */
const NOBODY = '02:00:00:00:00:01';

export type Network = NonNullable<ReturnType<typeof makeNetwork>>;

/**
 * A network of its own for so many nodes, each in a namespace of Linux, that this process reaches as
 * well. It goes with this process. Undefined where there can be none: it takes root, and `ip`.
 */
export function makeNetwork(size: number) {
	const ip = (...words: string[]) => execFileSync('ip', words, { stdio: 'pipe' });
	const bridge = `ww${process.pid}`;
	const names = Array.from({ length: size }, (_, at) => `${bridge}-${at}`);
	// What RFC 2544 sets aside for measuring networks.
	const address = (at: number) => `198.18.${process.pid % 256}.${at + 1}`;

	function make(): void {
		ip('link', 'add', bridge, 'type', 'bridge');
		ip('addr', 'add', `${address(size)}/24`, 'dev', bridge);
		ip('link', 'set', bridge, 'up');
		for (const [at, name] of names.entries()) {
			ip('netns', 'add', name);
			ip('link', 'add', name, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', name);
			ip('link', 'set', name, 'master', bridge, 'up');
			ip('-n', name, 'addr', 'add', `${address(at)}/24`, 'dev', 'eth0');
			for (const link of ['lo', 'eth0']) ip('-n', name, 'link', 'set', link, 'up');
		}
	}

	function remove(): void {
		for (const words of [['link', 'del', bridge], ...names.map((name) => ['netns', 'del', name])])
			try {
				ip(...words);
			} catch {
				// It was not made, or is gone already.
			}
	}

	/** Does this with each pair of the one and another, both ways. */
	function between(at: number, change: (name: string, other: string) => void): void {
		for (const other of names.keys())
			if (other !== at)
				for (const [from, to] of [[at, other] as const, [other, at] as const])
					change(names[from] as string, address(to));
	}

	try {
		make();
	} catch {
		remove();
		return undefined;
	}
	process.once('exit', remove);
	return {
		address,
		/** What runs a command as this node. */
		as: (at: number) => ['ip', 'netns', 'exec', names[at] as string],
		/** Nothing goes from this node to others or back; this process still reaches all of them. */
		cutOff: (at: number) =>
			between(at, (name, to) =>
				ip('-n', name, 'neigh', 'replace', to, 'lladdr', NOBODY, 'dev', 'eth0', 'nud', 'permanent')
			),
		join: (at: number) =>
			between(at, (name, to) => ip('-n', name, 'neigh', 'del', to, 'dev', 'eth0')),
		remove
	};
}
