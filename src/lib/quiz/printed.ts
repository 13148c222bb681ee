import type { Block } from '../article/blocks.ts';
import { overlaps } from '../article/span.ts';
import { explain } from '../question/explain.ts';
import { possible } from '../question/score.ts';
import { ask, type AskedQuestion } from '../question/ask.ts';
import type { Quiz } from './schema.ts';

export type PrintedQuestion = {
	/** From 1, in the quiz's order. */
	number: number;
	question: AskedQuestion;
	points: number;
};

/** One order of the options for everybody, so that one key fits every copy of the printed quiz. */
export const PAPER_SEED = 0;

/** The quiz as it is printed: what a student may see of each question, options in a fixed order. */
export function printedQuiz(quiz: Quiz) {
	return quiz.questions.map((question, index): PrintedQuestion => ({
		number: index + 1,
		question: ask(question, PAPER_SEED),
		points: possible(question)
	}));
}

/** Option n of a row is called by the n-th letter. */
export function letter(index: number): string {
	return String.fromCharCode(65 + index);
}

/** The key to the printed quiz, with what a teacher changed where the quiz is a class's. */
export function printedKey(quiz: Quiz, blocks: readonly Block[]) {
	return printedQuiz(quiz).map((printed, index) => ({
		...printed,
		...explain(quiz.questions[index]!),
		...proofOf(quiz, printed.number, blocks)
	}));
}

export type PrintedKey = ReturnType<typeof printedKey>;

/** The blocks of the article that prove a question. */
function proofOf(quiz: Quiz, number: number, blocks: readonly Block[]) {
	const rows = quiz.questions[number - 1]?.rows ?? [];
	const evidence = rows.flatMap((row) => row.evidence);
	return {
		evidence,
		blocks: blocks.filter((block) => evidence.some((span) => overlaps(span, block)))
	};
}
