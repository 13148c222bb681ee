import { beforeEach, describe, expect, it } from 'vitest';
import { first, NOW, quiz, storedClass } from './stored-class.ts';
import { handIn } from './hand-in.ts';
import { answeredAttempts } from './answered-attempts.ts';
import { addRepair, quizOf, repairsOf, undoRepair, type LoggedRepair } from './repairs.ts';
import { saveResponse } from './responses.ts';

const { open, enter, answer, end, version } = storedClass();

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
		(await answeredAttempts('class')).map(({ attempt }) => [
			attempt.name,
			attempt.points,
			attempt.max
		]);

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
			...{ versionId: version(), assignmentId: 'class' },
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

	it('asked for twice at once is one', async () => {
		await Promise.all(['one', 'two'].map((id) => addRepair(quiz, { ...made('everyone'), id })));
		expect(await repairsOf('class')).toHaveLength(1);
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
		const there = await quizOf({ versionId: version(), assignmentId: 'second' });
		expect(there.questions[0]?.credit).toBeUndefined();
		expect(
			(await quizOf({ versionId: version(), assignmentId: null })).questions[0]?.credit
		).toBeUndefined();
	});
});
