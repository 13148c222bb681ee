import Sqlite from 'better-sqlite3';
import { randomBytes, randomUUID } from 'node:crypto';
import { codeFrom } from '../../src/lib/class/code.ts';
import type { Feedback } from '../../src/lib/quiz/feedback.ts';
import { hashOf } from '../../src/lib/server/request/token.ts';

type Opened = {
	/** The id of a quiz that the server has stored. */
	quiz: string;
	feedback: Feedback;
	/** Orders the options. */
	seed?: number;
};

const DAY_MS = 24 * 60 * 60_000;

/**
 * Opens a class for a quiz by writing it where the server looks, and lets one student in, who is
 * whoever sends the cookie. The server may run meanwhile.
 */
export function openClassIn(databasePath: string, { quiz, feedback, seed = 7 }: Opened) {
	const now = Date.now();
	const teacher = randomUUID();
	const assignment = randomUUID();
	const attempt = randomUUID();
	const token = randomBytes(24).toString('base64url');
	const code = codeFrom(randomBytes(64));

	const connection = new Sqlite(databasePath);
	const version = connection
		.prepare('select id from quiz_version where quiz_id = ?')
		.pluck()
		.get(quiz);
	if (!version) throw new Error(`The server has no quiz “${quiz}”`);
	const insert = (table: string, row: Record<string, unknown>) => {
		const names = Object.keys(row);
		connection
			.prepare(`insert into ${table} (${names}) values (${names.map((name) => `@${name}`)})`)
			.run(row);
	};
	connection.transaction(() => {
		insert('teacher', {
			id: teacher,
			name: teacher,
			name_key: teacher,
			// Nobody signs in with it.
			password_hash: '',
			created_at: now
		});
		insert('assignment', {
			id: assignment,
			teacher_id: teacher,
			version_id: version,
			label: 'A class',
			code,
			feedback,
			naming: 'generated',
			opened_at: now,
			delete_at: now + 30 * DAY_MS
		});
		insert('attempt', {
			id: attempt,
			version_id: version,
			assignment_id: assignment,
			name: 'Amber Heron',
			words: 'river lamp otter',
			seed,
			join_id: randomUUID(),
			started_at: now
		});
		insert('attempt_session', {
			token_hash: hashOf(token),
			attempt_id: attempt,
			expires_at: now + DAY_MS
		});
	})();
	connection.close();
	return { code, assignment, attempt, cookie: { name: `attempt-${attempt}`, value: token } };
}
