import { database } from './throw-away.ts';
import { expect, it } from 'vitest';
import { assignmentOfTeacher, assignmentsOf, unfinishedAttemptsOf } from './assignments.ts';
import { addRepair, undoRepair } from './repairs.ts';
import { quiz, storedClass } from './stored-class.ts';
import { attemptOfAssignment } from './students.ts';
import { versionOf } from './versions.ts';

/** Every page and every file of a class, and the page of several classes. */
const ROUTES = import.meta.glob<Route>([
	'/src/routes/teacher/*/class/**/+*server.ts',
	'/src/routes/teacher/*/quiz/*/classes/+page.server.ts'
]);
type Route = Partial<Record<'load' | 'GET', (event: unknown) => unknown>>;

const { enter, reopen, version } = storedClass();

/** Every statement that is prepared from here on. */
async function statementsAsked(): Promise<Set<string>> {
	const asked = new Set<string>();
	const { $client } = await reopen();
	const prepare = $client.prepare.bind($client);
	$client.prepare = ((sql: string) => {
		asked.add(sql);
		return prepare(sql);
	}) as typeof prepare;
	return asked;
}

/** How SQLite would go about a statement, a step a line. */
function planOf(sql: string): string[] {
	const holes = sql.split('?').length - 1;
	const statement = database().$client.prepare(`explain query plan ${sql}`);
	return statement
		.all(...Array<null>(holes).fill(null))
		.map((row) => (row as { detail: string }).detail);
}

/** Tables are reached by an index; a list in JSON has none, and needs none. */
const scansOf = (sql: string) =>
	planOf(sql).filter((step) => step.startsWith('SCAN') && !step.includes('VIRTUAL TABLE'));

it('no statement behind the pages of a class reads a whole table', async () => {
	await enter('Ann');
	const asked = await statementsAsked();
	const locals = {
		teacher: { id: 'teacher', name: 'T' },
		version: await versionOf(version()),
		assignment: (await assignmentOfTeacher('teacher', 'class'))!,
		studentAttempt: (await attemptOfAssignment('class', 'attempt Ann'))!
	};
	const row = {
		...{ id: 'repair', assignmentId: 'class', questionId: quiz.questions[0]!.id, note: 'Why' },
		...({ what: 'everyone', rowId: null, optionId: null } as const),
		...{ madeBy: 'teacher', madeAt: 0, undoneAt: null }
	};
	const visited: string[] = [];
	for (const [path, load] of Object.entries(ROUTES)) {
		const { load: page, GET: file } = await load();
		const url = new URL('http://localhost/?names=shown&order=hardest&shown&words&format=gift');
		const event = { locals, params: { n: '1' }, url, setHeaders: () => {} };
		try {
			const answer = await (page ?? file)?.(event);
			// What a file reads it may read while it is sent.
			if (answer instanceof Response) await answer.text();
			visited.push(path);
		} catch (thrown) {
			// Some lead elsewhere.
			if (!(thrown as { location?: string }).location) throw thrown;
		}
	}
	expect(visited.length).toBeGreaterThan(15);
	await assignmentsOf('teacher');
	await unfinishedAttemptsOf('class');
	await addRepair(quiz, row);
	await undoRepair(quiz, row, 1);

	const statements = [...asked].filter((sql) => /\b(attempt|response|repair)\b/.test(sql));
	expect(statements.length).toBeGreaterThan(12);
	const scans = () => statements.flatMap((sql) => scansOf(sql).map((step) => ({ sql, step })));
	expect(scans()).toEqual([]);

	// The same eyes see it where an index is missing.
	database().$client.exec('drop index attempt_name; drop index attempt_words');
	expect(scans().length).toBeGreaterThan(5);
});
