import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LIBRARY, LIBRARY_QUIZZES } from '../../library/index.ts';
import { assignmentOfTeacher, assignmentsOf, openAttemptsOf } from './assignments.ts';
import { attemptOfAssignment } from './students.ts';
import { joinAssignment } from './attempts.ts';
import { closeDatabase, openDatabase } from './connection.ts';
import type { Database } from './database.ts';
import { addRepair, undoRepair } from './repairs.ts';
import { assignment, teacher } from './schema.ts';
import { keepVersion, versionOf } from './versions.ts';

/** Every page and every file of a class, and the page of several classes. */
const ROUTES = import.meta.glob<Route>([
	'/src/routes/teacher/*/class/**/+*server.ts',
	'/src/routes/teacher/*/quiz/*/classes/+page.server.ts'
]);
type Route = Partial<Record<'load' | 'GET', (event: unknown) => unknown>>;

let folder: string;
let db: Database;
const asked = new Set<string>();

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'whose-words-'));
	db = openDatabase(join(folder, 'quiz.db'));
	const prepare = db.$client.prepare.bind(db.$client);
	db.$client.prepare = ((sql: string) => {
		asked.add(sql);
		return prepare(sql);
	}) as typeof prepare;
});

afterAll(() => {
	closeDatabase();
	rmSync(folder, { recursive: true });
});

/** How SQLite would go about a statement, a step a line. */
function planOf(sql: string): string[] {
	const holes = sql.split('?').length - 1;
	const statement = db.$client.prepare(`explain query plan ${sql}`);
	return statement
		.all(...Array<null>(holes).fill(null))
		.map((row) => (row as { detail: string }).detail);
}

/** Tables are reached by an index; a list in JSON has none, and needs none. */
const scansOf = (sql: string) =>
	planOf(sql).filter((step) => step.startsWith('SCAN') && !step.includes('VIRTUAL TABLE'));

const quiz = LIBRARY_QUIZZES.at(-1)!;

async function aClass() {
	const versionId = await keepVersion({ quiz, text: LIBRARY[0]!.text, owner: null }, 0);
	db.insert(teacher)
		.values({ id: 'teacher', name: 'T', nameKey: 't', passwordHash: '-', createdAt: 0 })
		.run();
	db.insert(assignment)
		.values({
			...{ id: 'class', teacherId: 'teacher', versionId, label: '9B', code: 'K7M4PX' },
			...({ feedback: 'close', naming: 'register', openedAt: 0, deleteAt: 1 } as const)
		})
		.run();
	const names = { id: 'attempt', assignmentId: 'class', name: 'Number 1', words: 'a b c' };
	await joinAssignment(
		{ ...names, versionId, seed: 1, joinId: 'join', now: 1 },
		{ tokenHash: 'token', expiresAt: 9 }
	);
	return {
		teacher: { id: 'teacher', name: 'T' },
		version: await versionOf(versionId),
		assignment: (await assignmentOfTeacher('teacher', 'class'))!,
		paper: (await attemptOfAssignment('class', 'attempt'))!
	};
}

it('no statement behind the pages of a class reads a whole table', async () => {
	const locals = await aClass();
	const row = {
		...{ id: 'repair', assignmentId: 'class', questionId: quiz.questions[0]!.id, note: 'Why' },
		...({ what: 'everyone', rowId: null, optionId: null } as const),
		...{ madeBy: 'teacher', madeAt: 0, undoneAt: null }
	};
	asked.clear();
	const visited: string[] = [];
	for (const [path, load] of Object.entries(ROUTES)) {
		const { load: page, GET: file } = await load();
		const url = new URL('http://localhost/?names=shown&order=hardest&shown&words');
		const event = { locals, params: { n: '1' }, url, setHeaders: () => {} };
		try {
			await (page ?? file)?.(event);
			visited.push(path);
		} catch (thrown) {
			// Some lead elsewhere.
			if (!(thrown as { location?: string }).location) throw thrown;
		}
	}
	expect(visited.length).toBeGreaterThan(15);
	await assignmentsOf('teacher');
	await openAttemptsOf('class');
	await addRepair(quiz, row);
	await undoRepair(quiz, row, 1);

	const statements = [...asked].filter((sql) => /\b(attempt|response|repair)\b/.test(sql));
	expect(statements.length).toBeGreaterThan(12);
	const scans = () => statements.flatMap((sql) => scansOf(sql).map((step) => ({ sql, step })));
	expect(scans()).toEqual([]);

	// The same eyes see it where an index is missing.
	db.$client.exec('drop index attempt_name; drop index attempt_words');
	expect(scans().length).toBeGreaterThan(5);
});
