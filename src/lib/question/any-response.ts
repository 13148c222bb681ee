import fc from 'fast-check';
import { FIVE_VIEWS } from './five-views.ts';
import { normalise, type Pick } from './response.ts';
import type { Question } from './schema.ts';

/** For tests: every pick that a question has; below, any of the five questions and any response. */
export const everyPick = (question: Question): Pick[] =>
	question.rows.flatMap((row) => row.options.map(({ id }) => ({ row: row.id, option: id })));

/** Any set of picks that the question takes. */
const responseTo = (question: Question) =>
	fc
		.subarray(everyPick(question))
		.map((picks) => normalise(question, picks))
		.filter((picks) => picks !== null);

export const anyQuestion = fc.constantFrom(...FIVE_VIEWS);
export const anyResponse = anyQuestion.chain((question) =>
	responseTo(question).map((picks) => ({ question, picks }))
);

/** The question with this id, so that an example can name it. */
export function fixture(id: string): Question {
	const question = FIVE_VIEWS.find((candidate) => candidate.id === id);
	if (!question) throw new Error(`no fixture ${id}`);
	return question;
}

/** The picks of these options, each as “row: words”. */
export function picks(question: Question, ...words: string[]): Pick[] {
	return everyPick(question).filter(({ row, option }) => {
		const text = question.rows.find(({ id }) => id === row)?.options.find((o) => o.id === option);
		return words.includes(`${row}: ${text?.text}`);
	});
}
