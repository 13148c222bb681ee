import { beforeEach, describe, expect, it } from 'vitest';
import { attemptHeldBy, deleteExpiredSessions } from './attempt-sessions.ts';
import { deletePublicAttempts } from './attempts.ts';
import { begin, end, save, wrong } from './begun-attempt.ts';
import { reopenAttempt } from './reopening.ts';
import { responsesOf } from './responses.ts';
import { attempt, attemptSession, response } from './schema.ts';
import { first, keyOf, NOW, quiz, second } from './stored-class.ts';
import { database, throwAwayDatabase } from './throw-away.ts';

throwAwayDatabase();

describe('starting an attempt', () => {
	it('twice with one join id makes one attempt and two sessions', async () => {
		const one = await begin('join', NOW, 'device 1');
		const again = await begin('join', NOW + 1, 'device 2');
		expect(again).toEqual(one);
		expect(database().select().from(attempt).all()).toHaveLength(1);
		expect(database().select().from(attemptSession).all()).toHaveLength(2);
	});

	it('brings nothing back after ten minutes or after hand-in', async () => {
		await begin();
		expect(await begin('join', NOW + 11 * 60_000, 'late')).toBeNull();
		await end();
		expect(await begin('join', NOW + 6, 'after')).toBeNull();
		expect(database().select().from(attemptSession).all()).toHaveLength(1);
	});

	it('gives it to the holder of the token alone, until the session ends', async () => {
		const started = await begin();
		expect(await attemptHeldBy('hash of join', started!.id, NOW)).toMatchObject({
			attempt: started!
		});
		expect(await attemptHeldBy('forged', started!.id, NOW)).toBeNull();
		expect(await attemptHeldBy('hash of join', 'another', NOW)).toBeNull();
		expect(await attemptHeldBy('hash of join', started!.id, NOW + 1001)).toBeNull();
	});
});

describe('an answer', () => {
	beforeEach(async () => void (await begin()));

	it('is stored with revision 1, and the same again changes nothing', async () => {
		expect(await save()).toMatchObject({ saved: true, response: { revision: 1 } });
		expect(await save()).toMatchObject({ saved: true, response: { revision: 1 } });
		expect(await responsesOf(`attempt of join at ${NOW}`)).toHaveLength(1);
	});

	it('changed from its revision gets the next one', async () => {
		await save();
		expect(await save(first, 1, wrong)).toMatchObject({ saved: true, response: { revision: 2 } });
	});

	it('changed from an older revision is refused with what stands', async () => {
		await save();
		expect(await save(first, 0, wrong)).toMatchObject({
			saved: false,
			refused: 'stale',
			response: { revision: 1, picks: keyOf(first) }
		});
		expect(await save(second, 3)).toMatchObject({ refused: 'stale', response: null });
	});

	it('that is final stays, and is answered as before when sent again', async () => {
		await save(first, 0, wrong, true);
		const stored = { finalAt: NOW, points: 0, max: 1, rule: 'one', revision: 1 };
		expect(await save(first, 0, wrong, true)).toMatchObject({ saved: true, response: stored });
		expect(await save(first, 1)).toMatchObject({ refused: 'final', response: stored });
	});

	it('after hand-in is refused by the statement itself', async () => {
		await end();
		for (const revision of [0, 1])
			expect(await save(first, revision)).toMatchObject({ saved: false, refused: 'handed-in' });
		const [stored] = await responsesOf(`attempt of join at ${NOW}`);
		expect(stored?.picks).toEqual([]);
	});
});

describe('hand-in', () => {
	beforeEach(async () => void (await begin()));

	it('scores what is answered, fills what is not, and sums it up', async () => {
		await save(first);
		await save(second, 0, keyOf(second).slice(0, 1));
		await end();
		const [row] = database().select().from(attempt).all();
		expect(row).toMatchObject({ handedInBy: 'student', points: 1.5, max: 6, handedInAt: NOW + 5 });
		const responses = await responsesOf(row!.id);
		expect(responses).toHaveLength(quiz.questions.length);
		expect(responses.every(({ finalAt }) => finalAt === NOW + 5)).toBe(true);
	});

	it('happens once: the second changes nothing', async () => {
		await save();
		await end();
		await save(second);
		await end('teacher', NOW + 9);
		expect(database().select().from(attempt).all()).toMatchObject([
			{ handedInBy: 'student', handedInAt: NOW + 5, points: 1 }
		]);
	});

	it('leaves an answer that was final already as it was', async () => {
		await save(first, 0, wrong, true);
		await end();
		const responses = await responsesOf(`attempt of join at ${NOW}`);
		expect(responses.find(({ questionId }) => questionId === first.id)).toMatchObject({
			finalAt: NOW,
			points: 0
		});
	});
});

describe('a clock that was set back', () => {
	beforeEach(async () => void (await begin()));
	const rows = () => responsesOf(`attempt of join at ${NOW}`);
	const saveAt = (now: number, final = false) => save(first, 0, keyOf(first), final, now);

	it('hands nothing in before it was started or answered', async () => {
		await saveAt(NOW + 60_000);
		await end('student', NOW - 3_600_000);
		const [row] = database().select().from(attempt).all();
		expect(row!.handedInAt).toBe(NOW + 60_000);
		expect((await rows()).every(({ finalAt }) => finalAt === NOW + 60_000)).toBe(true);
	});

	it('answers nothing before the start, and what was checked stays so when it is opened again', async () => {
		await saveAt(NOW - 60_000, true);
		expect(await rows()).toMatchObject([{ answeredAt: NOW, finalAt: NOW }]);
		await end('teacher', NOW - 3_600_000);
		await reopenAttempt(`attempt of join at ${NOW}`);
		expect(await rows()).toMatchObject([{ finalAt: NOW }]);
	});
});

describe('deletion', () => {
	it('takes an old attempt with its answers and sessions, and no younger one', async () => {
		await begin();
		await save();
		await begin('young', NOW + 100);
		expect(await deletePublicAttempts(NOW + 50)).toBe(1);
		expect(database().select().from(attempt).all()).toHaveLength(1);
		expect(database().select().from(attemptSession).all()).toHaveLength(1);
		expect(database().select().from(response).all()).toHaveLength(0);
	});

	it('takes the oldest of public attempts where there are too many', async () => {
		await begin('older', NOW);
		await begin('newer', NOW + 100);
		expect(await deletePublicAttempts(NOW - 1, 2)).toBe(0);
		expect(await deletePublicAttempts(NOW - 1, 1)).toBe(1);
		expect(database().select().from(attempt).all()).toMatchObject([{ startedAt: NOW + 100 }]);
	});

	it('ends sessions whose time is over', async () => {
		await begin();
		await deleteExpiredSessions(NOW + 1001);
		expect(database().select().from(attemptSession).all()).toHaveLength(0);
	});
});
