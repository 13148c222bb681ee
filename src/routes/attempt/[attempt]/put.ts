import { resolve } from '$app/paths';
import type { Pick } from '$lib/question/response.ts';
import type { ShownQuestion } from '$lib/quiz/shown.ts';

/** What the server says to an answer: how the question stands now, and what was refused. */
export type Reply = { refused: string | null; message?: string; shown: ShownQuestion | null };

type Sent = { number: number; picks: Pick[]; revision: number; check?: boolean };

/** Sends an answer. Null where no reply came, or one that promises nothing: try again. */
export async function put(attempt: string, sent: Sent): Promise<Reply | null> {
	const { number, picks, revision, check = false } = sent;
	const address = resolve('/attempt/[attempt]/questions/[n=number]', {
		attempt,
		n: String(number)
	});
	try {
		const reply = await fetch(address, {
			method: 'PUT',
			headers: { 'content-type': 'application/json', accept: 'application/json' },
			body: JSON.stringify({ picks, revision, check })
		});
		return ours(reply.status, await reply.json());
	} catch {
		return null;
	}
}

/**
 * Only what the server itself says decides. A filter, a proxy or a page to sign in to the network
 * answers in its own words, with any status: that is no connection.
 */
function ours(status: number, said: unknown): Reply | null {
	if (typeof said !== 'object' || said === null) return null;
	if ('refused' in said) return said as Reply;
	return status === 404 && 'message' in said ? { refused: 'gone', shown: null } : null;
}
