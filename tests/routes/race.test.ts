import { expect, test } from 'vitest';
import { pointsInWords } from '../../src/lib/components/question/points.ts';
import type { Pick } from '../../src/lib/question/response.ts';
import { connect } from '../support/server/database.ts';
import { attemptRow, responsesOf } from '../support/server/stored-attempt.ts';
import {
	begin,
	COUNT,
	MAX,
	question,
	rightPicks,
	wrongPicks,
	type Begun
} from '../support/http/public-attempt.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { startServer } from '../support/server/server.ts';

const server = await startServer();
const database = connect(server);

type Sent = { number: number; picks: Pick[]; status: number; refused: string | null };

/** Changes one answer over and over, each change made from the one before, until one is refused. */
async function answerUntilRefused({ save }: Begun, number: number, sent: Sent[]): Promise<void> {
	const choices = [
		rightPicks(question(number)),
		wrongPicks(question(number)),
		wrongPicks(question(number), 1)
	];
	let revision = number === 1 ? 1 : 0;
	for (let turn = number; ; turn++) {
		const picks = choices[turn % choices.length]!;
		const { status, body } = await save(number, picks, revision);
		sent.push({ number, picks, status, refused: body.refused });
		if (body.refused) return;
		revision = body.shown.answer.revision;
	}
}

const picksNow = (id: string) => responsesOf(database, id);

test.each([1, 8, 25])(
	'a hand-in among many answers takes what was acknowledged and nothing that was refused (%i)',
	async (after) => {
		const begun = await begin(server);
		const sent: Sent[] = [];
		const form = await begun.page('hand-in');
		const numbers = [...Array(COUNT).keys()].map((i) => i + 1);
		const answering = numbers.map((number) => answerUntilRefused(begun, number, sent));
		// Fired once some answers are in, while others are under way.
		const some = begun.student.send(begun.path('questions')).then(async (reply) => {
			await reply.text();
			while (sent.length < after) await begun.student.json(begun.path('questions'));
			return begun.student.submit(form, 'Hand in');
		});
		await some;
		const atHandIn = picksNow(begun.id);
		await Promise.all(answering);

		// Nothing changed after the hand-in was acknowledged.
		const responses = picksNow(begun.id);
		expect(responses).toEqual(atHandIn);
		expect(responses).toHaveLength(COUNT);
		expect(sent.filter(({ status }) => status === 409)).toHaveLength(COUNT);
		expect(sent.every(({ refused }) => refused === null || refused === 'handed-in')).toBe(true);

		let points = 0;
		for (const number of numbers) {
			const stands = responses.find((row) => row.question_id === question(number).id)!;
			const mine = sent.filter((one) => one.number === number);
			const last = mine.findLast(({ status }) => status === 200)?.picks;
			// Question 1 was answered before the race began.
			const expected = last ?? (number === 1 ? wrongPicks(question(1)) : []);
			expect(JSON.parse(String(stands.picks))).toEqual(expected);
			expect(stands.final_at).not.toBeNull();
			const isRight = JSON.stringify(expected) === JSON.stringify(rightPicks(question(number)));
			if (question(number).rule === 'one') expect(stands.points).toBe(isRight ? 1 : 0);
			points += Number(stands.points);
		}
		const attempt = attemptRow(database, begun.id);
		expect(attempt).toMatchObject({ points, max: MAX, handed_in_by: 'student' });
		expect((await begun.page('result')).text).toContain(
			`Your result ${pointsInWords(points)} of ${MAX} points`
		);
	}
);

test('all at once, each question takes one of its answers and the result has that one', async () => {
	const begun = await begin(server);
	const form = await begun.page('hand-in');
	const numbers = [...Array(COUNT - 1).keys()].map((i) => i + 2);
	const saves = numbers.flatMap((number) =>
		[
			rightPicks(question(number)),
			wrongPicks(question(number)),
			wrongPicks(question(number), 1)
		].map(async (picks) => ({ number, picks, ...(await begun.save(number, picks)) }))
	);
	const [replies] = await Promise.all([Promise.all(saves), begun.student.submit(form, 'Hand in')]);
	const responses = picksNow(begun.id);
	for (const number of numbers) {
		const taken = replies.filter((reply) => reply.number === number && reply.status === 200);
		// The same again is taken as well.
		const answers = new Set(taken.map(({ picks }) => JSON.stringify(picks)));
		expect(answers.size).toBeLessThanOrEqual(1);
		const stands = responses.find((row) => row.question_id === question(number).id)!;
		expect(JSON.parse(String(stands.picks))).toEqual(taken[0]?.picks ?? []);
	}
	const sum = responses.reduce((total, row) => total + Number(row.points), 0);
	const attempt = attemptRow(database, begun.id);
	expect(attempt!.points).toBe(sum);
});

test('none of this was an error to the server', () => {
	expect(complaintsOf(server)).toEqual([]);
});
