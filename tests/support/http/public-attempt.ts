import type { Pick } from '../../../src/lib/question/response.ts';
import type { Question } from '../../../src/lib/question/schema.ts';
import { maximum } from '../../../src/lib/question/score.ts';
import { PUBLIC_QUIZ } from '../../../src/lib/library/index.ts';
import { Student } from './student.ts';

/** The public quiz as it was written, with its keys. */
export const QUIZ = PUBLIC_QUIZ;
export const COUNT = QUIZ.questions.length;
export const MAX = QUIZ.questions.reduce((sum, { rule }) => sum + maximum(rule), 0);

export function question(number: number): Question {
	const found = QUIZ.questions[number - 1];
	if (!found) throw new Error(`The public quiz has no question ${number}`);
	return found;
}

/** The picks that earn every point. */
export function rightPicks({ rows }: Question): Pick[] {
	return rows.flatMap(({ id, key }) => key.map((option) => ({ row: id, option })));
}

/** One wrong option in every row; another one for another `which`. */
export function wrongPicks({ rows }: Question, which = 0): Pick[] {
	return rows.flatMap(({ id, key, options }) => {
		const wrong = options.filter((option) => !key.includes(option.id));
		const chosen = key.map((_, index) => wrong[(which + index) % wrong.length]!);
		// In the order in which they are stored.
		return wrong.filter((one) => chosen.includes(one)).map((one) => ({ row: id, option: one.id }));
	});
}

/** Picks as a form sends them. */
export function filled(picks: Pick[]): Record<string, string[]> {
	const values: Record<string, string[]> = {};
	for (const { row, option } of picks) (values[`row.${row}`] ??= []).push(option);
	return values;
}

export type Begun = Awaited<ReturnType<typeof begin>>;

/**
 * A student who has opened the first page, chosen a wrong answer to question 1 and gone on, so that
 * there is an attempt and nothing in it is final.
 */
export async function begin(server: { url: string }) {
	const student = new Student(server);
	const first = await student.page('/');
	const second = await student.submit(
		first,
		'Go on to question 2',
		filled(wrongPicks(question(1)))
	);
	return held(student, attemptIn(second.path));
}

export type Held = ReturnType<typeof held>;

/** What a student does in an attempt that the browser holds. */
export function held(student: Student, id: string) {
	const path = (rest: string | number = '') => `/attempt/${id}${rest === '' ? '' : `/${rest}`}`;
	return {
		student,
		id,
		path,
		page: (rest: string | number = '') => student.page(path(rest)),
		/** Saves picks as the page's script does; with `check` the answer becomes final. */
		save: (number: number, picks: Pick[], revision = 0, check = false) =>
			student.put(path(`questions/${number}`), { picks, revision, check }),
		async handIn() {
			return student.submit(await student.page(path('hand-in')), 'Hand in');
		}
	};
}

/** The attempt's id in an address. */
export function attemptIn(path: string): string {
	const id = /^\/attempt\/([^/]+)/.exec(path)?.[1];
	if (!id) throw new Error(`No attempt at ${path}`);
	return id;
}
