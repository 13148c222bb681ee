import { expect, test } from 'vitest';
import { change, lookInto } from '../support/database.ts';
import { rightPicks } from '../support/public-attempt.ts';
import { complaintsOf } from '../support/quiet.ts';
import { CLOCK, startServer } from '../support/server.ts';
import { Student } from '../support/student.ts';
import { CLASS_QUIZ, join, ClassTeacher, type Class } from '../support/classroom.ts';

const server = await startServer({ env: CLOCK });
const database = lookInto(server);
const teacher = await ClassTeacher.first(server);
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
	change(server, 'update assignment set delete_at = ? where id = ?', Date.now() - 1, id);

async function expectGone({ of, students }: Awaited<ReturnType<typeof lesson>>) {
	expect((await teacher.page(of.path())).status).toBe(404);
	expect((await new Student(server).page(`/j/${of.code}`)).status).toBe(404);
	for (const student of students) expect((await student.page(1)).status).toBe(404);
	expect((await kept.students[1]!.page(1)).status).toBe(200);
}

test('“Delete now” asks first and then removes every row of the class, and no other', async () => {
	const before = database.counts();
	const gone = await lesson();
	const during = database.counts();
	for (const table of ['assignment', 'attempt', 'attempt_session', 'response'])
		expect(during[table]).toBeGreaterThan(before[table]!);
	const page = await teacher.follow(await teacher.page(gone.of.path()), 'Delete now');
	expect(page.text).toContain('The class, its 2 students, all answers and all scores go');
	expect(database.counts()).toEqual(during);
	expect((await teacher.submit(page, 'Delete it now')).path).toBe('/teacher');
	expect(database.counts()).toEqual(before);
	await expectGone(gone);
});

test('the date of deletion is carried out while the server runs', async () => {
	const before = database.counts();
	const gone = await lesson();
	due(gone.of);
	server.signal('SIGUSR2');
	await expect.poll(() => database.counts()).toEqual(before);
	await expectGone(gone);
});

test('the date of deletion is carried out when the server starts', async () => {
	const before = database.counts();
	const gone = await lesson();
	await server.stop();
	due(gone.of);
	await server.restart();
	expect(database.counts()).toEqual(before);
	await expectGone(gone);
});

test('nothing of a class that is deleted stays in the file of the database', async () => {
	const of = await teacher.open({ naming: 'typed' });
	const student = await join(server, of.code, 'Unmistakable Quetzal');
	await teacher.submit(await teacher.page(of.path('delete')), 'Delete it now');
	expect((await student.page()).status).toBe(404);
	const rows = JSON.stringify(database.everything());
	for (const trace of [of.id, of.code, student.id, student.name, student.words])
		expect(rows).not.toContain(trace);
});

test('none of this was an error to the server', () => {
	expect(complaintsOf(server)).toEqual([]);
});
