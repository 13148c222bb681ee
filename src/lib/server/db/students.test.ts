import { database } from './throw-away.ts';
import { describe, expect, it } from 'vitest';
import { answeredAttempts } from './answered-attempts.ts';
import { assignmentsDueToClose, closeAssignment } from './assignments.ts';
import { attemptHeldBy } from './attempt-sessions.ts';
import { attemptByWords, joinAssignment } from './attempts.ts';
import { attemptSession } from './schema.ts';
import { NOW, storedClass } from './stored-class.ts';
import { nameIsTaken, renameAttempt, renewWords } from './students.ts';

const { open, enter, version } = storedClass();

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
	it('binds who comes later, and not those who were stored before names were folded', async () => {
		await enter('Ann');
		await enter('Ben');
		database().run(`update attempt set name = 'ANN' where name = 'Ben'`);
		const folded = (await answeredAttempts('class')).map(({ attempt }) => attempt.name);
		expect(folded.toSorted()).toEqual(['ANN', 'Ann']);
		expect(await enter('a nn')).toEqual({ refused: 'name' });
		expect(await enter('Anna')).toMatchObject({ name: 'Anna' });
		expect([await nameIsTaken('class', 'aNN'), await nameIsTaken('class', 'An')]).toEqual([
			true,
			false
		]);
	});

	it('is changed unless another of the class has it', async () => {
		await enter('Ann');
		await enter('Ben');
		expect(await renameAttempt('class', 'attempt Ann', 'Ben')).toBe(false);
		expect(await renameAttempt('class', 'attempt Ann', 'B EN')).toBe(false);
		expect(await renameAttempt('class', 'attempt Ann', 'ANN')).toBe(true);
		expect(await renameAttempt('class', 'attempt Ann', 'Cleo')).toBe(true);
		expect((await answeredAttempts('class')).map(({ attempt }) => attempt.name)).toEqual([
			'Ben',
			'Cleo'
		]);
	});
});
