import { describe, expect, test } from 'vitest';
import { RULE_WORDS } from '../../src/lib/question/score.ts';
import { connect, everything } from '../support/server/database.ts';
import { responseTo } from '../support/server/stored-attempt.ts';
import {
	begin,
	COUNT,
	filled,
	question,
	rightPicks,
	wrongPicks
} from '../support/http/public-attempt.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { startServer } from '../support/server/server.ts';
import type { Page } from '../support/http/student.ts';

const server = await startServer();
const database = connect(server);
const right = (number: number) => filled(rightPicks(question(number)));
const wrong = (number: number, which = 0) => filled(wrongPicks(question(number), which));
const chosenOn = (page: Page) =>
	page.fields.filter(({ checked }) => checked).map(({ value }) => value);
const stored = (attempt: string, number: number) => responseTo(database, attempt, question(number));

describe('/attempt/ID', () => {
	test('goes on with the first question that is not answered', async () => {
		const { page, path, save } = await begin(server);
		expect((await page()).path).toBe(path(2));
		await save(2, rightPicks(question(2)));
		expect((await page()).path).toBe(path(3));
	});

	test('goes on with the hand-in when all are answered', async () => {
		const { page, path, save } = await begin(server);
		for (let n = 2; n <= COUNT; n++) await save(n, rightPicks(question(n)));
		expect((await page()).path).toBe(path('hand-in'));
	});

	test('goes on with the result after the hand-in', async () => {
		const { page, path, handIn } = await begin(server);
		await handIn();
		expect((await page()).path).toBe(path('result'));
	});
});

describe('the form of a question', () => {
	test('shows every question with its number, its skill and its rule', async () => {
		const { page } = await begin(server);
		for (let number = 1; number <= COUNT; number++) {
			const { status, heading, text } = await page(number);
			expect({ status, heading }).toEqual({ status: 200, heading: question(number).stem });
			expect(text).toContain(`${number} of ${COUNT} – 1 answered`);
			expect(text).toContain(RULE_WORDS[question(number).rule]);
		}
	});

	test('saves on Next and shows the next question', async () => {
		const { student, id, page, path } = await begin(server);
		const next = await student.submit(await page(2), 'Next question', right(2));
		expect(next.path).toBe(path(3));
		expect(next.text).toContain('2 answered');
		expect(stored(id, 2)).toMatchObject({ revision: 1, final_at: null, points: null });
		expect(chosenOn(await page(2))).toEqual(right(2)['row.answer']);
	});

	test('saves on Back and shows the question before', async () => {
		const { student, id, page, path } = await begin(server);
		const back = await student.submit(await page(3), 'Back', right(3));
		expect(back.path).toBe(path(2));
		expect(stored(id, 3)).toMatchObject({ revision: 1, final_at: null });
	});

	test('has no Back on question 1 and leads from the last to the hand-in', async () => {
		const { student, page, path } = await begin(server);
		const words = (on: Page) => on.forms[0]!.buttons.map((button) => button.words);
		expect(words(await page(1))).toEqual(['Check my answer', 'Next question']);
		const last = await page(COUNT);
		expect(words(last)).toEqual(['Check my answer', 'Back', 'To the hand-in']);
		expect((await student.submit(last, 'To the hand-in')).path).toBe(path('hand-in'));
	});

	test('stores nothing for a question that is passed over', async () => {
		const { student, id, page, path } = await begin(server);
		expect((await student.submit(await page(2), 'Next question')).path).toBe(path(3));
		expect(stored(id, 2)).toBeUndefined();
	});

	test('takes another answer as long as it is not checked', async () => {
		const { student, id, page } = await begin(server);
		await student.submit(await page(2), 'Next question', right(2));
		await student.submit(await page(2), 'Next question', wrong(2));
		expect(stored(id, 2)).toMatchObject({ revision: 2 });
		expect(chosenOn(await page(2))).toEqual(wrong(2)['row.answer']);
	});

	test('takes several ticks, and their removal', async () => {
		const several = 1 + [...Array(COUNT).keys()].find((i) => question(i + 1).rule === 'ticks')!;
		const { student, id, page } = await begin(server);
		await student.submit(await page(several), 'Next question', right(several));
		expect(chosenOn(await page(several)).toSorted()).toEqual(
			right(several)['row.answer']!.toSorted()
		);
		await student.submit(await page(several), 'Next question', { 'row.answer': [] });
		expect(stored(id, several)).toMatchObject({ picks: '[]', revision: 2 });
		expect((await page(several)).text).toContain('1 answered');
	});

	test('sent twice is one answer', async () => {
		const { student, id, page, path } = await begin(server);
		const form = await page(2);
		await student.submit(form, 'Next question', right(2));
		const before = stored(id, 2);
		const again = await student.submit(form, 'Next question', right(2));
		expect(again.path).toBe(path(3));
		expect(stored(id, 2)).toEqual(before);
	});

	test('sent from a page that is older than the answer shows that answer and says so', async () => {
		const { student, id, page } = await begin(server);
		const older = await page(2);
		await student.submit(await page(2), 'Next question', right(2));
		const before = stored(id, 2);
		const late = await student.submit(older, 'Next question', wrong(2));
		expect(late.status).toBe(409);
		expect(late.heading).toBe(question(2).stem);
		expect(late.text).toContain('answered in another window or on another device meanwhile');
		expect(chosenOn(late)).toEqual(right(2)['row.answer']);
		expect(stored(id, 2)).toEqual(before);
		// The page that came back is made from the present answer: it may change it.
		await student.submit(late, 'Next question', wrong(2));
		expect(stored(id, 2)).toMatchObject({ revision: 2 });
	});
});

