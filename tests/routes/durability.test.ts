import { describe, expect, test } from 'vitest';
import { canonical } from '../../src/lib/quiz/version.ts';
import { storeEarlier } from '../support/fixtures/earlier-version.ts';
import { connect, counts, everything } from '../support/server/database.ts';
import {
	begin,
	COUNT,
	MAX,
	filled,
	question,
	QUIZ,
	rightPicks,
	wrongPicks,
	type Begun
} from '../support/http/public-attempt.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { startServer } from '../support/server/server.ts';

const DAY_MS = 24 * 60 * 60_000;
const right = (number: number) => rightPicks(question(number));

describe('a crash', async () => {
	const server = await startServer();

	test('loses no answer that was acknowledged, however many are under way', async () => {
		const { student, path, save } = await begin(server);
		const acknowledged = new Map([[1, 1]]);
		const answering = [...Array(COUNT - 1).keys()].map(async (i) => {
			const number = i + 2;
			for (let revision = 0; ; revision++) {
				const picks = revision % 2 ? right(number) : wrongPicks(question(number));
				expect((await save(number, picks, revision)).status).toBe(200);
				acknowledged.set(number, revision + 1);
				if (acknowledged.size === COUNT && revision > 2) void server.kill();
			}
		});
		await Promise.all(
			answering.map((one) => expect(one).rejects.toThrow(/fetch failed|terminated/))
		);
		await server.restart();

		const { body } = await student.json(path('questions'));
		expect(acknowledged.size).toBe(COUNT);
		for (const [number, revision] of acknowledged) {
			const { answer } = body[number - 1];
			// A save whose reply the crash took away may be there as well.
			expect([revision, revision + 1]).toContain(answer.revision);
			const last = answer.revision % 2 ? wrongPicks(question(number)) : right(number);
			expect(answer.picks).toEqual(last);
		}
	});

	test('right after a check, a form and a hand-in loses none of them', async () => {
		const { student, handIn, page, path, save } = await begin(server);
		const other = await begin(server);
		const once = await save(2, right(2));
		const checked = await save(3, right(3), 0, true);
		const result = await other.handIn();
		await student.submit(await page(4), 'Next question', filled(right(4)));
		expect(await server.kill()).toBeNull();
		await server.restart();

		const { body } = await student.json(path('questions'));
		expect(body[1]).toMatchObject(once.body.shown);
		expect(body[2]).toMatchObject(checked.body.shown);
		expect(body[3].answer).toEqual({ picks: right(4), revision: 1, final: false });
		expect((await other.page()).text).toBe(result.text);
		// What was under way is simply sent again.
		expect((await save(2, right(2))).body).toEqual(once.body);
		expect((await save(3, right(3), 0, true)).body).toEqual(checked.body);
		expect((await handIn()).text).toContain(`Your result 3 of ${MAX} points`);
	});

	test('is no error to the server that starts again', () => {
		expect(complaintsOf(server)).toEqual([]);
	});
});

describe('after some days and a new start', async () => {
	const server = await startServer();
	const [old, handedIn, young, expired, elevenMinutes, earlier] = await Promise.all(
		[...Array(6)].map(() => begin(server))
	);
	await handedIn!.handIn();
	const database = connect(server);
	const versions = database.all('select * from quiz_version');
	await server.stop();
	const began = ({ id }: Begun, ago: number) =>
		database.run('update attempt set started_at = ? where id = ?', Date.now() - ago, id);
	began(old!, 7 * DAY_MS + 1000);
	began(handedIn!, 8 * DAY_MS);
	began(young!, 7 * DAY_MS - 60 * 60_000);
	began(elevenMinutes!, 11 * 60_000);
	const expires = 'update attempt_session set expires_at = ? where attempt_id = ?';
	database.run(expires, Date.now() - 1, expired!.id);

	// As if the quiz had been edited since: the version of this attempt is not the library's.
	const [first, ...rest] = QUIZ.questions;
	const stem = 'How was this question put before it was edited?';
	const was = { questions: [{ ...first!, stem }, ...rest.slice(0, 2)] };
	const earlierId = storeEarlier(database, QUIZ, was);
	database.run('update attempt set version_id = ? where id = ?', earlierId, earlier!.id);
	await server.restart();

	test('a public attempt that began more than 7 days ago is gone with all that hangs on it', async () => {
		expect((await old!.page(1)).status).toBe(404);
		expect((await handedIn!.page('result')).status).toBe(404);
		for (const { id } of [old!, handedIn!]) {
			expect(database.all('select * from attempt where id = ?', id)).toEqual([]);
			for (const table of ['response', 'attempt_session'])
				expect(database.all(`select * from ${table} where attempt_id = ?`, id)).toEqual([]);
		}
	});

	test('a younger one is kept', async () => {
		expect((await young!.page(1)).text).toContain('1 answered');
		expect(counts(database)).toMatchObject({ attempt: 4, response: 4 });
	});

	test('a session that is over opens nothing and is gone', async () => {
		expect((await expired!.page(1)).status).toBe(404);
		const rows = 'select * from attempt_session where attempt_id = ?';
		expect(database.all(rows, expired!.id)).toEqual([]);
	});

	test('the form that began an attempt opens it no more after ten minutes', async () => {
		const { student, id } = elevenMinutes!;
		const [row] = database.all('select join_id from attempt where id = ?', id);
		const before = everything(database);
		student.cookies.clear();
		const [pick] = wrongPicks(question(1));
		const form = { join: String(row!.join_id), revision: '0', do: 'check' };
		const body = new URLSearchParams({ ...form, [`row.${pick!.row}`]: pick!.option });
		expect((await student.post('/try/1', body)).status).toBe(409);
		expect(student.cookies.size).toBe(0);
		expect(everything(database)).toEqual(before);
	});

	test('an attempt is on the version it began with, though the quiz was edited since', async () => {
		const { handIn, page, save, student } = earlier!;
		expect((await page(1)).heading).toBe(stem);
		expect((await page(4)).status).toBe(404);
		expect((await student.page('/')).text).toContain(first!.stem);
		await save(2, right(2));
		const result = await handIn();
		expect(result.text).toContain('Your result 1 of 3 points, in 3 questions');
		expect(result.text).toContain(stem);
	});

	test('the versions are as they were, and none is added', () => {
		const kept = database.all('select * from quiz_version order by created_at');
		expect(kept).toMatchObject([
			{ id: earlierId, content: canonical({ ...QUIZ, ...was }) },
			...versions
		]);
	});

	test('none of this is an error to the server', () => {
		expect(complaintsOf(server)).toEqual([]);
	});
});
