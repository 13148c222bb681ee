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
		if (reply.ok || reply.status === 409 || reply.status === 400) return await reply.json();
		return reply.status < 500 ? { refused: 'gone', shown: null } : null;
	} catch {
		return null;
	}
}
