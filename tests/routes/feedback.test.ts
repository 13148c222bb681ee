import { describe, expect, test } from 'vitest';
import { leaksInData, leaksInPage, toldIn } from '../support/http/leaks.ts';
import { rightPicks } from '../support/http/public-attempt.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { startServer } from '../support/server/server.ts';
import { CLASS_QUIZ, join, type Class, type Joined } from '../support/http/class.ts';
import { Teacher } from '../support/http/teacher.ts';

const server = await startServer();
const teacher = await Teacher.first(server);
const { questions } = CLASS_QUIZ;
const numbers = questions.map((_, index) => index + 1);
const ALL = questions.map(({ id }) => id);

/** Everything that this student can get out of the server, and of which questions it tells. */
async function toldTo({ student, path, save }: Joined) {
	const pages = ['', 'you', 'hand-in', 'result', ...numbers];
	const body = async (rest: string | number) => (await student.send(path(rest))).text();
	const html = await Promise.all(pages.map(body));
	const data = await Promise.all(pages.map((rest) => body(`${rest}${rest && '/'}__data.json`)));
	const sheet = await body('questions');
	const replies = await Promise.all(
		numbers.map(async (n) =>
			JSON.stringify((await save(n, rightPicks(questions[n - 1]!), 99)).body)
		)
	);
	return { told: toldIn([...html, ...data, sheet, ...replies], questions), html, sheet, replies };
}

async function expectSilence(student: Joined) {
	const { told, html, sheet, replies } = await toldTo(student);
	expect(told).toEqual([]);
	for (const json of [sheet, ...replies]) expect(leaksInData(json, questions)).toEqual([]);
	// Points are written as numbers alone, and the result's heading has them.
	expect(html[3]).not.toMatch(/points, in|class="(key|right|figure)/);
	for (const n of numbers) {
		const page = html[3 + n]!;
		if (page.includes('<form')) expect(leaksInPage(page, questions[n - 1]!)).toEqual([]);
	}
}

async function expectAll(student: Joined) {
	expect((await toldTo(student)).told).toEqual(ALL);
	expect((await student.page('result')).text).toMatch(/Your result \d+ of \d+ points, in/);
}

async function classOf(feedback: string) {
	const of = await teacher.open({ feedback });
	const ada = await join(server, of.code);
	for (const n of numbers) await ada.save(n, rightPicks(questions[n - 1]!));
	await expectSilence(ada);
	return { of, ada };
}

const reopen = async (of: Class) => teacher.submit(await teacher.page(of.path()), 'Open it again');
const release = async (of: Class) =>
	teacher.submit(await teacher.page(of.path()), 'Release to students');
const reopenOne = async (of: Class, { id }: Joined) =>
	teacher.submit(await teacher.page(of.path(`student/${id}`)), 'Open this attempt again');

const WAITS_FOR_CLOSING =
	/Handed in At \d\d:\d\d on .+ when your teacher has closed the quiz and everybody has handed in/;

describe('feedback', () => {
	test('“after each answer” tells of an answer once it is checked, and of no other', async () => {
		const { of, ada } = await classOf('each');
		for (const n of [2, 1]) {
			const before = (await toldTo(ada)).told;
			expect(before).not.toContain(questions[n - 1]!.id);
			const { status } = await ada.save(n, rightPicks(questions[n - 1]!), 1, true);
			expect(status).toBe(200);
		}
		expect((await toldTo(ada)).told.toSorted()).toEqual(ALL.slice(0, 2).toSorted());
		await ada.handIn();
		await expectAll(ada);
		expect((await teacher.page(of.path())).text).not.toContain('Release to students');
	});

	test('“after their own hand-in” tells each student all, then', async () => {
		const { of, ada } = await classOf('hand-in');
		const bob = await join(server, of.code);
		await bob.handIn();
		await expectSilence(ada);
		await expectAll(bob);
		await ada.handIn();
		await expectAll(ada);
		await reopenOne(of, bob);
		await expectSilence(bob);
		await expectAll(ada);
	});

	test('“when I close” waits until the class is closed and nobody is answering', async () => {
		const { of, ada } = await classOf('close');
		const bob = await join(server, of.code);
		await ada.handIn();
		await expectSilence(ada);
		expect((await ada.page('result')).text).toMatch(WAITS_FOR_CLOSING);
		await teacher.close(of, 'leave');
		await expectSilence(ada);
		await expectSilence(bob);
		await bob.handIn();
		await expectAll(ada);
		await expectAll(bob);
		await reopen(of);
		await expectSilence(ada);
		await teacher.close(of);
		await expectAll(ada);
	});

	test('“when I close” comes sooner by a release, to those who handed in', async () => {
		const { of, ada } = await classOf('close');
		const bob = await join(server, of.code);
		await ada.handIn();
		await teacher.close(of, 'leave');
		await release(of);
		await expectAll(ada);
		await expectSilence(bob);
	});

	test('“when I release it” waits for just that', async () => {
		const { of, ada } = await classOf('release');
		await ada.handIn();
		await expectSilence(ada);
		const waiting = await ada.page('result');
		expect(waiting.path).toBe(ada.path('waiting'));
		expect(waiting.text).toContain('Your result comes here when your teacher releases it.');
		await teacher.close(of);
		await expectSilence(ada);
		const page = await release(of);
		expect(page.text).toMatch(/Released at \d\d:\d\d on /);
		expect(page.text).not.toContain('Release to students');
		await expectAll(ada);
		await reopen(of);
		await expectSilence(ada);
	});

	test('is never asked for one by one where the class has it later', async () => {
		const { ada } = await classOf('close');
		const reply = await ada.save(1, rightPicks(questions[0]!), 1, true);
		expect(reply.status).toBe(400);
		expect(reply.body.message).toContain('answers are not checked one by one');
		const page = await ada.page(1);
		expect(page.text).not.toContain('Check my answer');
		await expectSilence(ada);
	});
});

test('none of this was an error to the server', () => {
	expect(complaintsOf(server)).toEqual([]);
});
