import * as v from 'valibot';
import { neededIn, normalise, Pick } from '../../question/response.ts';
import type { Question } from '../../question/schema.ts';
import { score } from '../../question/score.ts';
import type { Quiz } from '../../quiz/schema.ts';
import { shownQuestion, type ShownQuestion } from '../../quiz/shown.ts';
import type { HeldAttempt } from '../db/attempt-sessions.ts';
import { countingOf } from '../db/repairs.ts';
import { saveResponse } from '../db/responses.ts';
import { momentOf } from './session.ts';

/** An answer as a page sends it, by form or as JSON. */
export const SentAnswer = v.object({
	picks: v.pipe(v.array(Pick), v.maxLength(100)),
	/** The revision the change was made from. */
	revision: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
	/** Check it: the answer becomes final. */
	check: v.boolean()
});
export type SentAnswer = v.InferOutput<typeof SentAnswer>;

export type AnswerRefusal =
	'unknown' | 'empty' | 'no-check' | 'handed-in' | 'closed' | 'final' | 'stale';

export const ANSWER_REFUSALS: Record<AnswerRefusal, { status: 400 | 409; message: string }> = {
	unknown: {
		status: 400,
		message: 'That is not an answer to this question. Nothing was stored; please choose again.'
	},
	empty: { status: 400, message: 'Choose an answer first.' },
	'no-check': {
		status: 400,
		message: 'In this class answers are not checked one by one. Nothing was changed.'
	},
	'handed-in': {
		status: 409,
		message: 'This quiz is handed in. It takes no more answers; this one was not stored.'
	},
	closed: {
		status: 409,
		message: 'Your teacher has closed this quiz. This answer was not stored.'
	},
	final: {
		status: 409,
		message: 'This answer is checked and stays as it is. The new one was not stored.'
	},
	stale: {
		status: 409,
		message:
			'This question was answered in another window or on another device meanwhile. You see that answer now; the one just sent was not stored.'
	}
};

type Questions = { questions: Quiz['questions'] };
type Accepted = { question: Question; picks: Pick[] };

/** Whether these picks can be an answer at all; asked before anything is stored. */
export function accept(
	quiz: Questions,
	number: number,
	sent: SentAnswer
): Accepted | { refused: AnswerRefusal } {
	const question = quiz.questions[number - 1];
	const picks = question && normalise(question, sent.picks);
	if (!picks) return { refused: 'unknown' };
	if (sent.check && picks.length === 0) return { refused: 'empty' };
	return { question, picks };
}

/** Whether an answer has something and still leaves a part of its question open. */
export function isPartly(quiz: Quiz, number: number, { picks }: SentAnswer): boolean {
	const question = quiz.questions[number - 1];
	return picks.length > 0 && question !== undefined && picks.length < neededIn(question);
}

/** `shown` is null where the answer was refused before it came to storing. */
type Answered = { refused: AnswerRefusal | null; shown: ShownQuestion | null };

/** Stores an answer to the question with this number, and says how the question stands now. */
export async function answerQuestion(
	held: HeldAttempt,
	number: number,
	sent: SentAnswer,
	now = Date.now()
): Promise<Answered> {
	const { attempt } = held;
	const moment = momentOf(held);
	const { quiz, repairs } = await countingOf(attempt);
	const accepted = accept(quiz, number, sent);
	if ('refused' in accepted) return { ...accepted, shown: null };
	const { question, picks } = accepted;
	if (sent.check && moment.feedback !== 'each') return { refused: 'no-check', shown: null };
	const result = await saveResponse({
		attemptId: attempt.id,
		questionId: question.id,
		picks,
		revision: sent.revision,
		score: sent.check ? score(question, picks) : null,
		repairs,
		now
	});
	const refused = result.saved ? null : result.refused;
	// The question was repaired while it was scored.
	if (refused === 'repaired') return answerQuestion(held, number, sent, now);
	return {
		refused,
		shown: shownQuestion(question, number, { seed: attempt.seed, moment }, result.response)
	};
}
