import { json } from '@sveltejs/kit';
import type { ShownQuestion } from '$lib/quiz/shown.ts';
import { notesForReaders } from '$lib/server/article/about.ts';
import { markedIn } from '$lib/server/article/reading.ts';
import * as v from 'valibot';
import { answerQuestion, ANSWER_REFUSALS, SentAnswer } from '$lib/server/attempt/answer.ts';
import { versionOf } from '$lib/server/db/versions.ts';
import type { RequestHandler } from './$types';

/**
 * What the page's script sends where a form would post: the answer as JSON. Answers with what stands
 * now, and with what was refused, if anything, as a status and in words.
 */
export const PUT: RequestHandler = async ({ params, locals, request }) => {
	const sent = v.safeParse(SentAnswer, await jsonOf(request));
	if (!sent.success)
		return json({ refused: 'unknown', ...ANSWER_REFUSALS.unknown }, { status: 400 });
	const answered = await answerQuestion(locals.held, Number(params.n), sent.output);
	const { refused } = answered;
	const shown = answered.shown && (await standing(locals.held.attempt.versionId, answered.shown));
	if (!refused) return json({ refused, shown });
	const { status, message } = ANSWER_REFUSALS[refused];
	return json({ refused, message, shown }, { status });
};

/** The page has the question; with an outcome it marks in the article what proves the key. */
async function standing(versionId: string, shown: ShownQuestion) {
	const { answer, outcome } = shown;
	if (!outcome) return { answer, outcome };
	const version = await versionOf(versionId);
	const article = { blocks: version.blocks, notes: await notesForReaders(version) };
	return { answer, outcome: { score: outcome.score }, marked: markedIn(article, shown) };
}

async function jsonOf(request: Request): Promise<unknown> {
	try {
		return await request.json();
	} catch (error) {
		// A body over the limit has a status of its own and is answered with it.
		if (error instanceof Object && 'status' in error) throw error;
		return undefined;
	}
}
