import { score } from '../../src/lib/question/score.ts';
import type { Quiz } from '../../src/lib/quiz/schema.ts';
import type { Database } from '../support/server/database.ts';
import type { Sitting } from './sitting.ts';

type Stored = { question_id: string; picks: string; revision: number; points: number };

/**
 * Compares what the students were told with what the database holds.
 * @returns what is wrong, one line each
 */
export function problemsIn(database: Database, quiz: Quiz, sittings: Sitting[]): string[] {
	const problems: string[] = [];
	const count = (rows: string) =>
		database.all<{ count: number }>(`select count(*) as count from ${rows}`)[0]!.count;
	const expected = (what: string, found: unknown, expected: unknown) => {
		if (found !== expected) problems.push(`${what}: ${found}, not ${expected}`);
	};
	const stored = 'select * from response where attempt_id = ?';
	const attempt = 'select points from attempt where id = ?';
	for (const { attempt: id, answers } of sittings) {
		const rows = new Map(database.all<Stored>(stored, id).map((row) => [row.question_id, row]));
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
		const [whole] = database.all<{ points: number | null }>(attempt, id);
		const sum = whole?.points ?? NaN;
		if (!(Math.abs(sum - points) < 1e-9)) expected(`${id} points`, sum, points);
	}
	// Whatever else is there was joined or answered twice, or by nobody.
	expected('attempts', count('attempt where handed_in_at > 0'), sittings.length);
	const responses = sittings.length * quiz.questions.length;
	expected('responses', count('response'), responses);
	const whole = JSON.stringify(database.all('pragma integrity_check'));
	expected('integrity', whole, '[{"integrity_check":"ok"}]');
	expected('foreign keys', JSON.stringify(database.all('pragma foreign_key_check')), '[]');
	return problems;
}
