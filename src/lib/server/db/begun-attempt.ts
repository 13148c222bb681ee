import { ARTICLE } from '../../question/five-views.ts';
import { score } from '../../question/score.ts';
import { versionId } from '../../quiz/version.ts';
import { startAttempt } from './attempts.ts';
import { handIn } from './hand-in.ts';
import { saveResponse } from './responses.ts';
import { first, keyOf, NOW, quiz } from './stored-class.ts';
import { keepVersion } from './versions.ts';

/** For tests: an attempt at the public quiz is begun, saves answers and is handed in. */
export async function begin(joinId = 'join', now = NOW, tokenHash = `hash of ${joinId}`) {
	await keepVersion({ quiz, text: ARTICLE, owner: null }, now);
	return startAttempt(
		{ id: `attempt of ${joinId} at ${now}`, versionId: versionId(quiz), seed: 1, joinId, now },
		{ tokenHash, expiresAt: now + 1000 }
	);
}

export const save = (
	question = first,
	revision = 0,
	picks = keyOf(question),
	final = false,
	now = NOW
) =>
	saveResponse({
		attemptId: `attempt of join at ${NOW}`,
		questionId: question.id,
		picks,
		revision,
		score: final ? score(question, picks) : null,
		now
	});

export const wrong = [{ row: 'answer', option: first.rows[0]!.options.at(-1)!.id }];

export const end = (by: 'student' | 'teacher' = 'student', now = NOW + 5) =>
	handIn({
		attemptId: `attempt of join at ${NOW}`,
		...{ versionId: versionId(quiz), assignmentId: null, by, now }
	});
