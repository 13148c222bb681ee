import { sheetOf } from '../quiz/sheet.ts';
import type { HeldAttempt } from './db/attempts.ts';
import { responsesOf } from './db/responses.ts';
import { versionOf } from './db/versions.ts';
import { momentOf } from './session.ts';

/** The attempt's quiz and every question as its student may see it now. */
export async function sheetPage(held: HeldAttempt) {
	const { attempt } = held;
	const version = await versionOf(attempt.versionId);
	const responses = await responsesOf(attempt.id);
	const moment = momentOf(held);
	return {
		attempt,
		version,
		moment,
		sheet: sheetOf(version.quiz, { seed: attempt.seed, moment }, responses)
	};
}
