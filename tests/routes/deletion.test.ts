import { existsSync, readFileSync } from 'node:fs';
import { dirname, join as join_ } from 'node:path';
import { describe, expect, test } from 'vitest';
import { backUp } from '../../src/lib/server/db/sqlite/backup.ts';
import { connect, counts } from '../support/server/database.ts';
import { rightPicks } from '../support/http/public-attempt.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { CLOCK, startServer } from '../support/server/server.ts';
import { Student } from '../support/http/student.ts';
import { CLASS_QUIZ, join, type Class } from '../support/http/class.ts';
import { Teacher } from '../support/http/teacher.ts';

const server = await startServer({ env: CLOCK });
const database = connect(server);
const teacher = await Teacher.first(server);
const kept = await lesson();

/** A class with two students, one of whom handed in. */
async function lesson() {
	const of = await teacher.open();
	const students = [await join(server, of.code), await join(server, of.code)];
	for (const student of students) await student.save(1, rightPicks(CLASS_QUIZ.questions[0]!));
	await students[0]!.handIn();
	return { of, students };
}

const due = ({ id }: Class) =>
	database.run('update assignment set delete_at = ? where id = ?', Date.now() - 1, id);

async function expectGone({ of, students }: Awaited<ReturnType<typeof lesson>>) {
	expect((await teacher.page(of.path())).status).toBe(404);
	expect((await new Student(server).page(`/j/${of.code}`)).status).toBe(404);
	for (const student of students) expect((await student.page(1)).status).toBe(404);
	expect((await kept.students[1]!.page(1)).status).toBe(200);
}

test('“Delete now” asks first and then removes every row of the class, and no other', async () => {
	const before = counts(database);
	const gone = await lesson();
	const during = counts(database);
	for (const table of ['assignment', 'attempt', 'attempt_session', 'response'])
		expect(during[table]).toBeGreaterThan(before[table]!);
	const page = await teacher.follow(await teacher.page(gone.of.path()), 'Delete now');
	expect(page.text).toContain('The class, its 2 students, all answers and all scores go');
	expect(counts(database)).toEqual(during);
	expect((await teacher.submit(page, 'Delete it now')).path).toBe('/teacher');
	expect(counts(database)).toEqual(before);
	await expectGone(gone);
});

test('the date of deletion is carried out while the server runs', async () => {
	const before = counts(database);
	const gone = await lesson();
	due(gone.of);
	server.signal('SIGUSR2');
	await expect.poll(() => counts(database)).toEqual(before);
	await expectGone(gone);
});

test('the date of deletion is carried out when the server starts', async () => {
	const before = counts(database);
	const gone = await lesson();
	await server.stop();
	due(gone.of);
	await server.restart();
	expect(counts(database)).toEqual(before);
	await expectGone(gone);
});

describe.skipIf(process.env.STORE === 'rqlite')(
	'in the bytes of the files, and of a copy made then, nothing is left',
	() => {
		/** A class of eight names that are found nowhere else, with the words by which they come back. */
		async function named(mark: string) {
			const of = await teacher.open({ naming: 'typed', label: `Class ${mark}` });
			const names = Array.from({ length: 8 }, (_, n) => `${mark} ${n} Quetzal`);
			const students = await Promise.all(names.map((name) => join(server, of.code, name)));
			await students[0]!.save(1, rightPicks(CLASS_QUIZ.questions[0]!));
			return { of, students, traces: [mark, of.id, ...students.map(({ words }) => words)] };
		}

		/** Which of these texts stand in the database, the files beside it, or a new backup. */
		async function found(traces: string[]): Promise<string[]> {
			const copy = join_(dirname(server.databasePath), 'copy.db');
			await backUp(server.databasePath, copy);
			const files = [server.databasePath, `${server.databasePath}-wal`, copy].filter(existsSync);
			const bytes = files.map((file) => readFileSync(file));
			return traces.filter((trace) => bytes.some((one) => one.includes(trace)));
		}

		/** The sweep of that minute is over, or soon. While somebody reads, the rest waits for the next. */
		async function aMinuteLater<Value>(look: () => Promise<Value>): Promise<Value> {
			server.signal('SIGUSR2');
			await new Student(server).page('/healthz');
			return look();
		}

		test('of a class after “Delete now”', async () => {
			const { of, traces } = await named('Unmistakable');
			expect(await found(traces)).toEqual(traces);
			await teacher.submit(await teacher.page(of.path('delete')), 'Delete it now');
			expect(await found(traces)).toEqual([]);
		});

		test('of a class whose date has come', async () => {
			const { of, traces } = await named('Unforgettable');
			due(of);
			await expect.poll(() => aMinuteLater(() => found(traces))).toEqual([]);
		});

		test('of a student who is removed, and of a name that was replaced', async () => {
			const { of, students } = await named('Irreplaceable');
			const [gone, renamed] = students;
			const page = await teacher.page(of.path(`student/${gone!.id}`));
			await teacher.submit(page, `Remove ${gone!.name}`);
			expect(await found([gone!.name, gone!.words])).toEqual([]);
			const other = await teacher.page(of.path(`student/${renamed!.id}`));
			await teacher.submit(other, 'Rename', { name: 'Somebody Else' });
			await expect.poll(() => aMinuteLater(() => found([renamed!.name]))).toEqual([]);
		});

		test('of what an earlier version deleted without clearing it', async () => {
			const { of, traces } = await named('Inherited');
			await server.stop();
			const earlier = connect(server);
			earlier.run('pragma secure_delete = OFF');
			earlier.run('pragma foreign_keys = ON');
			earlier.run('pragma user_version = 0');
			earlier.run('delete from assignment where id = ?', of.id);
			expect((await found(traces)).length).toBeGreaterThan(0);
			await server.restart();
			expect(await found(traces)).toEqual([]);
		});
	}
);

test('none of this was an error to the server', () => {
	expect(complaintsOf(server)).toEqual([]);
});
