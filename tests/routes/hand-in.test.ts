import { describe, expect, test } from 'vitest';
import { connect } from '../support/server/database.ts';
import { attemptRow, responsesOf } from '../support/server/stored-attempt.ts';
import {
	begin,
	COUNT,
	MAX,
	filled,
	question,
	QUIZ,
	rightPicks,
	wrongPicks
} from '../support/http/public-attempt.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { startServer } from '../support/server/server.ts';

const server = await startServer();
const database = connect(server);
const rowOf = (id: string) => attemptRow(database, id);
const responses = (id: string) => responsesOf(database, id);

describe('the hand-in', () => {
	test('lists what is not answered, each with a link, before anything happens', async () => {
		const { student, page, id, path } = await begin(server);
		const form = await page('hand-in');
		const { status, text } = form;
		expect(status).toBe(200);
		expect(text).toContain(`${COUNT - 1} questions are not answered.`);
		expect(text).not.toContain('Question 1:');
		for (let n = 2; n <= COUNT; n++) {
			const open = await student.follow(form, `Question ${n}: ${question(n).title}`);
			expect(open.path).toBe(path(n));
		}
		expect(rowOf(id).handed_in_at).toBeNull();
		expect((await page()).path).toBe(path(2));
	});

	test('says so where everything is answered', async () => {
		const { page, save } = await begin(server);
		for (let n = 2; n <= COUNT; n++) await save(n, rightPicks(question(n)));
		expect((await page('hand-in')).text).toContain(`All ${COUNT} questions are answered.`);
	});

	test('makes every answer final, an empty one where there is none, and leads to the result', async () => {
		const { handIn, id, path, save } = await begin(server);
		await save(2, rightPicks(question(2)));
		const result = await handIn();
		expect(result).toMatchObject({ status: 200, path: path('result') });
		const rows = responses(id);
		expect(rows).toHaveLength(COUNT);
		expect(rows.every((row) => row.final_at !== null)).toBe(true);
		expect(rows.filter((row) => row.picks === '[]')).toHaveLength(COUNT - 2);
		expect(rowOf(id)).toMatchObject({ handed_in_by: 'student', points: 1, max: MAX });
	});

	test('happens once, however often it is sent', async () => {
		const { handIn, student, id, page, path } = await begin(server);
		const form = await page('hand-in');
		await handIn();
		const before = [rowOf(id), responses(id)];
		const again = await student.submit(form, 'Hand in');
		expect(again).toMatchObject({ status: 200, path: path('result') });
		expect([rowOf(id), responses(id)]).toEqual(before);
	});

	test('happens once when it is sent twice at once', async () => {
		const { student, id, page, path } = await begin(server);
		const form = await page('hand-in');
		const pages = await Promise.all([1, 2, 3].map(() => student.submit(form, 'Hand in')));
		expect(pages.map((one) => one.path)).toEqual([1, 2, 3].map(() => path('result')));
		expect(responses(id)).toHaveLength(COUNT);
	});

	test('is over: its page and the questions lead to the result', async () => {
		const { handIn, page, path } = await begin(server);
		await handIn();
		for (const rest of ['hand-in', 1, COUNT]) expect((await page(rest)).path).toBe(path('result'));
	});
});

describe('after the hand-in', () => {
	test('a PUT is refused in words and shows the answer that was handed in', async () => {
		const { handIn, id, save } = await begin(server);
		await handIn();
		const before = responses(id);
		for (const [number, revision] of [
			[1, 1],
			[2, 0],
			[2, 1]
		] as const) {
			const { status, body } = await save(number, rightPicks(question(number)), revision);
			expect([status, body.refused]).toEqual([409, 'handed-in']);
			expect(body.message).toContain('It takes no more answers; this one was not stored.');
			expect(body.shown.answer.final).toBe(true);
		}
		expect(responses(id)).toEqual(before);
	});

	test('a form is refused in words', async () => {
		const { handIn, student, id, page } = await begin(server);
		const open = await page(2);
		await handIn();
		const before = responses(id);
		for (const button of ['Next question', 'Check my answer']) {
			const late = await student.submit(open, button, filled(rightPicks(question(2))));
			expect(late.status).toBe(409);
			expect(late.text).toContain('It takes no more answers; this one was not stored.');
		}
		expect(responses(id)).toEqual(before);
	});
});

describe('the result', () => {
	test('is not to be seen before the hand-in', async () => {
		const { page, path } = await begin(server);
		const early = await page('result');
		expect(early.path).toBe(path('hand-in'));
		expect(early.text).not.toContain('Your result');
	});

	test('has the points, the skills and every question with key, reasons and proof', async () => {
		const { handIn, save } = await begin(server);
		for (let n = 2; n <= COUNT; n++) await save(n, rightPicks(question(n)));
		const { text } = await handIn();
		expect(text).toContain(`Your result ${MAX - 1} of ${MAX} points, in ${COUNT} questions`);
		for (let n = 1; n <= COUNT; n++) {
			const { title, stem, rows } = question(n);
			expect(text).toContain(title);
			expect(text).toContain(stem);
			const [row] = rows;
			for (const { rationale } of row!.options) expect(text).toContain(rationale ?? row!.rationale);
			for (const evidence of rows[0]!.evidence)
				expect(text).toContain(evidence.text.replace(/\s+/g, ' '));
		}
		expect(text).toContain(QUIZ.prompt);
	});

	test('adds the questions of a skill up to the whole', async () => {
		const { handIn, save } = await begin(server);
		await save(2, rightPicks(question(2)));
		await save(3, wrongPicks(question(3)));
		const { text } = await handIn();
		const bySkill = text.slice(text.indexOf('By skill'), text.indexOf('Question by question'));
		const scores = [...bySkill.matchAll(/([\d.]+) of (\d+)/g)];
		const sum = (group: number) => scores.reduce((total, match) => total + Number(match[group]), 0);
		expect([sum(1), sum(2)]).toEqual([1, MAX]);
	});

	test('tells a question without an answer from a wrong one', async () => {
		const { handIn } = await begin(server);
		const { text } = await handIn();
		expect(text).toMatch(/1 A word in the headline not right 0 of 1/);
		expect(text).toMatch(new RegExp(`2 ${question(2).title} not answered 0 of 1`));
	});
});

test('none of this was an error to the server', () => {
	expect(complaintsOf(server)).toEqual([]);
});
