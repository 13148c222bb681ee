import { beforeEach, describe, expect, it } from 'vitest';
import { assignmentByCode, closeAssignment } from './assignments.ts';
import { reopenAssignment, reopenAttempt } from './reopening.ts';
import { responsesOf } from './responses.ts';
import { first, NOW, quiz, second, storedClass } from './stored-class.ts';

const { enter, answer, end, held } = storedClass();

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
