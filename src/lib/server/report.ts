import type { ClassPapers } from '../report/counted.ts';
import { papersOf, type Assignment, type Paper } from './db/assignments.ts';
import { quizOf } from './db/repairs.ts';

/**
 * A class with everything it answered, as reports count it: an option that a teacher let count as
 * right is one of the key and no mistake.
 */
export async function classPapers(
	assignment: Pick<Assignment, 'id' | 'versionId'>
): Promise<ClassPapers & { papers: Paper[] }> {
	const quiz = await quizOf({ ...assignment, assignmentId: assignment.id });
	return {
		quiz: { ...quiz, questions: quiz.questions.map(withAccepted) },
		papers: await papersOf(assignment.id)
	};
}

function withAccepted(question: ClassPapers['quiz']['questions'][number]) {
	const { accepted = [] } = question;
	if (accepted.length === 0) return question;
	return {
		...question,
		rows: question.rows.map((row) => ({
			...row,
			key: [
				...row.key,
				...accepted.filter((pick) => pick.row === row.id).map(({ option }) => option)
			]
		}))
	};
}
