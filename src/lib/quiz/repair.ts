import type { Question } from '../question/schema.ts';
import { inQuotes } from '../question/in-quotes.ts';
import type { Quiz } from './schema.ts';

export const REPAIRS = ['accept', 'everyone', 'left-out'] as const;

/** One thing that a teacher mended in a question, as the log has it. */
export type Repair = {
	questionId: string;
	what: (typeof REPAIRS)[number];
	/** With `accept`: the option that counts as right too. */
	rowId: string | null;
	optionId: string | null;
	/** Why, in the teacher's words: students read it beside the answer. */
	note: string;
};

/** What was mended in a question, as the teacher's list of changes says it. */
export function inWords(quiz: Quiz, { questionId, what, rowId, optionId }: Repair): string {
	if (what === 'everyone') return 'Everyone has the points';
	if (what === 'left-out') return 'Left out';
	const rows = quiz.questions.find(({ id }) => id === questionId)?.rows ?? [];
	const row = rows.find(({ id }) => id === rowId);
	const option = row?.options.find(({ id }) => id === optionId);
	const where = rows.length > 1 && row?.text ? ` at ${inQuotes(row.text)}` : '';
	return `Accepted too${where}: ${option?.text ?? ''}`;
}

/** The quiz as it counts in a class: its questions with the repairs that are in force there. */
export function repairedQuiz<Of extends Pick<Quiz, 'questions'>>(
	quiz: Of,
	repairs: readonly Repair[]
): Of {
	if (repairs.length === 0) return quiz;
	return {
		...quiz,
		questions: quiz.questions.map((question) =>
			repairedQuestion(
				question,
				repairs.filter(({ questionId }) => questionId === question.id)
			)
		)
	};
}

/** Left out is stronger than points for everyone, and both than an option more. */
function repairedQuestion(question: Question, repairs: Repair[]): Question {
	if (repairs.length === 0) return question;
	const has = (what: Repair['what']) => repairs.some((repair) => repair.what === what);
	return {
		...question,
		notes: repairs.map(({ note }) => note),
		accepted: repairs.flatMap(({ rowId, optionId, note }) =>
			rowId !== null && optionId !== null ? { row: rowId, option: optionId, note } : []
		),
		credit: has('left-out') ? 'left-out' : has('everyone') ? 'everyone' : undefined
	};
}
