import { expect, it } from 'vitest';
import { FIVE_VIEWS } from '../question/five-views.ts';
import { score } from '../question/score.ts';
import { repairedQuiz, type Repair } from '../quiz/repair.ts';
import { FIVE_VIEWS_QUIZ } from '../quiz/five-views.ts';
import { changesOf } from './changes.ts';
import type { AnsweredAttempt } from './counted.ts';
import { simulateClass } from './simulate.ts';

const quiz = FIVE_VIEWS_QUIZ;

const attempts = simulateClass({ quiz, students: 25, seed: 3 }).map(
	({ answers }, n): AnsweredAttempt => ({
		// The last one is still answering and counts nowhere.
		attempt: { id: `${n}`, name: `Number ${n}`, handedInAt: n < 24 ? 1 : null },
		responses: answers.map((answer) => ({ ...answer, points: null, max: null }))
	})
);

const entry = (
	question: number,
	what: Repair['what'],
	madeAt: number,
	undoneAt: number | null = null
) => {
	const { id, rows } = FIVE_VIEWS[question]!;
	const row = rows[0]!;
	const wrong = row.options.find((option) => !row.key.includes(option.id))!;
	const option =
		what === 'accept' ? { rowId: row.id, optionId: wrong.id } : { rowId: null, optionId: null };
	return { questionId: id, what, note: 'Why', id: `${madeAt}`, madeAt, undoneAt, ...option };
};

/** The points that all have who handed in, by scoring every answer with these repairs. */
function totalsWith(repairs: Repair[]): number[] {
	const { questions } = repairedQuiz(quiz, repairs);
	return attempts.slice(0, 24).map(({ responses }) =>
		questions.reduce((sum, question) => {
			const picks = responses.find(({ questionId }) => questionId === question.id)?.picks ?? [];
			return sum + score(question, picks).points;
		}, 0)
	);
}

it('scores stand after each change as if all were scored with what was in force then', () => {
	const accept = entry(0, 'accept', 10);
	const everyone = entry(1, 'everyone', 20, 40);
	const out = entry(0, 'left-out', 30);
	const { changes, students, handedIn } = changesOf(quiz, [accept, everyone, out], attempts);
	expect(handedIn).toBe(24);
	expect(changes.map(({ at, undone }) => [at, undone])).toEqual([
		...[10, 20, 30].map((at) => [at, false]),
		[40, true]
	]);
	const stages = [[], [accept], [accept, everyone], [accept, everyone, out], [accept, out]];
	const totals = stages.map(totalsWith);
	for (const { id, points } of students)
		points.forEach((one, stage) => expect(one).toBeCloseTo(totals[stage]![Number(id)]!, 9));
	const moved = (stage: number) =>
		totals[stage]!.filter((points, n) => Math.abs(points - totals[stage - 1]![n]!) > 1e-9).length;
	expect(changes.map((change) => change.students)).toEqual([1, 2, 3, 4].map(moved));
	expect(changes.map(({ after }) => after.max)).toEqual([6, 6, 5, 5]);
	expect(changes.at(-1)!.after.mean).toBeCloseTo(
		totals[4]!.reduce((sum, points) => sum + points, 0) / 24,
		9
	);
});

it('a class without repairs has no changes, and one without hand-ins no mean', () => {
	expect(changesOf(quiz, [], attempts)).toEqual({ changes: [], students: [], handedIn: 24 });
	const [change] = changesOf(quiz, [entry(0, 'everyone', 1)], []).changes;
	expect(change!.before).toEqual({ mean: null, max: 6 });
});
