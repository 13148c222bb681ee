import { database } from './throw-away.ts';
import { count } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import {
	assignmentByCode,
	assignmentOfTeacher,
	assignmentsOf,
	closeAssignment,
	deleteAssignment,
	deleteDueAssignments,
	progressOf,
	unfinishedAttemptsOf
} from './assignments.ts';
import { deleteExpiredSessions, wasRemoved } from './attempt-sessions.ts';
import { assignment, attempt, attemptSession, response } from './schema.ts';
import { first, NOW, second, storedClass } from './stored-class.ts';
import { removeAttempt } from './students.ts';

const { open, enter, answer, end, held } = storedClass();

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

	it('a student leaves a token’s hash for a while, by which the browser is told', async () => {
		await removeAttempt('attempt Ann');
		const told = (now: number) => wasRemoved('token Ann ', now);
		expect([await told(NOW), await wasRemoved('token Ben ', NOW)]).toEqual([true, false]);
		expect(await told(NOW + 10_000)).toBe(false);
		await deleteExpiredSessions(NOW + 10_001);
		expect(await told(NOW)).toBe(false);
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