describe('Check my answer', () => {
	test('shows how right it is, the key, the reasons and the words that prove it', async () => {
		const { student, page, path } = await begin(server);
		const checked = await student.submit(await page(2), 'Check my answer', wrong(2));
		expect(checked.path).toBe(path(2));
		expect(checked.text).toContain('not right 0 of 1');
		const [row] = question(2).rows;
		for (const { rationale } of row!.options) expect(checked.text).toContain(rationale);
		for (const { text } of row!.evidence) expect(checked.marks).toContain(text);
	});

	test('makes the answer final: there are no inputs any more and no other answer is taken', async () => {
		const { student, id, page } = await begin(server);
		const open = await page(2);
		const checked = await student.submit(open, 'Check my answer', wrong(2));
		expect(checked.fields).toEqual([]);
		const before = stored(id, 2);
		const late = await student.submit(open, 'Next question', right(2));
		expect(late.status).toBe(409);
		expect(late.text).toContain('This answer is checked and stays as it is.');
		expect(stored(id, 2)).toEqual(before);
	});

	test('sent twice is one check', async () => {
		const { student, id, page, path } = await begin(server);
		const form = await page(2);
		await student.submit(form, 'Check my answer', right(2));
		const before = stored(id, 2);
		const again = await student.submit(form, 'Check my answer', right(2));
		expect(again).toMatchObject({ status: 200, path: path(2) });
		expect(stored(id, 2)).toEqual(before);
	});

	test('asks for an answer first and stores nothing', async () => {
		const { student, page } = await begin(server);
		const before = everything(database);
		const empty = await student.submit(await page(2), 'Check my answer');
		expect(empty.status).toBe(400);
		expect(empty.text).toContain('Error: Choose an answer first.');
		expect(everything(database)).toEqual(before);
	});

	test('asks once where a part is left open, with the answer stored and still to be changed', async () => {
		const match = 1 + [...Array(COUNT).keys()].find((i) => question(i + 1).view === 'match')!;
		const [row, ...rest] = question(match).rows;
		const { student, id, page, path } = await begin(server);
		const asked = await student.submit(await page(match), 'Check my answer', {
			[`row.${row!.id}`]: [row!.key[0]!]
		});
		expect(asked.path).toBe(`${path(match)}?partly`);
		expect(asked.text).toContain(`Only 1 of ${rest.length + 1} chosen.`);
		expect(asked.text).toContain(`${match}, 1 of ${rest.length + 1} chosen`);
		expect(stored(id, match)).toMatchObject({ revision: 1, final_at: null });
		const whole = await student.submit(asked, 'Check it as it is', right(match));
		expect(whole.path).toBe(path(match));
		expect(stored(id, match)).toMatchObject({ points: 1 });
	});

	test('gives part of the point for part of the ticks', async () => {
		const several = 1 + [...Array(COUNT).keys()].find((i) => question(i + 1).rule === 'ticks')!;
		const { student, id, page } = await begin(server);
		const [one] = question(several).rows[0]!.key;
		const asked = await student.submit(await page(several), 'Check my answer', {
			'row.answer': [one!]
		});
		const checked = await student.submit(asked, 'Check it as it is');
		expect(checked.text).toContain('partly right 0.5 of 1');
		expect(stored(id, several)).toMatchObject({ points: 0.5, max: 1, rule: 'ticks' });
	});
});

test('an attempt begun on one device is not open in another browser', async () => {
	const mine = await begin(server);
	const other = await begin(server);
	for (const rest of ['', 1, 2, 'hand-in', 'result', 'questions']) {
		const page = await other.student.page(mine.path(rest));
		expect(page.status).toBe(404);
		expect(page.text).toContain('This quiz is not open in this browser.');
	}
});

test('none of this was an error to the server', () => {
	expect(complaintsOf(server)).toEqual([]);
});
