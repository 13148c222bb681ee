import { resolve } from '$app/paths';
import type { Marked } from '$lib/components/article/drawn.ts';
import type { Pick } from '$lib/question/response.ts';
import type { Answer, PageQuestion } from '$lib/quiz/shown.ts';

/** A question with what it marks in the article; without it where the server drew the page. */
export type Asked = PageQuestion & { marked?: Marked };

/** What the server says to an answer: how the question stands now, and what was refused. */
export type Reply = { refused: string | null; message?: string; shown: Stands | null };

/** The answer that stands; with an outcome, how the article is marked from now on. */
type Stands = { answer: Answer; outcome: PageQuestion['outcome']; marked?: Marked };

type Sent = { number: number; picks: Pick[]; revision: number; check?: boolean };

/** A request that hangs longer is no connection; what it did can be done again without harm. */
const PATIENCE_MS = 20_000;

/** Sends an answer. Null where no reply came, or one that promises nothing: try again. */
export async function put(attempt: string, sent: Sent): Promise<Reply | null> {
	const { number, picks, revision, check = false } = sent;
	const address = resolve('/attempt/[attempt]/questions/[n]', {
		attempt,
		n: String(number)
	});
	const reply = await heard(address, {
		method: 'PUT',
		headers: { 'content-type': 'application/json', accept: 'application/json' },
		body: JSON.stringify({ picks, revision, check })
	});
	if (!reply) return null;
	if ('refused' in reply.said) return reply.said as Reply;
	return reply.status === 404 && 'message' in reply.said ? { refused: 'gone', shown: null } : null;
}

/** Every question of the attempt in order; null where no reply of ours came. */
export async function questionsOf(attempt: string): Promise<Asked[] | null> {
	const reply = await heard(resolve('/attempt/[attempt]/questions', { attempt }));
	return Array.isArray(reply?.said) ? reply.said : null;
}

/** Whether our server answers at a page's address; null where it does not. */
export async function reach(address: string): Promise<true | null> {
	const options = { method: 'HEAD', redirect: 'manual' as const };
	const reply = await fetch(address, { ...options, signal: patience() }).catch(() => null);
	return reply?.ok || reply?.type === 'opaqueredirect' ? true : null;
}

const patience = () => AbortSignal.timeout(PATIENCE_MS);

/**
 * Only what the server itself says decides, and it says it as an object. A filter, a proxy or a page
 * to sign in to the network answers in its own words, with any status: that is no connection.
 */
export async function heard(
	address: string,
	request: RequestInit = {}
): Promise<{ status: number; said: object } | null> {
	try {
		const reply = await fetch(address, { ...request, signal: patience() });
		const said: unknown = await reply.json();
		return typeof said === 'object' && said !== null ? { status: reply.status, said } : null;
	} catch {
		return null;
	}
}
