import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BUILT_IN_ARTICLE } from '../../article/built-in.ts';
import { BANK } from '../../quiz/bank/index.ts';
import { classPapers } from '../report.ts';
import { assignmentsOf, attemptOfAssignment, openAttemptsOf, progressOf } from './assignments.ts';
import { choicesOf } from './choices.ts';
import { closeDatabase, openDatabase, type Database } from './connection.ts';
import { addRepair, repairsOf, undoRepair } from './repairs.ts';
import { responsesOf } from './responses.ts';
import { assignment, teacher } from './schema.ts';
import { keepVersion } from './versions.ts';

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

const isScan = (step: string) => /^SCAN (attempt|response|other)\b/.test(step);

it('no statement behind the pages of a report reads all attempts or all responses', async () => {
	const quiz = BANK[1]!;
	const versionId = await keepVersion(quiz, BUILT_IN_ARTICLE, 0);
	db.insert(teacher)
		.values({ id: 'teacher', name: 'T', nameKey: 't', passwordHash: '-', createdAt: 0 })
		.run();
	db.insert(assignment)
		.values({
			...{ id: 'class', teacherId: 'teacher', versionId, label: '9B', code: 'K7M4PX' },
			...({ feedback: 'close', naming: 'generated', openedAt: 0, deleteAt: 1 } as const)
		})
		.run();
	const [question] = quiz.questions as [(typeof quiz.questions)[0]];
	const row = {
		...{ id: 'repair', assignmentId: 'class', questionId: question.id, note: 'Why' },
		...({ what: 'everyone', rowId: null, optionId: null } as const),
		...{ madeBy: 'teacher', madeAt: 0, undoneAt: null }
	};
	asked.clear();
	await classPapers({ id: 'class', versionId });
	await assignmentsOf('teacher');
	await progressOf('class');
	await choicesOf('class', question.id);
	await openAttemptsOf('class');
	await attemptOfAssignment('class', 'attempt');
	await responsesOf('attempt');
	await addRepair(quiz, row);
	await repairsOf('class');
	await undoRepair(quiz, row, 1);

	const statements = [...asked].filter((sql) => /\b(attempt|response)\b/.test(sql));
	expect(statements.length).toBeGreaterThan(9);
	for (const sql of statements)
		expect({ sql, scans: planOf(sql).filter(isScan) }).toEqual({ sql, scans: [] });
	// The same eyes see one that does.
	expect(planOf('select count(*) from response where points > ?').filter(isScan)).toHaveLength(1);
});
