import { explain, type Explanation } from '../question/explain.ts';
import { ask, type AskedQuestion } from '../question/ask.ts';
import type { Pick as Picked, Progress } from '../question/response.ts';
import type { Score } from '../question/score.ts';
import type { Question } from '../question/schema.ts';
import { feedbackAllowed, type Moment } from './feedback.ts';
import type { Quiz } from './schema.ts';

/** One question of an attempt as its student may see it now. */
export type ShownQuestion = {
	/** From 1, in the quiz's order. */
	number: number;
	question: AskedQuestion;
	answer: Answer;
	/** Null until the answer is final and feedback is allowed. */
	outcome: Outcome | null;
};

/** As its own page has it, to which what explains a final answer comes drawn. */
export type PageQuestion = Omit<ShownQuestion, 'outcome'> & {
	outcome: Pick<Outcome, 'score'> | null;
};

/** How far it is answered. */
export function progressOf({ question: { needed }, answer: { picks } }: PageQuestion): Progress {
	return { made: picks.length, needed };
}

/** `revision` is 0 where nothing was answered yet. */
export type Answer = { picks: Picked[]; revision: number; final: boolean };
export type Outcome = { score: Score; explanation: Explanation };

/** A response as it is stored; of an answer that is not final, `finalAt` and the score are null. */
type Stored = {
	questionId: string;
	picks: Picked[];
	revision: number;
	finalAt: number | null;
	points: number | null;
	max: number | null;
	rule: Score['rule'] | null;
};

/** The seed orders the options; the moment decides what feedback may be given. */
export type ShownTo = { seed: number; moment: Moment };

/** Every question of the quiz in order, with this attempt's answers and what it may know of them. */
export function shownQuestions(
	quiz: Pick<Quiz, 'questions'>,
	attempt: ShownTo,
	responses: Stored[]
): ShownQuestion[] {
	const stored = new Map(responses.map((response) => [response.questionId, response]));
	return quiz.questions.map((question, index) =>
		shownQuestion(question, index + 1, attempt, stored.get(question.id))
	);
}

export function shownQuestion(
	question: Question,
	number: number,
	{ seed, moment }: ShownTo,
	stored?: Stored | null
): ShownQuestion {
	const final = stored?.finalAt != null;
	return {
		number,
		question: ask(question, seed),
		answer: { picks: stored?.picks ?? [], revision: stored?.revision ?? 0, final },
		outcome: stored && feedbackAllowed(moment, final) ? outcomeOf(question, stored) : null
	};
}

function outcomeOf(question: Question, { points, max, rule }: Stored): Outcome | null {
	if (points === null || max === null || rule === null) return null;
	return { score: { points, max, rule }, explanation: explain(question) };
}
