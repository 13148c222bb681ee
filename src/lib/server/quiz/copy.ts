import { randomUUIDv7 } from 'node:crypto';
import { sha256 } from '../../quiz/version.ts';
import {
	addCorrections,
	broughtWith,
	correctionsOf,
	keepBrought,
	type BroughtArticle
} from '../db/brought.ts';
import { changeNotes, storedNotesOf } from '../db/notes.ts';
import { beginQuiz } from '../db/quizzes.ts';
import type { Version } from '../db/versions.ts';

type To = {
	teacherId: string;
	/** Of the form that asks for it: sent twice it makes one copy. */
	token: string;
	now: number;
};

/**
 * A copy of a quiz that its new owner can change: its questions, and where the article was brought
 * by a colleague the article with its marks. Nothing of classes or results goes along.
 */
export async function copyQuiz(version: Version, to: To): Promise<string | 'too-many'> {
	const { quiz, owner } = version;
	const { teacherId, token, now } = to;
	const [articleId = ''] = quiz.articles;
	if (owner !== null && owner !== teacherId) {
		const theirs = await broughtWith(owner, articleId);
		if (theirs && (await copyArticle(theirs, to)) === 'too-many') return 'too-many';
	}
	const id = sha256(`${teacherId} ${token}`).slice(0, 32);
	const begun = await beginQuiz(
		{
			...{ id, ownerId: teacherId, articleId, prompt: quiz.prompt },
			title: `${quiz.title} (copy)`.slice(0, 100),
			chosen: quiz.questions.map((question) => question.id)
		},
		now,
		{ questions: quiz.questions, readAt: now }
	);
	if (begun === 'too-many') return begun;
	return id;
}

async function copyArticle(theirs: BroughtArticle, { teacherId, token, now }: To) {
	const own = { id: randomUUIDv7(), ownerId: teacherId, broughtAt: now, archivedAt: null };
	const id = await keepBrought({ ...theirs, ...own });
	if (id === 'too-many') return id;
	// Who has the article already keeps it as it is.
	if (id !== own.id) return 'there';
	const corrections = (await correctionsOf(theirs.id)).map(({ correction }) => correction);
	await changeNotes(id, { gone: [], put: await storedNotesOf(theirs.id) });
	return addCorrections({ id, ownerId: teacherId }, { token, corrections }, now);
}
