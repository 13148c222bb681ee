import Sqlite from 'better-sqlite3';
import { score } from '../../src/lib/question/score.ts';
import type { Quiz } from '../../src/lib/quiz/schema.ts';
import type { Sitting } from './sitting.ts';

type Stored = { question_id: string; picks: string; revision: number; points: number };

/**
 * Compares what the students were told with what the database holds.
 * @returns what is wrong, one line each
 */
export function problemsIn(databasePath: string, quiz: Quiz, sittings: Sitting[]): string[] {
	const database = new Sqlite(databasePath, { readonly: true });
	const problems: string[] = [];
	const count = (sql: string) => database.prepare(sql).pluck().get() as number;
	const expected = (what: string, found: unknown, expected: unknown) => {
		if (found !== expected) problems.push(`${what}: ${found}, not ${expected}`);
	};
	const stored = database.prepare<[string], Stored>('select * from response where attempt_id = ?');
	const attempt = database.prepare<[string], { points: number | null }>(
		'select points from attempt where id = ?'
	);
	for (const { attempt: id, answers } of sittings) {
		const rows = new Map(stored.all(id).map((row) => [row.question_id, row]));
		let points = 0;
		for (const question of quiz.questions) {
			const { picks, revision } = answers.get(question.id)!;
			const row = rows.get(question.id);
			const earned = score(question, picks).points;
			expected(`${id} ${question.id} picks`, row?.picks, JSON.stringify(picks));
			// One more would be an answer that was stored twice.
			expected(`${id} ${question.id} revision`, row?.revision, revision);
			expected(`${id} ${question.id} points`, row?.points, earned);
			points += earned;
		}
		const sum = attempt.get(id)?.points ?? NaN;
		if (!(Math.abs(sum - points) < 1e-9)) expected(`${id} points`, sum, points);
	}
	// Whatever else is there was joined or answered twice, or by nobody.
	expected(
		'attempts',
		count('select count(*) from attempt where handed_in_at > 0'),
		sittings.length
	);
	const responses = sittings.length * quiz.questions.length;
	expected('responses', count('select count(*) from response'), responses);
	expected('integrity', database.pragma('integrity_check', { simple: true }), 'ok');
	expected('foreign keys', JSON.stringify(database.pragma('foreign_key_check')), '[]');
	database.close();
	return problems;
}
