import { neededIn, type Progress } from '../../question/response.ts';
import { VIEW } from '../../question/view/view.ts';
import { shownQuestions, type PageQuestion, type ShownQuestion } from '../../quiz/shown.ts';
import type { HeldAttempt } from '../db/attempt-sessions.ts';
import { countingOf } from '../db/repairs.ts';
import { responsesOf } from '../db/responses.ts';
import { versionOf } from '../db/versions.ts';
import { aboutArticle, notesForReaders } from '../article/about.ts';
import { momentOf } from './session.ts';
import { whoIsHere } from './who-is-here.ts';

/** The attempt's quiz, what was answered in it, and what its student may know of that now. */
export async function attemptPage(held: HeldAttempt) {
	const { attempt } = held;
	const [version, { quiz }, responses] = await Promise.all([
		versionOf(attempt.versionId),
		countingOf(attempt),
		responsesOf(attempt.id)
	]);
	const picks = new Map(responses.map((one) => [one.questionId, one.picks.length]));
	return {
		attempt,
		here: whoIsHere(held, version),
		quiz,
		blocks: version.blocks,
		notes: await notesForReaders(version),
		/** Where a brought article comes from; the library's say so on the first page. */
		source: version.owner === null ? '' : ((await aboutArticle(version))?.source ?? ''),
		responses,
		moment: momentOf(held),
		/** How far each question is answered, in their order. */
		progress: quiz.questions.map((question): Progress => ({
			made: picks.get(question.id) ?? 0,
			needed: neededIn(question)
		}))
	};
}

/**
 * A question for its own page: what it asks about comes drawn, where the view does not draw it, and so
 * does what explains it.
 */
export function forPage({ question, outcome, ...shown }: ShownQuestion): PageQuestion {
	const passage = VIEW[question.view].showsPassage ? question.passage : [];
	return {
		...shown,
		// Only lists call a question by its title.
		question: { ...question, title: '', passage },
		outcome: outcome && { score: outcome.score }
	};
}

/** The same with every question as its student may see it now. */
export async function shownAttempt(held: HeldAttempt) {
	const page = await attemptPage(held);
	const { attempt, quiz, moment, responses } = page;
	return { ...page, questions: shownQuestions(quiz, { seed: attempt.seed, moment }, responses) };
}
