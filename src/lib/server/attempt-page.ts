import { error, type Cookies } from '@sveltejs/kit';
import { sheetOf } from '../quiz/sheet.ts';
import { responsesOf } from './db/responses.ts';
import { versionOf } from './db/versions.ts';
import { heldAttempt } from './session.ts';

/**
 * The attempt in the address, if this browser holds it, with its quiz. Whether there is no such
 * attempt or it is another's, the answer is the same.
 */
export async function ownAttempt(cookies: Cookies, id: string) {
	const attempt = await heldAttempt(cookies, id);
	if (!attempt) error(404, 'This quiz is not open in this browser.');
	return { attempt, version: await versionOf(attempt.versionId) };
}

/** The attempt with every question as its student may see it now. */
export async function ownSheet(cookies: Cookies, id: string) {
	const { attempt, version } = await ownAttempt(cookies, id);
	const responses = await responsesOf(attempt.id);
	const sheet = sheetOf(version.quiz, { seed: attempt.seed, feedback: 'each' }, responses);
	return { attempt, version, sheet };
}
