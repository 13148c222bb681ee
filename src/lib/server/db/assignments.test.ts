import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { count, sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ARTICLE, FIVE_VIEWS } from '../../../../tests/support/five-views.ts';
import { score } from '../../question/score.ts';
import type { Feedback } from '../../quiz/feedback.ts';
import type { Quiz } from '../../quiz/schema.ts';
import { sha256 } from '../../quiz/version.ts';
import { closeAllDue, closeIfDue } from '../closing.ts';
import {
	assignmentByCode,
	assignmentOfTeacher,
	assignmentsOf,
	assignmentsDueToClose,
	closeAssignment,
	deleteAssignment,
	deleteDueAssignments,
	openAssignment,
	openAttemptsOf,
	progressOf,
	removeAttempt,
	renameAttempt,
	renewWords,
	reopenAssignment,
	reopenAttempt
} from './assignments.ts';
import { attemptByWords, attemptHeldBy, joinAssignment } from './attempts.ts';
import { closeDatabase, openDatabase, type Database } from './connection.ts';
import { handIn } from './hand-in.ts';
import { papersOf } from './papers.ts';
import { addRepair, quizOf, repairsOf, undoRepair, type LoggedRepair } from './repairs.ts';
import { responsesOf, saveResponse } from './responses.ts';
import { assignment, attempt, attemptSession, response, teacher } from './schema.ts';
import { keepVersion } from './versions.ts';

const quiz: Quiz = {
	id: 'five-views',
	title: 'Five views',
	article: sha256(ARTICLE),
	questions: FIVE_VIEWS,
	prompt: 'What would you check next?'
};
const [first, second] = quiz.questions as [Quiz['questions'][0], Quiz['questions'][0]];
const NOW = 1_700_000_000_000;

let folder: string;
let db: Database;
let versionId: string;

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'whose-words-'));
	db = openDatabase(join(folder, 'quiz.db'));
	versionId = await keepVersion(quiz, ARTICLE, NOW);
	for (const id of ['teacher', 'other'])
		db.insert(teacher)
			.values({ id, name: id, nameKey: id, passwordHash: '-', createdAt: NOW })
			.run();
	await open();
});
afterEach(() => {
	closeDatabase();
	rmSync(folder, { recursive: true });
});

const open = (more: { id?: string; code?: string; closesAt?: number; feedback?: Feedback } = {}) =>
	openAssignment({
		id: 'class',
		teacherId: 'teacher',
		versionId,
		label: '9B',
		code: 'K7M4PX',
		feedback: 'close',
		naming: 'typed',
		openedAt: NOW,
		closesAt: null,
		deleteAt: NOW + 1000,
		...more
	});

const enter = (
	name: string,
	more: { joinId?: string; words?: string; now?: number; id?: string } = {}
) =>
	joinAssignment(
		{
			id: `attempt ${name}`,
			versionId,
			assignmentId: 'class',
			name,
			words: `words of ${name}`,
			seed: 1,
			joinId: `join ${name}`,
			now: NOW,
			...more
		},
		{ tokenHash: `token ${name} ${more.id ?? ''}`, expiresAt: NOW + 10_000 }
	);

const keyOf = (question: Quiz['questions'][0]) =>
	question.rows.flatMap((row) => row.key.map((option) => ({ row: row.id, option })));

const answer = (name: string, question = first, check = false) =>
	saveResponse({
		attemptId: `attempt ${name}`,
		questionId: question.id,
		picks: keyOf(question),
		revision: 0,
		score: check ? score(question, keyOf(question)) : null,
		now: NOW + 1
	});

const end = (name: string, by: 'student' | 'teacher') =>
	handIn({ attemptId: `attempt ${name}`, quiz, by, now: NOW + 5 });

const held = async (name: string) =>
	(await attemptHeldBy(`token ${name} `, `attempt ${name}`, NOW))!;

describe('a class', () => {
	it('is found by its code, and by its own teacher alone', async () => {
		expect(await assignmentByCode('K7M4PX')).toMatchObject({ id: 'class' });
		expect(await assignmentByCode('K7M4PY')).toBeNull();
		expect(await assignmentOfTeacher('teacher', 'class')).toMatchObject({ label: '9B' });
		expect(await assignmentOfTeacher('other', 'class')).toBeNull();
		expect(await assignmentsOf('other')).toEqual([]);
	});

	it('does not take a code that another has', async () => {
		expect(await open({ id: 'second' })).toBeNull();
	});

	it('counts who joined, who handed in and who answered what', async () => {
		await enter('Ann');
		await enter('Ben');
		await answer('Ann');
		await answer('Ben');
		await answer('Ben', second);
		await end('Ann', 'student');
		const progress = await progressOf('class');
		expect(progress).toMatchObject({ joined: 2, handedIn: 1 });
		expect([...progress.answers]).toEqual(
			expect.arrayContaining([
				[first.id, 2],
				[second.id, 1]
			])
		);
		expect(progress.answers.size).toBe(2);
		expect(await assignmentsOf('teacher')).toMatchObject([{ joined: 2, handedIn: 1 }]);
	});
});

