import { sheetOf } from '../quiz/sheet.ts';
import type { HeldAttempt } from './db/attempts.ts';
import { quizOf } from './db/repairs.ts';
import { responsesOf } from './db/responses.ts';
import { versionOf } from './db/versions.ts';
import { momentOf } from './session.ts';

/** The attempt's quiz and every question as its student may see it now. */
export async function sheetPage(held: HeldAttempt) {
	const { attempt } = held;
	const { article } = await versionOf(attempt.versionId);
	const quiz = await quizOf(attempt);
	const responses = await responsesOf(attempt.id);
	const moment = momentOf(held);
	return {
		attempt,
		quiz,
		article,
		moment,
		sheet: sheetOf(quiz, { seed: attempt.seed, moment }, responses)
	};
}
