import { describe, expect, test } from 'vitest';
import { connect, everything } from '../support/server/database.ts';
import { rightPicks } from '../support/http/public-attempt.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { startServer } from '../support/server/server.ts';
import { Student, type Filled, type Page } from '../support/http/student.ts';
import { CLASS_QUIZ, join, joinedOn, startOn } from '../support/http/class.ts';
import { Teacher } from '../support/http/teacher.ts';

const server = await startServer();
const database = connect(server);
const teacher = await Teacher.first(server);
const generated = await teacher.open();
const register = await teacher.open({ naming: 'register' });
const typed = await teacher.open({ naming: 'typed' });

const attemptsOf = ({ id }: { id: string }) =>
	database.all('select * from attempt where assignment_id = ? order by started_at', id);
const hidden = (page: Page, name: string) =>
	page.fields.find((field) => field.name === name && field.type === 'hidden')!.value;
const open = async (code: string) => {
	const student = new Student(server);
	return { student, page: await student.page(`/j/${code}`) };
};
/** Joins by a form whose fields a test makes up; `join` is the cookie that the page has set. */
const post = (code: string, { join, name }: Fields, student = new Student(server)) => {
	student.cookies.set('join', join);
	return student.post(`/j/${code}`, new URLSearchParams({ name }));
};
type Fields = { join: string; name: string };
let joins = 0;
const newJoin = () => String(++joins).padStart(32, 'x');

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

describe('generated names', () => {
	test('are two words, with three tries, and the one that is shown is the one that joins', async () => {
		const { student, page } = await open(generated.code);
		const second = await student.follow(page, 'Another name (2 left)');
		const third = await student.follow(second, 'Another name (1 left)');
		expect(third.links.some(({ words }) => words.startsWith('Another name'))).toBe(false);
		const names = [page, second, third].map((one) => hidden(one, 'name'));
		expect(new Set(names).size).toBe(3);
		for (const name of names) expect(name).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
		const joined = joinedOn(student, await student.submit(third, startOn(third)));
		expect(joined.name).toBe(names[2]);
		expect(attemptsOf(generated).at(-1)).toMatchObject({ name: names[2], words: joined.words });
	});

	test.each(['Class Clown', 'amber heron', '', 'Amber', '<b>Amber</b> Heron'])(
		'cannot be made up: “%s”',
		async (name) => {
			const before = everything(database);
			const page = await post(generated.code, { join: newJoin(), name });
			expect(page.status).toBe(409);
			expect(page.text).toContain('Error: This name was not offered here any more.');
			expect(everything(database)).toEqual(before);
		}
	);
});

describe('register numbers', () => {
	test('are 1 to 40, each once', async () => {
		for (let number = 1; number <= 40; number++) {
			const page = await post(register.code, { join: newJoin(), name: String(number) });
			expect(page.heading).toBe(`You are Number ${number}`);
		}
		expect(attemptsOf(register)).toHaveLength(40);
		for (const name of ['12', ' 12 ', '012']) {
			const page = await post(register.code, { join: newJoin(), name });
			expect(page.status).toBe(409);
			expect(page.text).toContain('Error: Number 12 is already here: go on with its three words.');
			expect(page.links.map(({ path }) => path)).toContain(`/join/again?code=${register.code}`);
		}
	});

	test.each(['0', '41', '-1', '1.5', '1e1', 'twelve', '', '１２ x', '999999999999'])(
		'are nothing else: “%s”',
		async (name) => {
			const page = await post(register.code, { join: newJoin(), name });
			expect(page.status).toBe(400);
			expect(page.text).toContain('Error: Type your number on the list, from 1 to 40.');
			expect(attemptsOf(register)).toHaveLength(40);
		}
	);
});

describe('typed names', () => {
	test.each([
		['  Ada  ', 'Ada'],
		['Ａｄａ２', 'Ada2'],
		['Zoe\u0308', 'Zoë'],
		['Ada   B.', 'Ada B.'],
		['李小龍', '李小龍'],
		['<b>&"', '<b>&"'],
		['=1+1', '=1+1'],
		['x'.repeat(40), 'x'.repeat(40)]
	])('are trimmed and composed: “%s”', async (name, as) => {
		const joined = await join(server, typed.code, name);
		expect(joined.name).toBe(as);
		expect(attemptsOf(typed).at(-1)).toMatchObject({ name: as });
	});

	test.each([
		['nothing', ''],
		['blanks', '   '],
		['41 letters', 'x'.repeat(41)],
		['a NUL', 'A\0da'],
		['a bell', 'A\u0007da'],
		['a turned direction', 'A\u202eda'],
		['an isolate', 'A\u2066da'],
		['a direction mark', 'A\u200fda'],
		['a blank nobody sees', '\u200b'],
		['a byte order mark', '\ufeffAda\ufeff!\u200d'],
		['300 letters', 'x'.repeat(300)]
	])('are refused where they are %s', async (_, name) => {
		const before = everything(database);
		const page = await post(typed.code, { join: newJoin(), name });
		expect(page.status).toBe(400);
		expect(page.text).toContain('Error: Type a name of 1 to 40 letters or numbers');
		expect(everything(database)).toEqual(before);
	});

	test('are each once in a class; the page keeps what was typed', async () => {
		await join(server, typed.code, 'Grace');
		const { student, page } = await open(typed.code);
		const refused = await student.submit(page, 'Start', { name: 'Grace' });
		expect(refused.status).toBe(409);
		expect(refused.text).toContain('Error: Somebody in this class has that name.');
		expect(refused.fields.find(({ name }) => name === 'name')?.value).toBe('Grace');
		expect((await student.submit(refused, 'Start', { name: 'Grace H.' })).status).toBe(200);
		const other = await teacher.open({ naming: 'typed' });
		expect((await join(server, other.code, 'Grace')).name).toBe('Grace');
	});
});

