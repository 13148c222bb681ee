import { describe, expect, test } from 'vitest';
import type { ShownQuestion } from '../../src/lib/quiz/shown.ts';
import { connect } from '../support/server/database.ts';
import { responsesOf } from '../support/server/stored-attempt.ts';
import { begin, COUNT, question, rightPicks, wrongPicks } from '../support/http/public-attempt.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { startServer } from '../support/server/server.ts';

const server = await startServer();
const database = connect(server);
const right = (number: number) => rightPicks(question(number));
const wrong = (number: number, which = 0) => wrongPicks(question(number), which);
const rowsOf = (attempt: string) => responsesOf(database, attempt);

describe('/attempt/ID/questions', () => {
	test('brings every question in order with the answers given so far', async () => {
		const { student, path, save } = await begin(server);
		await save(3, right(3));
		const { status, body } = await student.json(path('questions'));
		expect(status).toBe(200);
		const entries: ShownQuestion[] = body;
		expect(entries.map((shown) => shown.number)).toEqual(
			[...Array(COUNT).keys()].map((i) => i + 1)
		);
		expect(entries.map((shown) => shown.question.id)).toEqual(
			[...Array(COUNT).keys()].map((i) => question(i + 1).id)
		);
		const answered = entries.filter(({ answer }) => answer.revision > 0);
		expect(answered.map(({ number, answer }) => ({ number, answer }))).toEqual([
			{ number: 1, answer: { picks: wrong(1), revision: 1, final: false } },
			{ number: 3, answer: { picks: right(3), revision: 1, final: false } }
		]);
		expect(entries.every(({ outcome }) => outcome === null)).toBe(true);
	});

	test('has the options in the order of the pages', async () => {
		const { student, page, path } = await begin(server);
		const { body } = await student.json(path('questions'));
		for (const { number, question } of body as ShownQuestion[]) {
			const shown = (await page(number)).fields.filter(({ name }) => name.startsWith('row.'));
			expect(shown.flatMap(({ value }) => value || [])).toEqual(
				question.rows.flatMap(({ options }) => options.map(({ id }) => id))
			);
		}
	});
});

describe('PUT /attempt/ID/questions/N', () => {
	test('stores an answer and shows how it stands', async () => {
		const { id, save } = await begin(server);
		const { status, body } = await save(2, right(2));
		expect(status).toBe(200);
		expect(body).toMatchObject({
			refused: null,
			shown: { answer: { picks: right(2), revision: 1, final: false }, outcome: null }
		});
		expect(rowsOf(id)).toHaveLength(2);
	});

	test('counts every change', async () => {
		const { save } = await begin(server);
		await save(2, right(2), 0);
		await save(2, wrong(2), 1);
		const { body } = await save(2, right(2), 2);
		expect(body.shown.answer).toEqual({ picks: right(2), revision: 3, final: false });
	});

	test('sent again is answered as before and changes nothing', async () => {
		const { id, save } = await begin(server);
		const once = await save(2, right(2));
		const before = rowsOf(id);
		const again = await save(2, right(2));
		expect({ status: again.status, body: again.body }).toEqual({ status: 200, body: once.body });
		expect(rowsOf(id)).toEqual(before);
	});

	test('sent many times at once is one answer', async () => {
		const { id, save } = await begin(server);
		const replies = await Promise.all([...Array(8)].map(() => save(2, right(2))));
		for (const { status, body } of replies)
			expect([status, body.shown.answer.revision]).toEqual([200, 1]);
		expect(rowsOf(id)).toHaveLength(2);
	});

	test('takes the same ticks in another order, or doubled, for the same answer', async () => {
		const several = 1 + [...Array(COUNT).keys()].find((i) => question(i + 1).rule === 'ticks')!;
		const { save } = await begin(server);
		const once = await save(several, right(several));
		const ticks = right(several).toReversed();
		const again = await save(several, [...ticks, ...ticks]);
		expect(again.body).toEqual(once.body);
	});

	test('is refused when it was made from an older answer, with the one that stands', async () => {
		const { id, save } = await begin(server);
		await save(2, right(2));
		await save(2, wrong(2), 1);
		const before = rowsOf(id);
		for (const revision of [0, 1, 3, 1_000_000]) {
			const { status, body } = await save(2, wrong(2, 1), revision);
			expect(status).toBe(409);
			expect(body).toMatchObject({
				refused: 'stale',
				message: expect.stringContaining('answered in another window'),
				shown: { answer: { picks: wrong(2), revision: 2, final: false }, outcome: null }
			});
		}
		expect(rowsOf(id)).toEqual(before);
	});

	test('is refused when it was made from an answer that there is not', async () => {
		const { id, save } = await begin(server);
		const { status, body } = await save(2, right(2), 1);
		expect([status, body.refused]).toEqual([409, 'stale']);
		expect(body.shown.answer).toEqual({ picks: [], revision: 0, final: false });
		expect(rowsOf(id)).toHaveLength(1);
	});

	test('of two at once from the same answer stores one and refuses the other', async () => {
		const { id, save } = await begin(server);
		const replies = await Promise.all([save(2, right(2)), save(2, wrong(2))]);
		expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409]);
		const kept = replies.find(({ status }) => status === 200)!;
		const other = replies.find(({ status }) => status === 409)!;
		expect(other.body.shown.answer).toEqual(kept.body.shown.answer);
		expect(rowsOf(id)).toHaveLength(2);
	});

	test('takes no picks at all for an answer taken back', async () => {
		const { student, save, path } = await begin(server);
		await save(2, right(2));
		expect((await save(2, [], 1)).body.shown.answer.picks).toEqual([]);
		expect((await student.page(path())).path).toBe(path(2));
	});
});

