import { json } from '@sveltejs/kit';
import * as v from 'valibot';
import { answerQuestion, ANSWER_REFUSALS, SentAnswer } from '$lib/server/attempt/answer.ts';
import type { RequestHandler } from './$types';

/**
 * What the page's script sends where a form would post: the answer as JSON. Answers with the
 * question as it stands now, and with what was refused, if anything, as a status and in words.
 */
export const PUT: RequestHandler = async ({ params, locals, request }) => {
	const sent = v.safeParse(SentAnswer, await jsonOf(request));
	if (!sent.success)
		return json({ refused: 'unknown', ...ANSWER_REFUSALS.unknown }, { status: 400 });
	const { refused, shown } = await answerQuestion(locals.held, Number(params.n), sent.output);
	if (!refused) return json({ refused, shown });
	const { status, message } = ANSWER_REFUSALS[refused];
	return json({ refused, message, shown }, { status });
};

async function jsonOf(request: Request): Promise<unknown> {
	try {
		return await request.json();
	} catch (error) {
		// A body over the limit has a status of its own and is answered with it.
		if (error instanceof Object && 'status' in error) throw error;
		return undefined;
	}
}
