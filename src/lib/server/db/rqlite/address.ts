import { hashOf } from '../../request/token.ts';
import { Refused } from '../refused.ts';

/** Where the nodes of a cluster answer (`http://h1:4001`), and as whom they are asked. */
export type Address = { nodes: string[]; user: string; password: string };

export const isRqlite = (text: string) => /^rqlites?:\/\//.test(text);

/**
 * Reads `rqlite://user:password@h1:4001,h2:4001`, with `rqlites` over TLS. A node without a port has
 * 4001, and the user may be left out. Throws `Refused`, with nothing in it that was typed: where an
 * `@` was forgotten, the password stands in place of a host or a port.
 */
export function parseAddress(text: string): Address {
	const [, secure, before, hosts = ''] =
		/^rqlite(s?):\/\/(?:(.*)@)?([^@]*?)\/?$/s.exec(text) ?? wrong('it has no node');
	const [, user, password] = /^([^:]*):?(.*)$/s.exec(before ?? '') as unknown as string[];
	return {
		nodes: hosts.split(',').map((host, at) => nodeOf(host, secure ? 'https' : 'http', at + 1)),
		user: decoded(user as string),
		password: decoded(password as string)
	};
}

function nodeOf(host: string, protocol: string, number: number): string {
	const [, name, port = '4001'] =
		/^(\[[\da-f:.]+\]|[^:[\]/?#\s]+)(?::(\d{1,5}))?$/i.exec(host) ??
		wrong(`node ${number} of it is no host with a port`);
	const node = `${protocol}://${name}:${port}`;
	return URL.canParse(node) && port !== '0' ? node : wrong(`node ${number} of it is no host`);
}

function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return wrong('a % in its user or password must be written %25');
	}
}

function wrong(how: string): never {
	throw new Refused(
		`DATABASE_URL must be like rqlite://user:password@host:4001,host:4001,host:4001, but ${how}.`
	);
}

/** The address for logs and messages: without its password. */
export function shown({ nodes, user }: Address): string {
	const scheme = nodes[0]?.startsWith('https:') ? 'rqlites' : 'rqlite';
	const hosts = nodes.map((node) => node.replace(/^https?:\/\//, '')).join(',');
	return `${scheme}://${user && `${encodeURIComponent(user)}@`}${hosts}`;
}

/** What files of this cluster on this machine are named after. Who asks is left out of it. */
export const localName = (text: string) =>
	`data/${hashOf(text.replace(/\/\/.*@/, '//')).slice(0, 8)}`;
