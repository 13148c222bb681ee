import { scoreTable, sortRows, type Order } from '$lib/report/scores.ts';
import { papersOf } from '$lib/server/db/assignments.ts';
import { quizOf } from '$lib/server/db/repairs.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { assignment } = locals;
	const quiz = await quizOf({ ...assignment, assignmentId: assignment.id });
	const table = scoreTable(quiz, await papersOf(assignment.id));
	const order = orderIn(url, quiz.questions.length);
	const rows = sortRows(table.rows, order);
	const hidden = url.searchParams.get('names') === 'hidden';
	return {
		id: assignment.id,
		label: assignment.label,
		quiz: quiz.title,
		order,
		hidden,
		...table,
		// Hidden names do not reach the page at all.
		rows: hidden ? rows.map((row, index) => ({ ...row, name: `Student ${index + 1}` })) : rows
	};
};

function orderIn(url: URL, questions: number): Order {
	const order = url.searchParams.get('sort');
	if (order === 'points') return order;
	const number = Number(order);
	return Number.isInteger(number) && number >= 1 && number <= questions ? number : 'name';
}
