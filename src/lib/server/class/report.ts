import type { Question } from '../../question/schema.ts';
import type { Quiz } from '../../quiz/schema.ts';
import type { Assignment } from '../db/assignments.ts';
import { answeredAttempts, type AnsweredAttempt } from '../db/answered-attempts.ts';
import { quizOf } from '../db/repairs.ts';

/** With all that is stored of each attempt. */
export type WholeClass = { quiz: Quiz; attempts: AnsweredAttempt[] };

/** A class with everything it answered, as reports count it. */
export async function classAnswers(
	assignment: Pick<Assignment, 'id' | 'versionId'>
): Promise<WholeClass> {
	const [quiz, attempts] = await Promise.all([
		quizOf({ ...assignment, assignmentId: assignment.id }),
		answeredAttempts(assignment.id)
	]);
	return { quiz: asCounted(quiz), attempts };
}

/** An option that a teacher let count as right is one of the key, and no mistake. */
export function asCounted(quiz: Quiz): Quiz {
	return { ...quiz, questions: quiz.questions.map(withAccepted) };
}

function withAccepted(question: Question): Question {
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
