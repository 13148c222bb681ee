import { createHash, randomUUIDv7 } from 'node:crypto';
import { entryOf } from '../quiz/sheet.ts';
import { accept, answerQuestion, type Refusal, type SentAnswer } from './answer.ts';
import { startAttempt, type Attempt } from './db/attempts.ts';
import type { Version } from './db/versions.ts';
import { PUBLIC_MS } from './public-quiz.ts';
import { newSession } from './session.ts';

/** A question of the public quiz before there is an attempt: as its first answer will find it. */
export function untouchedEntry({ quiz }: Version, number: number, joinId: string) {
	const question = quiz.questions[number - 1];
	return question
		? entryOf(question, number, { seed: seedOf(joinId), feedback: 'each' })
		: undefined;
}

/** The first answer to the public quiz: makes the attempt and stores the answer, or nothing. */
export async function answerFirst(
	version: Version,
	number: number,
	joinId: string,
	answer: SentAnswer
): Promise<{ attempt: Attempt; token: string } | { refused: Refusal }> {
	const accepted = accept(version, number, answer);
	if ('refused' in accepted) return { refused: accepted.refused };
	const now = Date.now();
	const { token, session } = newSession(now + PUBLIC_MS);
	const attempt = await startAttempt(
		{ id: randomUUIDv7(), versionId: version.id, seed: seedOf(joinId), joinId, now },
		session
	);
	if (!attempt) return { refused: 'stale' };
	await answerQuestion(attempt, version, number, answer);
	return { attempt, token };
}

/** The order of options must be the same on the page that starts an attempt and in the attempt. */
function seedOf(joinId: string): number {
	return createHash('sha256').update(joinId).digest().readUInt32BE() >>> 1;
}
