import { once } from 'node:events';
import {
	Agent as PlainAgent,
	request as plainRequest,
	type IncomingMessage,
	type OutgoingHttpHeaders
} from 'node:http';
import { Agent as TlsAgent, request as tlsRequest } from 'node:https';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { NotStored } from '../not-stored.ts';
import type { Address } from './address.ts';

/** A statement as it is sent: its SQL, and what stands for its question marks. */
export type Sent = [sql: string, ...params: unknown[]];

/** What is answered to one statement. Of what is empty or 0, nothing is said. */
export type Result = {
	error?: string;
	rows_affected?: number;
	columns?: string[];
	values?: unknown[][];
};

/** A node did not do what it was asked; `done` says whether it may have been done all the same. */
export class Unanswered extends Error {
	readonly done: 'no' | 'perhaps';
	constructor(node: string, how: string, done: 'no' | 'perhaps') {
		super(`${hostOf(node)}: ${how}`);
		this.done = done;
	}
}

/** A node does not know the user, or allows less than is needed. */
export class Denied extends Error {
	constructor(node: string) {
		super(`${hostOf(node)} does not let this user in`);
	}
}

type How = {
	/** Whether it does no harm when it was done already. */
	again: boolean;
	/** How long other nodes are tried where it is certain that nothing was done, milliseconds. */
	patience?: number;
	/** How long one node may take to answer, milliseconds. */
	answer?: number;
};

/** An election takes one to three seconds: what is asked meanwhile waits for most of that. */
const PATIENCE_MS = 2_000;
const ANSWER_MS = 3_000;
const EVERY_MS = 50;

/** How long a node may take for a whole database. */
const CARRY_MS = 10 * 60_000;

export type Nodes = ReturnType<typeof nodesOf>;

/** The nodes of a cluster; any of them answers for all. The first is asked until it fails, then the next. */
export function nodesOf({ nodes, user, password }: Address) {
	const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
	const headers = { 'content-type': 'application/json', ...(user && { authorization }) };
	const secure = nodes[0]?.startsWith('https:');
	const request = secure ? tlsRequest : plainRequest;
	const agent = new (secure ? TlsAgent : PlainAgent)({ keepAlive: true });
	let current = 0;

	/** Asks whichever node answers. Throws `NotStored` where none does, or where it is unknown what was done. */
	async function ask(path: string, statements: Sent[], how: How): Promise<Result[]> {
		const { patience = PATIENCE_MS } = how;
		const until = performance.now() + patience;
		for (let tries = 1; ; tries++) {
			const at = current;
			try {
				return await askNode(nodes[at] as string, path, statements, how.answer);
			} catch (error) {
				if (!(error instanceof Unanswered)) throw error;
				// Of many requests that fail at once, the first moves on for all.
				if (current === at) current = (at + 1) % nodes.length;
				const mayTry = how.again || error.done === 'no';
				if (!mayTry || (tries >= nodes.length && performance.now() >= until))
					throw new NotStored(error.message);
			}
			if (tries % nodes.length === 0) await pause(EVERY_MS);
		}
	}

	/** Asks this node. Throws `Unanswered` and `Denied`. */
	async function askNode(
		node: string,
		path: string,
		statements?: Sent[],
		answer = ANSWER_MS
	): Promise<Result[]> {
		const { status, text } = await post(node, path, answer, JSON.stringify(statements));
		if (status === 401) throw new Denied(node);
		if (status === 503) throw new Unanswered(node, text.trim(), 'no');
		// 204: a newer release has nothing to copy.
		if (status !== 200 && status !== 204)
			throw new Unanswered(node, `${status} ${text.trim()}`, 'perhaps');
		if (text === '') return [];
		const { error, results = [] } = JSON.parse(text) as { error?: string; results?: Result[] };
		if (error) throw new Unanswered(node, error, NOT_DONE.test(error) ? 'no' : 'perhaps');
		return results;
	}

	return { all: nodes, ask, askNode, carry, close: () => agent.destroy() };

	/** Gets a file from this node, or gives it one. Throws `Unanswered` and `Denied`. */
	async function carry(node: string, path: string, given?: Readable): Promise<IncomingMessage> {
		const type = { 'content-type': 'application/octet-stream' };
		const how = { method: given ? 'POST' : 'GET', headers: { ...headers, ...type } };
		return exchange(node, path, how, CARRY_MS, given, async (response) => {
			if (response.statusCode === 200) return response;
			const said = (await text(response)).trim();
			if (response.statusCode === 401) throw new Denied(node);
			throw new Unanswered(node, `${response.statusCode} ${said}`, 'perhaps');
		});
	}

	function post(node: string, path: string, answer: number, body?: string) {
		return exchange(node, path, { method: 'POST', headers }, answer, body, async (response) => ({
			status: response.statusCode,
			text: await text(response)
		}));
	}

	/** Sends to this node, and takes what it answers. Throws `Unanswered` where nothing comes in time. */
	async function exchange<Taken>(
		node: string,
		path: string,
		how: { method: string; headers: OutgoingHttpHeaders },
		answer: number,
		body: Readable | string | undefined,
		take: (response: IncomingMessage) => Promise<Taken>
	): Promise<Taken> {
		const signal = AbortSignal.timeout(answer);
		const sent = request(node + path, { ...how, agent, signal });
		let connected = false;
		sent.on('socket', (socket) => {
			if (!socket.connecting) connected = true;
			else socket.once('connect', () => (connected = true));
		});
		try {
			const [[response]] = await Promise.all([
				once(sent, 'response') as Promise<[IncomingMessage]>,
				typeof body === 'object' ? pipeline(body, sent) : sent.end(body)
			]);
			return await take(response);
		} catch (error) {
			if (error instanceof Unanswered || error instanceof Denied) throw error;
			const { code = '', name } = error as NodeJS.ErrnoException;
			const how = signal.aborted ? `no answer within ${answer / 1000} s` : code || name;
			throw new Unanswered(node, how, connected ? 'perhaps' : 'no');
		}
	}
}

export const hostOf = (node: string) => node.replace(/^https?:\/\//, '');

/** What a node says that has not begun; what a leader says that loses its office is not among it. */
const NOT_DONE =
	/(^|: )(not leader|leader not found|store not (ready|open)|stale read|connection refused)$/;
