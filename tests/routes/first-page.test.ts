import { describe, expect, test } from 'vitest';
import { connect, counts, everything } from '../support/server/database.ts';
import { responsesOf } from '../support/server/stored-attempt.ts';
import {
	attemptIn,
	begin,
	COUNT,
	filled,
	question,
	wrongPicks
} from '../support/http/public-attempt.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { startServer } from '../support/server/server.ts';
import { Student } from '../support/http/student.ts';

const server = await startServer();
const database = connect(server);
const wrong = (number: number, which = 0) => filled(wrongPicks(question(number), which));

describe('the first page', () => {
	test('shows the article and the first question, for readers of 14 and older', async () => {
		const page = await new Student(server).page('/');
		expect(page).toMatchObject({ status: 200, path: '/', heading: '“Whose Words”' });
		expect(page.text).toContain('US, NATO vow support for Ukraine after ‘diabolical’');
		expect(page.text).toContain(question(1).stem);
		expect(page.text).toContain('for readers of 14 and older');
		const offered = question(1).rows[0]!.options.map(({ text }) => text);
		const labels = page.fields.filter(({ type }) => type === 'radio').map(({ label }) => label);
		expect(labels.toSorted()).toEqual(offered.toSorted());
	});

	test('stores nothing and sets no cookie when it is looked at', async () => {
		const before = everything(database);
		const student = new Student(server);
		for (const path of ['/', '/try/1', '/try/7', '/']) await student.page(path);
		expect(student.cookies.size).toBe(0);
		expect(everything(database)).toEqual(before);
	});

	test('starts an attempt with the first answer and shows it, checked', async () => {
		const student = new Student(server);
		const page = await student.submit(await student.page('/'), 'Check my answer', wrong(1));
		expect(page.status).toBe(200);
		expect(page.path).toMatch(/^\/attempt\/[\w-]+\/1$/);
		expect(page.text).toMatch(/not right 0 of 1/);
		expect(page.text).toContain('You chose this');
		expect(page.text).toContain(question(1).rows[0]!.options[0]!.rationale);
		expect([...student.cookies.keys()]).toEqual([`attempt-${attemptIn(page.path)}`]);
	});

	test('goes on to question 2 with the answer stored and open to change', async () => {
		const { student, path } = await begin(server);
		const page = await student.page(path(1));
		expect(page.text).toContain('Saved. You can still change it.');
		const [pick] = wrongPicks(question(1));
		const chosen = page.fields.filter(({ checked }) => checked);
		expect(chosen.map(({ value }) => value)).toEqual([pick!.option]);
	});

	test('shows the options in the order that the attempt will have', async () => {
		const student = new Student(server);
		const order = (page: { fields: { type: string; value: string }[] }) =>
			page.fields.filter(({ type }) => type === 'radio').map(({ value }) => value);
		const first = await student.page('/');
		const second = await student.submit(first, 'Go on to question 2', wrong(1));
		expect(order(await student.page(`/attempt/${attemptIn(second.path)}/1`))).toEqual(order(first));
	});

	test('leads back to an attempt that was begun', async () => {
		const { student, path } = await begin(server);
		const page = await student.page('/');
		const onward = await student.follow(page, 'Go on with the quiz you began');
		expect(onward.path).toBe(path(2));
	});

	test('asks to choose first when nothing is chosen to be checked, and stores nothing', async () => {
		const before = everything(database);
		const student = new Student(server);
		const page = await student.submit(await student.page('/'), 'Check my answer');
		expect(page.status).toBe(400);
		expect(page.text).toContain('Error: Choose an answer first.');
		expect(student.cookies.size).toBe(0);
		expect(everything(database)).toEqual(before);
	});

	test('goes on without an answer and without an attempt', async () => {
		const before = counts(database);
		const student = new Student(server);
		const page = await student.submit(await student.page('/'), 'Go on to question 2');
		expect(page).toMatchObject({ status: 200, path: '/try/2', heading: question(2).stem });
		expect(counts(database)).toEqual(before);
	});
});

