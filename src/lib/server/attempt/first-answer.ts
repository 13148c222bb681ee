import { createHash, randomUUIDv7 } from 'node:crypto';
import type { Moment } from '../../quiz/feedback.ts';
import { shownQuestion } from '../../quiz/shown.ts';
import { accept, answerQuestion, type AnswerRefusal, type SentAnswer } from './answer.ts';
import { startAttempt, type Attempt } from '../db/attempts.ts';
import type { Quiz } from '../../quiz/schema.ts';
import type { Version } from '../db/versions.ts';
import { newSession, sessionEnd } from './session.ts';

const UNTOUCHED: Moment = {
	feedback: 'each',
	handedIn: false,
	allDone: false,
	released: false
};

/** A question of the public quiz before there is an attempt: as its first answer will find it. */
export function untouchedQuestion(
	{ quiz }: { quiz: Pick<Quiz, 'questions'> },
	number: number,
	joinId: string
) {
	const question = quiz.questions[number - 1];
	return question
		? shownQuestion(question, number, { seed: seedOf(joinId), moment: UNTOUCHED })
		: undefined;
}

/** The first answer to the public quiz: makes the attempt and stores the answer, or nothing. */
export async function answerFirst(
	version: Version,
	number: number,
	joinId: string,
	answer: SentAnswer
): Promise<{ attempt: Attempt; token: string } | { refused: AnswerRefusal }> {
	const accepted = accept(version.quiz, number, answer);
	if ('refused' in accepted) return { refused: accepted.refused };
	const now = Date.now();
	const { token, session } = newSession(sessionEnd(null, true, now));
	const attempt = await startAttempt(
		{ id: randomUUIDv7(), versionId: version.id, seed: seedOf(joinId), joinId, now },
		session
	);
	if (!attempt) return { refused: 'stale' };
	const held = { attempt, assignment: null, allDone: false, expiresAt: session.expiresAt };
	// Accepted above: refused only where this page was sent before, and then that answer stands.
	await answerQuestion(held, number, answer, now);
	return { attempt, token };
}

/** The order of options must be the same on the page that starts an attempt and in the attempt. */
export function seedOf(joinId: string): number {
	return createHash('sha256').update(joinId).digest().readUInt32BE() >>> 1;
}
