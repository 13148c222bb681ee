import { error } from '@sveltejs/kit';
import { overlaps } from '../../article/span.ts';
import { explain } from '../../question/explain.ts';
import { ask } from '../../question/ask.ts';
import { REASONS } from '../../question/reason.ts';
import type { Assignment } from '../db/assignments.ts';
import { choicesOf } from '../db/choices.ts';
import { quizOf } from '../db/repairs.ts';
import { versionOf } from '../db/versions.ts';

/** One question of a class as its teacher may see it: what was chosen, the key, why, the proof. */
export async function classQuestion(assignment: Assignment, number: number) {
	const quiz = await quizOf({ ...assignment, assignmentId: assignment.id });
	const { blocks } = await versionOf(assignment.versionId);
	const question = quiz.questions[number - 1];
	if (!question) error(404, 'This quiz has no question with that number.');
	const choices = await choicesOf(assignment.id, question.id);
	const explanation = explain(question);
	const evidence = explanation.rows.flatMap((row) => row.evidence);
	return {
		number,
		count: quiz.questions.length,
		prompt: quiz.prompt,
		// In the order the quiz was written in: every student had another.
		question: { ...ask(question, 0), rows: question.rows.map(({ id, text }) => ({ id, text })) },
		credit: question.credit,
		notes: explanation.notes,
		rows: question.rows.map((row, index) => ({
			id: row.id,
			text: row.text,
			rationale: row.rationale,
			evidence: explanation.rows[index]?.evidence ?? [],
			options: row.options.map(({ id, text, reason, rationale }) => ({
				id,
				text,
				rationale,
				reason: reason ? REASONS[reason].name : null,
				isKey: row.key.includes(id),
				accepted: explanation.rows[index]?.accepted.includes(id) ?? false,
				students: choices.find((one) => one.row === row.id && one.option === id)?.students ?? 0
			}))
		})),
		evidence,
		passage: blocks.filter((block) =>
			[...question.passage, ...evidence].some((span) => overlaps(span, block))
		)
	};
}

export type ClassQuestion = Awaited<ReturnType<typeof classQuestion>>;
