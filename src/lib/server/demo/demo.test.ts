import { beforeAll, describe, expect, it } from 'vitest';
import { score } from '../../question/score.ts';
import { feedbackAllowed } from '../../quiz/feedback.ts';
import { itemsOf } from '../../report/items.ts';
import { summaryOf } from '../../report/summary.ts';
import { assignmentsOf } from '../db/assignments.ts';
import { answeredAttempts } from '../db/answered-attempts.ts';
import { teacher } from '../db/schema.ts';
import { teacherNamed } from '../db/teachers.ts';
import { account as anAccount, database, throwAwayDatabase } from '../db/throw-away.ts';
import { versionOf } from '../db/versions.ts';
import { fillDemo } from './demo.ts';
import { verifyPassword } from '../account/password.ts';

const NOW = 1_800_000_000_000;

const { open } = throwAwayDatabase({ each: false });
let filled: Awaited<ReturnType<typeof fill>>;

// Filled once: all but the last two only look.
beforeAll(async () => {
	filled = await fill(28, 7);
});

const fill = async (students: number, seed: number) => {
	const demo = await fillDemo({ students, seed, now: NOW });
	if ('refused' in demo) throw new Error(demo.refused);
	const account = await teacherNamed('demoteacher');
	if (!account) throw new Error('no teacher');
	const classes = await Promise.all(
		(await assignmentsOf(account.id)).map(async ({ assignment }) => ({
			assignment,
			quiz: (await versionOf(assignment.versionId)).quiz,
			attempts: await answeredAttempts(assignment.id)
		}))
	);
	return { demo, account, classes };
};

describe('the demo', () => {
	it('makes a teacher whose password is told and not stored', async () => {
		const { demo, account } = filled;
		expect(await verifyPassword(demo.password, account.passwordHash, 'test')).toBe(true);
		expect(database().$client.serialize().includes(demo.password)).toBe(false);
	});

	it('has classes of several quizzes in every state', async () => {
		const { demo, classes } = filled;
		expect(demo.classes.map(({ state }) => state)).toEqual(
			expect.arrayContaining(['open', 'closed', 'released'])
		);
		expect(new Set(classes.map(({ quiz }) => quiz.id)).size).toBeGreaterThan(2);
		for (const { assignment, attempts } of classes) {
			expect(attempts).toHaveLength(28);
			const open = attempts.filter(({ attempt }) => attempt.handedInAt === null);
			expect(open.length > 0).toBe(assignment.closedAt === null);
			expect(assignment.deleteAt).toBeGreaterThan(NOW);
			const released = assignment.releasedAt !== null;
			const moment = { feedback: assignment.feedback, handedIn: true, allDone: true, released };
			if (released) expect(feedbackAllowed(moment, true)).toBe(true);
		}
	});

	it('stores attempts as a hand-in would', async () => {
		const { classes } = filled;
		for (const { quiz, attempts, assignment } of classes)
			for (const { attempt, responses } of attempts) {
				const times = [attempt.startedAt, ...responses.map(({ answeredAt }) => answeredAt)];
				expect(Math.min(...times)).toBeGreaterThanOrEqual(assignment.openedAt);
				expect(Math.max(...times)).toBeLessThanOrEqual(attempt.handedInAt ?? NOW);
				if (attempt.handedInAt === null) {
					expect(responses.every(({ finalAt, picks }) => !finalAt && picks.length > 0)).toBe(true);
					continue;
				}
				expect(responses).toHaveLength(quiz.questions.length);
				for (const { questionId, picks, ...stored } of responses) {
					const question = quiz.questions.find(({ id }) => id === questionId)!;
					expect(stored).toMatchObject({
						...score(question, picks),
						finalAt: attempt.handedInAt
					});
				}
				const sum = (of: 'points' | 'max') =>
					responses.reduce((total, response) => total + (response[of] ?? 0), 0);
				expect([attempt.points, attempt.max]).toEqual([
					expect.closeTo(sum('points'), 9),
					sum('max')
				]);
			}
	});

	it('gives reports something to show', async () => {
		const { classes } = filled;
		for (const one of classes) {
			const summary = summaryOf(one);
			expect(summary).toMatchObject({ joined: 28, level: 'few' });
			expect(summary.hardest).toHaveLength(3);
			expect(summary.mistakes.length).toBeGreaterThan(2);
			expect(itemsOf(one).test?.alpha).toBeGreaterThan(0);
		}
	});

	it('is the same for the same seed but for what is secret', async () => {
		const picksOf = ({ classes }: Awaited<ReturnType<typeof fill>>) =>
			classes.map(({ attempts }) =>
				attempts.map(({ attempt, responses }) => [
					attempt.name,
					attempt.startedAt,
					...responses.map(({ picks }) => JSON.stringify(picks)).sort()
				])
			);
		await open('again.db');
		const second = await fill(28, 7);
		expect(picksOf(second)).toEqual(picksOf(filled));
		expect(second.demo.password).not.toBe(filled.demo.password);
		expect(second.demo.classes[0]!.code).not.toBe(filled.demo.classes[0]!.code);
	});

	it('refuses a database that has a teacher, and leaves it as it is', async () => {
		await open('taken.db');
		database().insert(teacher).values(anAccount('a')).run();
		expect(await fillDemo({ students: 3, seed: 1, now: NOW })).toHaveProperty('refused');
		expect(database().select().from(teacher).all()).toHaveLength(1);
		expect(await assignmentsOf('a')).toEqual([]);
	});
});
