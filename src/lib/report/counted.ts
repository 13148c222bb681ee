import type { Pick } from '../question/response.ts';
import { possible } from '../question/score.ts';
import type { Reason } from '../question/reason.ts';
import type { Option, Question, Row } from '../question/schema.ts';
import type { Quiz } from '../quiz/schema.ts';

/** What a student wrote, as far as reports need it; points and maximum as stored, repaired or not. */
export type AnsweredAttempt = {
	attempt: { id: string; name: string | null; handedInAt: number | null };
	responses: { questionId: string; picks: Pick[]; points: number | null; max: number | null }[];
};

/**
 * A class that answered a quiz. Where the teacher repaired a key, hand the quiz over with the key as
 * repaired: an option of the key is no mistake, whatever its reason.
 */
export type ClassAnswers = { quiz: Quiz; attempts: readonly AnsweredAttempt[] };

/** One question with a value a student, in the order of the students. */
export type Column = {
	question: Question;
	/** From 1, in the quiz's order. */
	number: number;
	/** 0 where the teacher left the question out. */
	max: number;
	/** 0 where nothing was answered. */
	marks: number[];
	/** Whether anything was chosen. */
	answered: boolean[];
	/** Every option of every row, in the question's order. */
	choices: Choice[];
};

/** One option of one row, and who chose it. */
export type Choice = {
	row: Row;
	option: Option;
	/** The mistake it stands for; null for a key. */
	reason: Reason | null;
	chosen: boolean[];
};

/** What counts: the attempts that are handed in, all of them and no others. */
export type Counted = {
	students: { id: string; name: string }[];
	columns: Column[];
	/** Points of each student over all questions. */
	totals: number[];
	/** The points that there are. */
	max: number;
};

export function countedOf({ quiz, attempts }: ClassAnswers): Counted {
	const done = attempts.filter(({ attempt }) => attempt.handedInAt !== null);
	const answers = done.map(
		({ responses }) => new Map(responses.map((response) => [response.questionId, response]))
	);
	const columns = quiz.questions.map((question, index): Column => {
		const of = answers.map((byQuestion) => byQuestion.get(question.id));
		return {
			question,
			number: index + 1,
			max: of.find((response) => response?.max != null)?.max ?? possible(question),
			marks: of.map((response) => response?.points ?? 0),
			answered: of.map((response) => (response?.picks.length ?? 0) > 0),
			choices: choicesOf(
				question,
				of.map((response) => response?.picks ?? [])
			)
		};
	});
	return {
		students: done.map(({ attempt }) => ({ id: attempt.id, name: attempt.name ?? '' })),
		columns,
		totals: done.map((_, student) => totalOf(columns, student)),
		max: columns.reduce((sum, { max }) => sum + max, 0)
	};
}

function totalOf(columns: Column[], student: number): number {
	return columns.reduce((sum, { marks }) => sum + (marks[student] ?? 0), 0);
}

/** The questions that count: what the teacher left out says nothing about anybody. */
export function scored({ columns }: Counted): Column[] {
	return columns.filter(({ max }) => max > 0);
}

/** Each pick is looked up once, so that a large class costs no more than reading it. */
function choicesOf(question: Question, picks: Pick[][]): Choice[] {
	const rows = question.rows.map((row) => ({
		row,
		choices: row.options.map((option): Choice => ({
			row,
			option,
			reason: row.key.includes(option.id) ? null : (option.reason ?? null),
			chosen: Array<boolean>(picks.length).fill(false)
		}))
	}));
	const known = new Map(
		rows.map(({ row, choices }) => [row.id, new Map(choices.map((c) => [c.option.id, c]))])
	);
	picks.forEach((chosen, student) => {
		for (const { row, option } of chosen) {
			const choice = known.get(row)?.get(option);
			if (choice) choice.chosen[student] = true;
		}
	});
	return rows.flatMap(({ choices }) => choices);
}

export function count(chosen: readonly boolean[]): number {
	return chosen.reduce((sum, yes) => sum + Number(yes), 0);
}
