import Sqlite from 'better-sqlite3';
import { randomUUID } from 'node:crypto';
import { chance } from '../../src/lib/report/random.ts';
import { demoClass } from '../../src/lib/server/demo/demo-class.ts';
import { BANK } from '../../src/lib/quiz/bank/index.ts';
import { versionId } from '../../src/lib/quiz/version.ts';

type Row = Record<string, unknown>;

type Filling = {
	students: number;
	/** The quiz by its place among the built-in ones. */
	quiz?: number;
	label?: string;
	/** How many responses of other people's classes stand around it at least. */
	amidst?: number;
};

/**
 * Writes a closed class with simulated students where the server looks, as a class of the teacher
 * with this name (the first one, if none is given). The server may run meanwhile.
 */
export function fillClass(
	{ databasePath }: { databasePath: string },
	{ students, quiz: place = 1, label = '9B', amidst = 0 }: Filling,
	teacher?: string
) {
	const connection = new Sqlite(databasePath);
	const quiz = BANK[place]!;
	const find = teacher ? 'select id from teacher where name = ?' : 'select id from teacher';
	const teacherId = connection
		.prepare(find)
		.pluck()
		.get(...(teacher ? [teacher] : [])) as string;
	const { assignment, papers } = demoClass(
		{
			...{ quiz, versionId: versionId(quiz), teacherId, label },
			...{ feedback: 'close', openedAgo: 3_600_000, state: 'closed' }
		},
		{ students, seed: 7, now: Date.now() }
	);
	const inserts = new Map<string, Sqlite.Statement>();
	const insert = (table: string, row: Row) => {
		const names = Object.keys(row);
		const columns = names.map((name) => name.replace(/[A-Z]/g, (big) => `_${big.toLowerCase()}`));
		const values = names.map((name) => `@${name}`);
		if (!inserts.has(table))
			inserts.set(
				table,
				connection.prepare(`insert into ${table} (${columns}) values (${values})`)
			);
		inserts.get(table)!.run(row);
	};
	const store = (into: typeof assignment, suffix: string) => {
		insert('assignment', into);
		for (const { attempt, responses } of papers) {
			const id = attempt.id + suffix;
			const joinId = attempt.joinId + suffix;
			insert('attempt', { ...attempt, id, joinId, assignmentId: into.id });
			for (const response of responses)
				insert('response', {
					...{ ...response, attemptId: id },
					picks: JSON.stringify(response.picks)
				});
		}
	};
	const size = papers.reduce((sum, { responses }) => sum + responses.length, 0);
	const by = chance('codes');
	connection.transaction(() => {
		store(assignment, '');
		if (amidst > 0) {
			const id = randomUUID();
			const account = { id, name: id, nameKey: id, passwordHash: '', createdAt: 0 };
			insert('teacher', account);
			for (let n = 0; n * size < amidst; n++) {
				const code = `${n}-${by.next()}`;
				store({ ...assignment, id: `${assignment.id}-${n}`, teacherId: id, code }, `-${n}`);
			}
		}
	})();
	connection.close();
	return { id: assignment.id, versionId: assignment.versionId, quiz, papers };
}
