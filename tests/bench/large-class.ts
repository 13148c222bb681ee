import { fillClass } from '../support/fixtures/filled-class.ts';
import { LIBRARY_QUIZZES } from '../../src/lib/library/index.ts';
import { hashOf, newToken } from '../../src/lib/server/request/token.ts';
import { connect } from '../support/server/database.ts';

const NAME = 'Bench';
const STUDENTS = 1000;
/** Responses of other classes around it, at least. */
const AMIDST = 200_000;
/** The quiz with the most questions. */
const QUIZ = LIBRARY_QUIZZES.toSorted((a, b) => b.questions.length - a.questions.length)[0]!;

export type LargeClass = Awaited<ReturnType<typeof largeClassIn>>;

/**
 * Gives a teacher a class of a thousand and a usual one of the same quiz, among the responses of
 * other teachers' classes, by the simulation that the demo uses. The server may run meanwhile.
 */
export async function largeClassIn(root: string, databasePath: string) {
	const headers = signIn(databasePath);
	const server = { databasePath };
	fillClass(server, { students: 28, label: '9A', quiz: QUIZ }, NAME);
	const large = { students: STUDENTS, quiz: QUIZ, amidst: AMIDST };
	const { id, versionId, papers } = fillClass(server, large, NAME);
	return { id, versionId, student: papers[0]!.attempt.id, headers };
}

/** A teacher who has a session and no password. */
function signIn(databasePath: string): { cookie: string } {
	const token = newToken();
	const now = Date.now();
	const database = connect({ databasePath });
	const account = { id: NAME, key: NAME.toLowerCase(), hash: hashOf(token), now };
	database.run(
		`insert into teacher (id, name, name_key, password_hash, created_at)
			values (@id, @id, @key, '', @now)`,
		account
	);
	database.run(
		`insert into teacher_session (token_hash, teacher_id, created_at, used_at)
			values (@hash, @id, @now, @now)`,
		account
	);
	database.close();
	return { cookie: `teacher=${token}` };
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
