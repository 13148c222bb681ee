import { describe, expect, test } from 'vitest';
import { connect } from '../support/server/database.ts';
import { attemptRow, responsesOf } from '../support/server/stored-attempt.ts';
import { rightPicks } from '../support/http/public-attempt.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { CLOCK, startServer } from '../support/server/server.ts';
import { Student } from '../support/http/student.ts';
import { CLASS_QUIZ, inDays, join, type Class } from '../support/http/class.ts';
import { Teacher } from '../support/http/teacher.ts';

const server = await startServer({ env: CLOCK });
const database = connect(server);
const teacher = await Teacher.first(server);
const COUNT = CLASS_QUIZ.questions.length;
const right = (number: number) => rightPicks(CLASS_QUIZ.questions[number - 1]!);

const assignment = ({ id }: Class) => database.all('select * from assignment where id = ?', id)[0]!;
const attempt = ({ id }: { id: string }) => attemptRow(database, id);
const responses = ({ id }: { id: string }) => responsesOf(database, id);
const pastDue = ({ id }: Class) =>
	database.run('update assignment set closes_at = ? where id = ?', Date.now() - 1, id);

/** A class in which one has handed in, one answered and one did nothing. */
async function lesson(settings = {}) {
	const of = await teacher.open(settings);
	const done = await join(server, of.code);
	const busy = await join(server, of.code);
	const idle = await join(server, of.code);
	await done.save(1, right(1));
	await done.handIn();
	await busy.save(1, right(1));
	return { of, done, busy, idle };
}

describe('closing', () => {
	test('asks what happens to those who have not handed in', async () => {
		const { of } = await lesson();
		const page = await teacher.page(of.path('close'));
		expect(page.text).toContain('2 have not handed in.');
		const words = page.forms.flatMap(({ buttons }) => buttons.map((one) => one.words));
		expect(words).toEqual(expect.arrayContaining(['Take what they have', 'Leave open for them']));
		expect(assignment(of).closed_at).toBeNull();
	});

	test('takes what they have: every question final, an empty one where there is none', async () => {
		const { of, done, busy, idle } = await lesson();
		const page = await teacher.close(of);
		expect(page.path).toBe(of.path());
		expect(page.text).toMatch(/Closed at \d\d:\d\d on .+ Nobody can join\./);
		expect(attempt(done).handed_in_by).toBe('student');
		for (const student of [busy, idle]) {
			expect(attempt(student).handed_in_by).toBe('teacher');
			expect(responses(student)).toHaveLength(COUNT);
			expect(responses(student).every(({ final_at }) => final_at !== null)).toBe(true);
		}
		expect([attempt(busy).points, attempt(idle).points]).toEqual([1, 0]);
		const late = await busy.save(2, right(2));
		expect([late.status, late.body.refused]).toEqual([409, 'closed']);
		expect((await busy.page()).path).toBe(busy.path('result'));
	});

	test('leaves open for them: they go on and hand in, nobody joins', async () => {
		const { of, busy, idle } = await lesson();
		const page = await teacher.close(of, 'leave');
		expect(page.text).toContain('2 still answer, until they hand in or you take what they have.');
		expect((await busy.save(2, right(2))).status).toBe(200);
		await busy.handIn();
		expect(attempt(busy).handed_in_by).toBe('student');
		expect(attempt(idle).handed_in_at).toBeNull();
		expect((await teacher.page(of.path())).text).toContain('1 still answer');
	});

	test('happens once; a class that is closed has no page for it', async () => {
		const { of } = await lesson();
		const form = await teacher.page(of.path('close'));
		await teacher.submit(form, 'Take what they have');
		const closed = assignment(of);
		await teacher.submit(form, 'Take what they have');
		expect(assignment(of)).toEqual(closed);
		expect((await teacher.page(of.path('close'))).path).toBe(of.path());
	});
});

