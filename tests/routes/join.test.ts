import { describe, expect, test } from 'vitest';
import { rightPicks } from '../support/http/public-attempt.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { Student } from '../support/http/student.ts';
import { CLASS_QUIZ, join, joinedOn, startOn } from '../support/http/class.ts';
import { joining } from '../support/http/joining.ts';

const { server, database, teacher, generated, register, typed, attemptsOf, open, newJoin } =
	await joining();

describe('a code', () => {
	const { code } = generated;

	test.each([
		code,
		code.toLowerCase(),
		`${code.slice(0, 3)} ${code.slice(3)}`,
		` ${code.slice(0, 3)}-${code.slice(3).toLowerCase()} `
	])('is known however it is typed: %s', async (words) => {
		const student = new Student(server);
		const page = await student.submit(await student.page('/join'), 'Join', { code: words });
		expect(page).toMatchObject({ status: 200, path: `/j/${code}`, heading: 'Join My class' });
	});

	test.each(['ZZZZZZ', 'ABC', '', 'O0I1L0', '💥💥💥💥💥💥', `${code}A`])(
		'that no class has is answered so: “%s”',
		async (words) => {
			const student = new Student(server);
			const page = await student.submit(await student.page('/join'), 'Join', { code: words });
			expect(page).toMatchObject({ status: 404, path: '/join' });
			expect(page.text).toContain('Error: No class has this code.');
			if (!words) return;
			const short = await student.page(`/j/${encodeURIComponent(words)}`);
			expect(short.status).toBe(404);
			expect(short.text).toContain('No class has this code.');
			expect(startOn(short)).toBe('Start');
		}
	);
});

test('the page says what is stored, what is not, and until when', async () => {
	const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
	for (const [of, name] of [
		[generated, 'A quiz name made of two words'],
		[register, 'Your number on the teacher’s list'],
		[typed, 'The name you type']
	] as const) {
		const { page } = await open(of.code);
		const [row] = database.all('select delete_at from assignment where id = ?', of.id);
		expect(page.text).toContain(`${name}, your answers, and when you gave them.`);
		expect(page.text).toContain('No account, no e-mail, no address of your device.');
		expect(page.text).toContain(`Deleted on ${day.format(Number(row!.delete_at))}, or sooner`);
		expect(page.text).toContain('for readers of 14 and older');
	}
});

describe('a link that somebody passes on', () => {
	test.each(['join', 'id', 'name', 'turn'])(
		'with a “%s” in it says nothing about who joins',
		async (parameter) => {
			const secret = newJoin();
			const address = `/j/${generated.code}?${parameter}=${secret}`;
			const joiners = [new Student(server), new Student(server)];
			const pages = await Promise.all(joiners.map((one) => one.page(address)));
			const [ada, bob] = await Promise.all(
				joiners.map(async (one, i) =>
					joinedOn(one, await one.submit(pages[i]!, startOn(pages[i]!)))
				)
			);
			expect(ada!.id).not.toBe(bob!.id);
			// Who made the link knows neither attempt.
			const maker = new Student(server);
			maker.cookies.set('join', secret);
			const page = await maker.page(`/j/${generated.code}`);
			const third = joinedOn(maker, await maker.submit(page, startOn(page)));
			expect([ada!.id, bob!.id]).not.toContain(third.id);
		}
	);

	test('from “Another name” has nothing of the browser in it', async () => {
		const { student, page } = await open(generated.code);
		const second = await student.follow(page, 'Another name (2 left)');
		expect(second.path).toBe(`/j/${generated.code}?turn=1`);
		expect(second.html).not.toContain(student.cookies.get('join'));
		const stored = attemptsOf(generated).map(({ join_id }) => String(join_id));
		for (const id of stored) expect(second.html).not.toContain(id);
	});

	test('the cookie is for the server alone', async () => {
		const response = await new Student(server).send(`/j/${generated.code}`);
		expect(response.headers.getSetCookie()).toEqual([
			expect.stringMatching(/^join=[\w-]{32}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/)
		]);
	});
});

describe('a class', () => {
	test('is joined late, until it is closed; then it says whom to ask', async () => {
		const of = await teacher.open({ naming: 'typed' });
		const early = await join(server, of.code, 'Early');
		await early.save(1, rightPicks(CLASS_QUIZ.questions[0]!));
		const late = await open(of.code);
		expect((await join(server, of.code, 'Later')).name).toBe('Later');
		await teacher.close(of, 'leave');
		const { page } = await open(of.code);
		expect(page.status).toBe(200);
		expect(page.text).toContain('This class is closed, ask your teacher.');
		expect(page.forms).toEqual([]);
		const refused = await late.student.submit(late.page, 'Start', { name: 'Too late' });
		expect(refused.status).toBe(403);
		expect(refused.text).toContain('This class is closed, ask your teacher.');
		expect(attemptsOf(of)).toHaveLength(2);
	});

	test('asks a browser that holds an attempt of it: go on, or somebody else, which ends it there', async () => {
		const ada = await join(server, generated.code);
		const page = await ada.student.page(`/j/${generated.code}`);
		expect(page.text).toContain(`In this browser ${ada.name} is taking the quiz.`);
		const on = await ada.student.follow(page, `Go on as ${ada.name}`);
		expect(on.path).toBe(ada.path(1));
		const second = joinedOn(ada.student, await ada.student.submit(page, startOn(page)));
		expect(second.id).not.toBe(ada.id);
		expect((await ada.page(1)).status).toBe(404);
		expect((await second.page(1)).status).toBe(200);
	});
});

test('none of this was an error to the server', () => {
	expect(complaintsOf(server)).toEqual([]);
});