describe('the same browser', () => {
	test('that sends its form again is the same student, in one attempt', async () => {
		const fields = { join: newJoin(), name: 'Twice' };
		const students = [new Student(server), new Student(server)];
		const pages = await Promise.all(students.map((one) => post(typed.code, fields, one)));
		const again = await post(typed.code, { ...fields, name: 'Other' });
		const [first, second] = pages.map((page, index) => joinedOn(students[index]!, page));
		expect(second).toMatchObject({ id: first!.id, words: first!.words });
		expect(again.heading).toBe('You are Twice');
		expect(attemptsOf(typed).filter(({ name }) => name === 'Twice')).toHaveLength(1);
		expect(attemptsOf(typed).filter(({ name }) => name === 'Other')).toHaveLength(0);
	});

	test.each([generated, typed])('whose reply was lost gets it at the next press', async (of) => {
		const { student, page } = await open(of.code);
		const lost = student.copy();
		const name: Filled = of === typed ? { name: 'Lost' } : {};
		const first = joinedOn(lost, await lost.submit(page, startOn(page), name));
		const reloaded = await student.page(`/j/${of.code}`);
		expect(reloaded.text).not.toContain('In this browser');
		const again = joinedOn(student, await student.submit(reloaded, startOn(reloaded), name));
		expect(again).toMatchObject({ id: first.id, name: first.name, words: first.words });
	});

	test.each([generated, typed])('brings nothing back after the hand-in', async (of) => {
		const { student, page } = await open(of.code);
		const name: Filled = of === typed ? { name: 'Done' } : {};
		const before = student.copy();
		const first = joinedOn(student, await student.submit(page, startOn(page), name));
		await first.handIn();
		const refused = await before.submit(page, startOn(page), name);
		expect(refused.status).toBe(409);
		expect(refused.text).toContain('Error: Somebody has joined from this page before.');
		expect([...before.cookies.keys()]).toEqual(['join']);
		const next: Filled = of === typed ? { name: 'Next' } : {};
		const second = joinedOn(before, await before.submit(refused, startOn(refused), next));
		expect(second.id).not.toBe(first.id);
	});

	test('brings nothing back after “Next student”', async () => {
		const fields = { join: newJoin(), name: 'Gone' };
		const student = new Student(server);
		const you = await post(typed.code, fields, student);
		await student.submit(you, 'Next student');
		expect([...student.cookies.keys()]).toEqual(['join']);
		expect(student.cookies.get('join')).not.toBe(fields.join);
		expect((await post(typed.code, fields, student)).status).toBe(409);
		expect([...student.cookies.keys()]).toEqual(['join']);
	});

	test('brings nothing back after ten minutes', async () => {
		const fields = { join: newJoin(), name: 'Late' };
		await post(typed.code, fields);
		const ago = Date.now() - 10 * 60_000 - 1;
		database.run(`update attempt set started_at = ? where name = 'Late'`, ago);
		expect((await post(typed.code, fields)).status).toBe(409);
	});

	test('without a cookie stores nothing, and is told so', async () => {
		const before = everything(database);
		const student = new Student(server);
		const page = await student.post(`/j/${typed.code}`, new URLSearchParams({ name: 'Ada' }));
		expect(page.status).toBe(400);
		expect(page.text).toContain('did not send back the cookie of this page');
		expect(everything(database)).toEqual(before);
	});
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

	test('asks a browser that holds an attempt of it: go on, or somebody else?', async () => {
		const ada = await join(server, generated.code);
		const page = await ada.student.page(`/j/${generated.code}`);
		expect(page.text).toContain(`In this browser ${ada.name} is taking the quiz.`);
		const on = await ada.student.follow(page, `Go on as ${ada.name}`);
		expect(on.path).toBe(ada.path(1));
		const second = joinedOn(ada.student, await ada.student.submit(page, startOn(page)));
		expect(second.id).not.toBe(ada.id);
		expect((await ada.page(1)).status).toBe(200);
	});
});

test('none of this was an error to the server', () => {
	expect(complaintsOf(server)).toEqual([]);
});
