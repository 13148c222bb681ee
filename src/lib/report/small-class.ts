import { FIVE_VIEWS } from '../question/five-views.ts';
import type { Pick } from '../question/response.ts';
import type { Question } from '../question/schema.ts';
import { score } from '../question/score.ts';
import { FIVE_VIEWS_QUIZ } from '../quiz/five-views.ts';
import type { Quiz } from '../quiz/schema.ts';
import type { AnsweredAttempt, ClassAnswers } from './counted.ts';

/** For tests: the quiz in five views, and what students of a class have answered. */
export const FIVE = FIVE_VIEWS_QUIZ;
export const [bridge, , open] = FIVE_VIEWS as [Question, Question, Question];

/** As it is stored at hand-in: every question has a response with its points. */
export function answered(
	quiz: Quiz,
	id: string,
	answers: Record<string, Pick[]>,
	handedIn = true
): AnsweredAttempt {
	return {
		attempt: { id, name: `Student ${id}`, handedInAt: handedIn ? 5 : null },
		responses: quiz.questions
			.filter((question) => handedIn || answers[question.id])
			.map((question) => {
				const picks = answers[question.id] ?? [];
				const { points, max } = score(question, picks);
				return { questionId: question.id, picks, ...(handedIn ? { points, max } : NOT_YET) };
			})
	};
}
const NOT_YET = { points: null, max: null };

/** Picks of the only row, by the beginnings of the options' words. */
export const pick = (question: Question, ...words: string[]): Pick[] =>
	question.rows[0]!.options.filter(({ text }) => words.some((word) => text.startsWith(word))).map(
		({ id }) => ({ row: question.rows[0]!.id, option: id })
	);

/** Three who handed in and one who did not. */
export const small: ClassAnswers = {
	quiz: { ...FIVE, questions: [bridge, open] },
	attempts: [
		answered(FIVE, 'b', {
			'bridge-safe': pick(bridge, 'The mayor'),
			'open-words': pick(open, 'may close', 'will vote')
		}),
		answered(FIVE, 'a', {
			'bridge-safe': pick(bridge, 'A baker'),
			'open-words': pick(open, 'safe as', 'may close')
		}),
		answered(FIVE, 'c', { 'bridge-safe': pick(bridge, 'A baker') }),
		answered(FIVE, 'd', { 'bridge-safe': pick(bridge, 'An engineer') }, false)
	]
};