describe('reopening', () => {
	test('takes back what the teacher handed in, and nothing that a student did', async () => {
		const { of, done, busy, idle } = await lesson();
		await teacher.close(of);
		const kept = responses(done);
		const live = await teacher.submit(await teacher.page(of.path()), 'Open it again');
		expect(live.text).toContain(`Code: ${[...of.code].join(' ')}`);
		expect(attempt(done).handed_in_by).toBe('student');
		expect(responses(done)).toEqual(kept);
		expect(attempt(busy)).toMatchObject({ handed_in_at: null, points: null });
		expect(responses(busy)).toMatchObject([{ revision: 1, final_at: null, points: null }]);
		expect(responses(idle)).toEqual([]);
		expect((await busy.page()).path).toBe(busy.path(2));
		expect((await idle.save(1, right(1))).status).toBe(200);
		expect((await join(server, of.code)).name).toMatch(/ /);
	});

	test('of one student leaves the class closed and the others as they are', async () => {
		const { of, done, busy, idle } = await lesson();
		await teacher.close(of);
		const page = await teacher.page(of.path(`student/${busy.id}`));
		expect(page.text).toContain('handed in by you');
		await teacher.submit(page, 'Open this attempt again');
		expect(assignment(of).closed_at).not.toBeNull();
		expect(attempt(busy).handed_in_at).toBeNull();
		expect((await busy.save(2, right(2))).status).toBe(200);
		for (const other of [done, idle]) expect(attempt(other).handed_in_at).not.toBeNull();
		expect((await teacher.page(of.path())).text).toContain('1 still answer');
	});
});

describe('a closing time that has passed', () => {
	const ways: [string, (of: Class, busy: Awaited<ReturnType<typeof join>>) => Promise<unknown>][] =
		[
			['answer', async (_, busy) => expect((await busy.save(2, right(2))).status).toBe(409)],
			[
				'page of a student',
				async (_, busy) => expect((await busy.page()).path).toBe(busy.path('result'))
			],
			[
				'look at the code',
				async ({ code }) =>
					expect((await new Student(server).page(`/j/${code}`)).text).toContain('is closed')
			],
			[
				'look of the teacher',
				async (of) => expect((await teacher.page(of.path())).text).toContain('Closed at')
			],
			[
				'file of scores',
				async (of) =>
					expect(await (await teacher.send(of.path('scores.csv'))).text()).not.toContain(
						'unfinished'
					)
			]
		];

	test.each(ways)('is carried out before the next %s', async (_, ask) => {
		const { of, busy, idle } = await lesson({ closesAt: inDays(2) });
		pastDue(of);
		await ask(of, busy);
		expect(assignment(of).closed_at).not.toBeNull();
		for (const student of [busy, idle]) expect(attempt(student).handed_in_by).toBe('teacher');
		expect(responses(busy).filter(({ picks }) => picks !== '[]')).toHaveLength(1);
	});

	test('is carried out without any request, once a minute', async () => {
		const { of, busy } = await lesson({ closesAt: inDays(2) });
		pastDue(of);
		server.signal('SIGUSR2');
		await expect.poll(() => assignment(of).closed_at).not.toBeNull();
		await expect.poll(() => attempt(busy).handed_in_by).toBe('teacher');
	});

	test('is forgotten where the class is opened again', async () => {
		const { of, busy } = await lesson({ closesAt: inDays(2) });
		pastDue(of);
		await teacher.submit(await teacher.page(of.path()), 'Open it again');
		expect(assignment(of)).toMatchObject({ closed_at: null, closes_at: null });
		expect((await busy.save(2, right(2))).status).toBe(200);
	});
});

describe('a session', () => {
	test('ends half an hour after the hand-in; code and words bring the result back', async () => {
		const { of, done, busy } = await lesson();
		const session = ({ id }: { id: string }) =>
			Number(database.all('select * from attempt_session where attempt_id = ?', id)[0]!.expires_at);
		const { handed_in_at: handedInAt } = attempt(done);
		expect(session(done)).toBe(Number(handedInAt) + 30 * 60_000);
		expect(session(busy)).toBeGreaterThan(Date.now() + 11 * 60 * 60_000);
		database.run('update attempt_session set expires_at = 1 where attempt_id = ?', done.id);
		expect((await done.page('result')).status).toBe(404);
		const form = await done.student.page(`/join/again?code=${of.code}`);
		const back = await done.student.submit(form, 'Come back', { words: done.words });
		expect(back.path).toBe(done.path('waiting'));
	});
});

test('none of this was an error to the server', () => {
	expect(complaintsOf(server)).toEqual([]);
});
