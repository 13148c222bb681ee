import { LIBRARY_QUIZZES } from '../../src/lib/library/index.ts';
import { fillClass } from '../support/fixtures/filled-class.ts';
import type { Teacher } from '../support/http/teacher.ts';
import { connect } from '../support/server/database.ts';

const STUDENTS = 1000;
/** Responses of other classes around it, at least. */
const AMIDST = 200_000;
/** The quiz with the most questions. */
const QUIZ = LIBRARY_QUIZZES.toSorted((a, b) => b.questions.length - a.questions.length)[0]!;

export type LargeClass = Awaited<ReturnType<typeof largeClassIn>>;

/**
 * Gives the teacher a class of a thousand and a usual one of the same quiz, among the responses of
 * another teacher's classes, by the simulation that the demo uses. The server may run meanwhile.
 */
export async function largeClassIn(databasePath: string, { name, cookie }: Teacher) {
	const server = { databasePath };
	await fillClass(server, name, { students: 28, label: '9A', quiz: QUIZ });
	const large = { students: STUDENTS, quiz: QUIZ, amidst: AMIDST };
	const { id, versionId, attempts } = await fillClass(server, name, large);
	return { id, versionId, student: attempts[0]!.attempt.id, headers: { cookie } };
}

/** Reads every answer of the class as it is stored and answers how many there are. */
export function rawReader(databasePath: string, { id }: LargeClass) {
	const database = connect({ databasePath });
	const rows = database.arrays(
		`select response.* from response join attempt on attempt.id = response.attempt_id
			where attempt.assignment_id = ?`
	);
	return { read: () => rows(id).length, close: database.close };
}