describe('joining', () => {
	it('twice with one join id makes one student', async () => {
		const one = await enter('Ann');
		expect(await enter('Ann', { id: 'another' })).toEqual(one);
		expect(await papersOf('class')).toHaveLength(1);
	});

	it('is refused under a name that is taken, and in a closed class', async () => {
		await enter('Ann');
		expect(await enter('Ann', { joinId: 'join 2', id: '2', words: 'x' })).toEqual({
			refused: 'name'
		});
		await closeAssignment('class', NOW);
		expect(await enter('Ben')).toEqual({ refused: 'closed' });
		expect(await papersOf('class')).toHaveLength(1);
	});

	it('is refused once the closing time has come', async () => {
		await open({ id: 'timed', code: 'AAAAAA', closesAt: NOW + 10 });
		const late = joinAssignment(
			{
				id: 'a',
				versionId,
				assignmentId: 'timed',
				name: 'A',
				words: 'w',
				seed: 1,
				joinId: 'j',
				now: NOW + 10
			},
			{ tokenHash: 't', expiresAt: NOW + 99 }
		);
		expect(await late).toEqual({ refused: 'closed' });
		expect(await assignmentsDueToClose(NOW + 9)).toEqual([]);
		expect(await assignmentsDueToClose(NOW + 10)).toMatchObject([{ id: 'timed' }]);
	});

	it('never gives an attempt of another class to a join id', async () => {
		await enter('Ann');
		await open({ id: 'second', code: 'BBBBBB' });
		const there = joinAssignment(
			{
				id: 'b',
				versionId,
				assignmentId: 'second',
				name: 'Ann',
				words: 'w',
				seed: 1,
				joinId: 'join Ann',
				now: NOW
			},
			{ tokenHash: 't', expiresAt: NOW + 99 }
		);
		expect(await there).toEqual({ refused: 'name' });
		expect(await attemptHeldBy('t', 'attempt Ann', NOW)).toBeNull();
	});
});

describe('three words', () => {
	it('find their attempt in their class, and new ones end every session', async () => {
		await enter('Ann');
		expect(await attemptByWords('class', 'words of Ann')).toMatchObject({ name: 'Ann' });
		expect(await attemptByWords('elsewhere', 'words of Ann')).toBeNull();
		await renewWords('attempt Ann', 'new words here');
		expect(await attemptByWords('class', 'words of Ann')).toBeNull();
		expect(db.select().from(attemptSession).all()).toEqual([]);
	});
});

describe('a name', () => {
	it('is changed unless another of the class has it', async () => {
		await enter('Ann');
		await enter('Ben');
		expect(await renameAttempt('class', 'attempt Ann', 'Ben')).toBe(false);
		expect(await renameAttempt('class', 'attempt Ann', 'Ann')).toBe(true);
		expect(await renameAttempt('class', 'attempt Ann', 'Cleo')).toBe(true);
		expect((await papersOf('class')).map(({ attempt }) => attempt.name)).toEqual(['Ben', 'Cleo']);
	});
});

describe('closing', () => {
	it('is all done only when nobody answers any more', async () => {
		await enter('Ann');
		await enter('Ben');
		await end('Ann', 'student');
		expect((await held('Ann')).allDone).toBe(false);
		await closeAssignment('class', NOW + 2);
		expect((await held('Ann')).allDone).toBe(false);
		expect(await openAttemptsOf('class')).toEqual(['attempt Ben']);
		await end('Ben', 'teacher');
		expect((await held('Ann')).allDone).toBe(true);
	});

	it('by its time that is cut off half-way goes on the next time', async () => {
		await deleteAssignment('class');
		await open({ closesAt: NOW + 5 });
		await enter('Ann');
		await enter('Ben');
		const due = (await assignmentByCode('K7M4PX'))!;
		const cut = sql`create trigger cut before update on attempt when new.id = 'attempt Ben'
			begin select raise(abort, 'cut off'); end`;
		db.run(cut);
		await expect(closeIfDue(due, NOW + 6)).rejects.toThrow();
		db.run(sql`drop trigger cut`);
		await closeAllDue(NOW + 7);
		expect(await openAttemptsOf('class')).toEqual([]);
		expect(await assignmentByCode('K7M4PX')).toMatchObject({ closedAt: NOW + 7 });
	});
});