describe('a check by PUT', () => {
	test('makes the answer final and shows its points and reasons', async () => {
		const { save } = await begin(server);
		const { status, body } = await save(2, right(2), 0, true);
		expect(status).toBe(200);
		const [row] = question(2).rows;
		expect(body.shown.answer.final).toBe(true);
		expect(body.shown.outcome.score).toEqual({ points: 1, max: 1, rule: question(2).rule });
		const { explained } = body.shown.marked;
		const key = row!.options.find(({ id }) => row!.key.includes(id))!;
		expect(explained).toMatch(/class="word-tag key">Key</);
		const text = explained.replace(/<[^>]*>/g, '');
		for (const words of [key.text, key.rationale!, row!.evidence[0]!.text])
			expect(text).toContain(words);
	});

	test('sent again is answered as before, also without the check', async () => {
		const { id, save } = await begin(server);
		const once = await save(2, right(2), 0, true);
		const before = rowsOf(id);
		expect((await save(2, right(2), 0, true)).body).toEqual(once.body);
		expect((await save(2, right(2), 0, false)).body).toEqual(once.body);
		expect(rowsOf(id)).toEqual(before);
	});

	test('is the end of changes', async () => {
		const { id, save } = await begin(server);
		await save(2, wrong(2), 0, true);
		const before = rowsOf(id);
		for (const check of [false, true]) {
			const { status, body } = await save(2, right(2), 1, check);
			expect([status, body.refused]).toEqual([409, 'final']);
			expect(body.shown.answer.picks).toEqual(wrong(2));
		}
		expect(rowsOf(id)).toEqual(before);
	});

	test('of an older answer is refused and shows no key', async () => {
		const { save } = await begin(server);
		await save(2, right(2));
		const { status, body } = await save(2, wrong(2), 0, true);
		expect([status, body.refused, body.shown.outcome]).toEqual([409, 'stale', null]);
	});

	test('of nothing is refused', async () => {
		const { id, save } = await begin(server);
		const { status, body } = await save(2, [], 0, true);
		expect([status, body.refused, body.message]).toEqual([400, 'empty', 'Choose an answer first.']);
		expect(rowsOf(id)).toHaveLength(1);
	});
});

test('none of this was an error to the server', () => {
	expect(complaintsOf(server)).toEqual([]);
});
