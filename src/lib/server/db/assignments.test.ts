import { count } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { first, NOW, quiz, second, storedClass } from './stored-class.ts';
import {
	assignmentByCode,
	assignmentOfTeacher,
	assignmentsOf,
	assignmentsDueToClose,
	closeAssignment,
	deleteAssignment,
	deleteDueAssignments,
	unfinishedAttemptsOf,
	progressOf
} from './assignments.ts';
import { removeAttempt, renameAttempt, renewWords } from './students.ts';
import { reopenAssignment, reopenAttempt } from './reopening.ts';
import { attemptByWords, joinAssignment } from './attempts.ts';
import { attemptHeldBy } from './attempt-sessions.ts';
import { database } from './connection.ts';
import { answeredAttempts } from './answered-attempts.ts';
import { responsesOf } from './responses.ts';
import { assignment, attempt, attemptSession, response } from './schema.ts';

const { open, enter, answer, end, held, version } = storedClass();

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
		expect(await answeredAttempts('class')).toHaveLength(1);
	});

	it('is refused under a name that is taken, and in a closed class', async () => {
		await enter('Ann');
		expect(await enter('Ann', { joinId: 'join 2', id: '2', words: 'x' })).toEqual({
			refused: 'name'
		});
		await closeAssignment('class', NOW);
		expect(await enter('Ben')).toEqual({ refused: 'closed' });
		expect(await answeredAttempts('class')).toHaveLength(1);
	});

	it('is refused once the closing time has come', async () => {
		await open({ id: 'timed', code: 'AAAAAA', closesAt: NOW + 10 });
		const late = joinAssignment(
			{
				id: 'a',
				versionId: version(),
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
				versionId: version(),
				assignmentId: 'second',
				name: 'Ann',
				words: 'w',
				seed: 1,
				joinId: 'join Ann',
				now: NOW
			},
			{ tokenHash: 't', expiresAt: NOW + 99 }
		);
		expect(await there).toEqual({ refused: 'used' });
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
		expect(database().select().from(attemptSession).all()).toEqual([]);
	});
});

describe('a name', () => {
	it('is changed unless another of the class has it', async () => {
		await enter('Ann');
		await enter('Ben');
		expect(await renameAttempt('class', 'attempt Ann', 'Ben')).toBe(false);
		expect(await renameAttempt('class', 'attempt Ann', 'Ann')).toBe(true);
		expect(await renameAttempt('class', 'attempt Ann', 'Cleo')).toBe(true);
		expect((await answeredAttempts('class')).map(({ attempt }) => attempt.name)).toEqual([
			'Ben',
			'Cleo'
		]);
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
		expect(await unfinishedAttemptsOf('class')).toEqual(['attempt Ben']);
		await end('Ben', 'teacher');
		expect((await held('Ann')).allDone).toBe(true);
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

describe('removing', () => {
	const rows = () =>
		[assignment, attempt, attemptSession, response].map(
			(table) => database().select({ rows: count() }).from(table).get()?.rows
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