describe('reopening', () => {
	beforeEach(async () => {
		await enter('Ann');
		await enter('Ben');
		await answer('Ann');
		await answer('Ben', first, true);
		await answer('Ben', second);
		await closeAssignment('class', NOW + 2);
	});

	it('a class opens what the teacher handed in and leaves what students did', async () => {
		await end('Ann', 'student');
		await end('Ben', 'teacher');
		await reopenAssignment('class');
		expect(await assignmentByCode('K7M4PX')).toMatchObject({ closedAt: null, releasedAt: null });
		expect((await held('Ann')).attempt).toMatchObject({ handedInBy: 'student', points: 1 });
		expect((await held('Ben')).attempt).toMatchObject({ handedInAt: null, points: null });
		expect(await responsesOf('attempt Ann')).toHaveLength(5);
	});

	it('an attempt takes finality back, but not of what its student had checked', async () => {
		await end('Ben', 'teacher');
		expect(await responsesOf('attempt Ben')).toHaveLength(5);
		await reopenAttempt('attempt Ben');
		const stored = await responsesOf('attempt Ben');
		expect(stored.map(({ questionId, finalAt }) => [questionId, finalAt])).toEqual([
			[first.id, NOW + 1],
			[second.id, null]
		]);
		expect(await answer('Ben', quiz.questions[2])).toMatchObject({ saved: true });
	});
});

describe('a repair', () => {
	const wrong = () => {
		const [row] = first.rows;
		return { row: row!.id, option: row!.options.find(({ id }) => !row!.key.includes(id))!.id };
	};
	const made = (what: LoggedRepair['what'], id: string = what): LoggedRepair => ({
		id,
		assignmentId: 'class',
		questionId: first.id,
		what,
		rowId: what === 'accept' ? wrong().row : null,
		optionId: what === 'accept' ? wrong().option : null,
		note: 'the text allows it',
		madeBy: 'teacher',
		madeAt: NOW + 10,
		undoneAt: null
	});
	const totals = async () =>
		(await papersOf('class')).map(({ attempt }) => [attempt.name, attempt.points, attempt.max]);

	beforeEach(async () => {
		await enter('Ann');
		await enter('Ben');
		await enter('Cleo');
		await answer('Ann');
		await saveResponse({
			attemptId: 'attempt Ben',
			questionId: first.id,
			picks: [wrong()],
			revision: 0,
			score: null,
			now: NOW + 1
		});
		await end('Ann', 'student');
		await end('Ben', 'student');
	});

	it('scores again what is final and leaves open attempts alone', async () => {
		await addRepair(quiz, made('accept'));
		expect(await totals()).toEqual([
			['Ann', 1, 6],
			['Ben', 1, 6],
			['Cleo', null, null]
		]);
	});

	it('counts for who hands in later', async () => {
		await addRepair(quiz, made('everyone'));
		await handIn({
			attemptId: 'attempt Cleo',
			quiz: await quizOf({ versionId, assignmentId: 'class' }),
			by: 'student',
			now: NOW + 20
		});
		expect(await totals()).toContainEqual(['Cleo', 1, 6]);
	});

	it('that leaves a question out lowers the maximum, and is undone without a trace in the scores', async () => {
		const before = await totals();
		const leftOut = made('left-out');
		await addRepair(quiz, leftOut);
		expect(await totals()).toContainEqual(['Ann', 0, 5]);
		await undoRepair(quiz, leftOut, NOW + 30);
		expect(await totals()).toEqual(before);
		expect(await repairsOf('class')).toMatchObject([{ what: 'left-out', undoneAt: NOW + 30 }]);
	});

	it('undone leaves the others in force', async () => {
		await addRepair(quiz, made('accept'));
		await addRepair(quiz, made('everyone'));
		await undoRepair(quiz, made('everyone'), NOW + 30);
		expect(await totals()).toContainEqual(['Ben', 1, 6]);
		await undoRepair(quiz, made('accept'), NOW + 31);
		expect(await totals()).toContainEqual(['Ben', 0, 6]);
	});

	it('of one class changes nothing in another', async () => {
		await open({ id: 'second', code: 'CCCCCC' });
		await addRepair(quiz, made('left-out'));
		const there = await quizOf({ versionId, assignmentId: 'second' });
		expect(there.questions[0]?.credit).toBeUndefined();
		expect((await quizOf({ versionId, assignmentId: null })).questions[0]?.credit).toBeUndefined();
	});
});

describe('removing', () => {
	const rows = () =>
		[assignment, attempt, attemptSession, response].map(
			(table) => db.select({ rows: count() }).from(table).get()?.rows
		);

	beforeEach(async () => {
		await enter('Ann');
		await enter('Ben');
		await answer('Ann');
		await answer('Ben');
	});

	it('a student takes their answers and sessions along, and nobody else’s', async () => {
		await removeAttempt('attempt Ann');
		expect(rows()).toEqual([1, 1, 1, 1]);
	});

	it('a class takes everything of it along', async () => {
		await deleteAssignment('class');
		expect(rows()).toEqual([0, 0, 0, 0]);
	});

	it('happens at its date and not before', async () => {
		await deleteDueAssignments(NOW + 1000);
		expect(rows()).toEqual([1, 2, 2, 2]);
		await deleteDueAssignments(NOW + 1001);
		expect(rows()).toEqual([0, 0, 0, 0]);
	});
});
