import { aboutArticle, notesForReaders } from '$lib/server/article/about.ts';
import { readOf } from '$lib/server/article/reading.ts';
import { PUBLIC_DAYS, publicQuiz } from '$lib/server/library.ts';
import { heldAttempts } from '$lib/server/attempt/session.ts';
import { newToken } from '$lib/server/request/token.ts';
import { untouchedQuestion } from '$lib/server/attempt/first-answer.ts';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ cookies }) => {
	const version = await publicQuiz();
	const joinId = newToken();
	const shown = untouchedQuestion(version, 1, joinId) ?? error(404);
	const held = await heldAttempts(cookies);
	return {
		read: readOf({ blocks: version.blocks, notes: await notesForReaders(version) }, shown),
		about: await aboutArticle(version),
		shown,
		joinId,
		days: PUBLIC_DAYS,
		count: version.quiz.questions.length,
		/** The public attempt that this browser began already. */
		begun:
			held.find(({ attempt }) => attempt.assignmentId === null && attempt.versionId === version.id)
				?.attempt.id ?? null
	};
};