describe('the same start sent again', () => {
	test('makes one attempt, which both replies open', async () => {
		const before = counts(database);
		const student = new Student(server);
		const page = await student.page('/');
		const once = await student.submit(page, 'Check my answer', wrong(1));
		const twice = await student.submit(page, 'Check my answer', wrong(1));
		expect(twice.path).toBe(once.path);
		const after = counts(database);
		expect(after.attempt).toBe(before.attempt! + 1);
		expect(after.response).toBe(before.response! + 1);
	});

	test('makes one attempt when both arrive at once, by a browser without a cookie yet', async () => {
		const before = counts(database);
		const page = await new Student(server).page('/');
		const clicks = [1, 2, 3, 4].map(() =>
			new Student(server).submit(page, 'Check my answer', wrong(1))
		);
		const paths = new Set((await Promise.all(clicks)).map(({ path }) => path));
		expect(paths.size).toBe(1);
		expect(counts(database)).toMatchObject({
			attempt: before.attempt! + 1,
			response: before.response! + 1
		});
	});

	test('with another answer changes nothing of the answer that stands', async () => {
		const student = new Student(server);
		const page = await student.page('/');
		const once = await student.submit(page, 'Check my answer', wrong(1));
		const before = database.all('select * from response');
		const twice = await student.submit(page, 'Check my answer', wrong(1, 1));
		expect(twice.path).toBe(once.path);
		expect(database.all('select * from response')).toEqual(before);
	});

	test('after the hand-in starts nothing and says so', async () => {
		const student = new Student(server);
		const page = await student.page('/');
		const second = await student.submit(page, 'Go on to question 2', wrong(1));
		const path = `/attempt/${attemptIn(second.path)}/hand-in`;
		await student.submit(await student.page(path), 'Hand in');
		const before = everything(database);
		const again = await new Student(server).submit(page, 'Check my answer', wrong(1));
		expect(again.status).toBe(409);
		expect(again.text).toContain('not stored');
		expect(everything(database)).toEqual(before);
	});
});

describe('/try/N', () => {
	test('shows each question to somebody who has answered none', async () => {
		for (let number = 1; number <= COUNT; number++) {
			const page = await new Student(server).page(`/try/${number}`);
			expect(page).toMatchObject({ status: 200, heading: question(number).stem });
		}
	});

	test('starts the attempt at any question', async () => {
		const student = new Student(server);
		const page = await student.submit(await student.page('/try/4'), 'Check my answer', {
			'row.answer': question(4).rows[0]!.key
		});
		expect(page.path).toMatch(/^\/attempt\/[\w-]+\/4$/);
		expect(page.text).toContain('right 1 of 1');
		const rows = responsesOf(database, attemptIn(page.path));
		expect(rows).toMatchObject([{ question_id: question(4).id, points: 1, max: 1 }]);
	});

	test('has no way on from the last question but checking it', async () => {
		const page = await new Student(server).page(`/try/${COUNT}`);
		expect(page.forms[0]!.buttons.map(({ words }) => words)).toEqual(['Check my answer']);
	});

	test('leads a browser with an attempt to the same question of it', async () => {
		const { student, path } = await begin(server);
		expect((await student.page('/try/5')).path).toBe(path(5));
	});

	test('says of a number beyond the quiz that there is no such question', async () => {
		for (const number of [COUNT + 1, 99]) {
			const page = await new Student(server).page(`/try/${number}`);
			expect(page.status).toBe(404);
			expect(page.heading).toBe('This quiz has no question with that number.');
		}
	});
});

test('/healthz answers that the process is up', async () => {
	const response = await new Student(server).send('/healthz');
	expect([response.status, await response.text()]).toEqual([200, 'ok\n']);
});

test('an address that is none says so and leads to the first page', async () => {
	for (const path of ['/nothing', '/try', '/try/', '/attempt', '/attempt/x/1/2', '/.env']) {
		const page = await new Student(server).page(path);
		expect(page.status).toBe(404);
		expect(page.heading).toBe('There is no page at this address.');
		expect(page.text).toContain('To the first page');
	}
});

test('none of this was an error to the server', () => {
	expect(complaintsOf(server)).toEqual([]);
});
