import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { connect } from '../support/server/database.ts';
import { attemptRow } from '../support/server/stored-attempt.ts';
import { elements, parseHtml, textOf } from '../support/http/html.ts';
import { rightPicks, wrongPicks } from '../support/http/public-attempt.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { startServer } from '../support/server/server.ts';
import { CLASS_QUIZ, join } from '../support/http/class.ts';
import { Teacher } from '../support/http/teacher.ts';

const server = await startServer();
const database = connect(server);
const teacher = await Teacher.first(server);
const of = await teacher.open({ label: 'Größe 9b / Fr.', naming: 'typed' });
const { questions } = CLASS_QUIZ;
const COUNT = questions.length;
const maximum = questions.reduce((sum, { rule }) => sum + (rule === 'prove' ? 2 : 1), 0);

// Ada has all right, Bob all wrong, =Eve handed in nothing, Zoë "the 2nd" is still answering.
const ada = await join(server, of.code, 'Ada');
const bob = await join(server, of.code, 'Bob 10');
const eve = await join(server, of.code, '=HYPERLINK("http://x","y")');
const zoe = await join(server, of.code, 'Zoë "the 2nd", B');
for (const [index, question] of questions.entries()) {
	await ada.save(index + 1, rightPicks(question));
	await bob.save(index + 1, wrongPicks(question));
}
await zoe.save(2, rightPicks(questions[1]!));
for (const student of [bob, ada, eve]) await student.handIn();
const SCORES = 'report/students';
const SKILLS = new Set(questions.map(({ skill }) => skill)).size;
/** Where the total stands, after the questions and before the skills. */
const TOTAL = COUNT + 1;
const NAMES = [ada, bob, eve, zoe].map(({ name }) => name);

/** The table as rows of words. */
async function table(query = '') {
	const { html } = await teacher.page(of.path(SCORES) + query);
	return elements(parseHtml(html), 'tr').map((row) => elements(row, 'th', 'td').map(textOf));
}
const rowsOf = async (query: string) =>
	(await table(query)).slice(1, -1).map(([name]) => name!.replace(' unfinished', ''));

describe('the score page', () => {
	test('has a row a student and a column a question, points and total', async () => {
		const [head, ...rows] = await table();
		expect(head).toHaveLength(COUNT + 2 + SKILLS);
		expect(head![TOTAL]).toBe('Points');
		const rowOf = (name: string) => rows.find((row) => row[0]!.startsWith(name))!;
		expect(rowOf('Ada')[TOTAL]).toBe(`${maximum} of ${maximum}`);
		expect(rowOf('Ada').slice(1, TOTAL)).toEqual(
			questions.map(({ rule }) => (rule === 'prove' ? '2' : '1'))
		);
		expect(rowOf('Bob')[TOTAL]).toBe(`0 of ${maximum}`);
		expect(rowOf('=HYP').slice(1, TOTAL)).toEqual(questions.map(() => '–not answered'));
		const { text } = await teacher.page(of.path(SCORES));
		expect(text).toContain('3 of 4 handed in.');
	});

	test('marks who is unfinished, and shows no points of theirs', async () => {
		const row = (await table()).find(([name]) => name!.startsWith('Zoë'))!;
		expect(row[0]).toBe(`${zoe.name} unfinished`);
		expect(row[2]).toBe('•answered');
		expect(row.slice(TOTAL)).toEqual(Array(SKILLS + 1).fill(''));
	});

	test('has the share right of every question, of those who handed in', async () => {
		const [name, ...shares] = (await table()).at(-1)!;
		expect(name).toBe('Share right');
		expect(shares.slice(0, COUNT)).toEqual(questions.map(() => '33 %'));
	});

	test('is sorted by name, by points, by each question and each skill, who is unfinished last', async () => {
		expect(await rowsOf('?sort=name')).toEqual([eve, ada, bob, zoe].map(({ name }) => name));
		const order = [eve, bob, ada, zoe].map(({ name }) => name);
		expect(await rowsOf('')).toEqual(order);
		const skills = questions.map(({ skill }) => skill);
		for (const by of [
			...Array(COUNT)
				.keys()
				.map((n) => n + 1),
			...new Set(skills)
		])
			expect(await rowsOf(`?sort=${by}`)).toEqual(order);
		for (const none of ['0', String(COUNT + 1), 'x', '1.5', '-1', ''])
			expect(await rowsOf(`?sort=${none}`)).toEqual(order);
	});

	test('says which column it is sorted by, and each heading sorts', async () => {
		const page = await teacher.page(of.path(SCORES));
		expect(page.html.match(/aria-sort="ascending"/g)).toHaveLength(1);
		const sorted = await teacher.follow(page, 'Points');
		expect(sorted.path).toContain('sort=points');
		expect(sorted.html).toMatch(/aria-sort="ascending"[^>]*><a[^>]*>(<!--.*?-->)*Points/);
	});

	test('keeps hidden names away from the page and its data', async () => {
		const hidden = await teacher.follow(await teacher.page(of.path(SCORES)), 'Hide names');
		const data = await teacher.send(`${of.path(SCORES)}/__data.json?names=hidden&sort=points`);
		const all = hidden.html + (await data.text());
		for (const name of NAMES) {
			expect(all).not.toContain(name);
			expect(all).not.toContain(name.replaceAll('"', '&quot;'));
		}
		expect(hidden.text).toContain('Student 1');
		expect((await teacher.follow(hidden, 'Show names')).text).toContain('Bob 10');
	});

	test('says so where nobody has joined', async () => {
		const empty = await teacher.open();
		expect((await teacher.page(empty.path(SCORES))).text).toContain('Nobody has joined yet.');
	});

	test('leads to one student with answers, keys and reasons', async () => {
		const page = await teacher.follow(await teacher.page(of.path(SCORES)), 'Bob 10');
		expect(page.heading).toBe('Bob 10');
		expect(page.text).toContain(`0 of ${maximum} points, handed in`);
		expect(page.text).toMatch(/handed in at \d\d:\d\d on /);
		for (const { title, rows } of questions) {
			expect(page.text).toContain(title);
			expect(page.text).toContain(rows[0]!.rationale ?? rows[0]!.options[0]!.rationale!);
		}
		const open = await teacher.page(of.path(`student/${zoe.id}`));
		expect(open.text).toContain(`Not handed in yet: 1 of ${COUNT} questions answered.`);
	});
});

describe('the live page', () => {
	test('counts, and has names only when they are asked for', async () => {
		const page = await teacher.page(of.path());
		for (const name of NAMES) expect(page.html).not.toContain(name);
		const progress = await teacher.json(of.path('progress'));
		expect(progress.body).toMatchObject({ joined: 4, handedIn: 3, students: null });
		expect(progress.body.questions[1]).toEqual({ number: 2, answered: 3 });
		const shown = await teacher.follow(page, 'Show names');
		for (const name of NAMES) expect(shown.text).toContain(name);
		expect(shown.text).toContain(`1 of ${COUNT} answered`);
	});
});

async function csv(what: string) {
	const response = await teacher.send(of.path(`${what}.csv`));
	const bytes = Buffer.from(await response.arrayBuffer());
	const rows: Record<string, string>[] = parse(bytes, { bom: true, columns: true });
	return { response, bytes, rows };
}
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/;
const time = (text: string | undefined) => Date.parse(String(text));
const stored = ({ id }: { id: string }) => attemptRow(database, id);

describe.each(['scores', 'answers'])('the file of %s', (what) => {
	test('is UTF-8 with a byte order mark, lines end as RFC 4180 says, no name is a formula', async () => {
		const { bytes, rows } = await csv(what);
		expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		const text = bytes.toString();
		expect(text.endsWith('\r\n')).toBe(true);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		const names = new Set(rows.map(({ name }) => name));
		expect(names).toContain(`'${eve.name}`);
		expect(names).toContain(zoe.name);
		for (const row of rows)
			for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
	});

	test('has a name that sorts by day and class, and is kept by no cache', async () => {
		const { headers } = (await csv(what)).response;
		const day = new Date(Number(database.all('select opened_at from assignment')[0]!.opened_at));
		const two = (n: number) => String(n).padStart(2, '0');
		const date = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
		const name = headers.get('content-disposition')!;
		expect(name).toMatch(
			new RegExp(`^attachment; filename="${date}_[a-z0-9-]+_${CLASS_QUIZ.id}_${what}\\.csv"$`)
		);
		expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
		expect(headers.get('cache-control')).toBe('no-store');
	});
});

test.each(['scores', 'answers', 'gradebook'])(
	'the file of %s is there with semicolons and decimal commas too, and as nothing else',
	async (what) => {
		const file = async (dialect: string) =>
			(await teacher.send(of.path(`${what}.csv?dialect=${dialect}`))).text();
		const rows = (text: string, delimiter: string): string[][] =>
			parse(text, { bom: true, delimiter });
		const plain = rows(await file('comma'), ',');
		const other = rows(await file('semicolon'), ';');
		expect(other.map((row) => row.map((cell) => cell.replace(/^(\d+),(\d+)$/, '$1.$2')))).toEqual(
			plain
		);
		expect((await teacher.send(of.path(`${what}.csv?dialect=tabs`))).status).toBe(400);
	}
);

test('the wide file has a row a student, with times and the points of every question', async () => {
	const { rows } = await csv('scores');
	expect(rows).toHaveLength(4);
	const rowOf = (name: string) => rows.find((row) => row.name === name)!;
	const row = rowOf('Ada');
	expect(row).toMatchObject({
		state: 'handed in',
		points: String(maximum),
		maximum: String(maximum)
	});
	expect(row.started).toMatch(ISO);
	const { started_at: startedAt, handed_in_at: handedInAt } = stored(ada);
	expect(time(row.started)).toBe(Math.floor(Number(startedAt) / 1000) * 1000);
	expect(time(row['handed in'])).toBe(Math.floor(Number(handedInAt) / 1000) * 1000);
	const heads = Object.keys(row).filter((head) => /^Q\d/.test(head));
	expect(heads).toEqual(questions.map(({ title }, index) => `Q${index + 1} ${title}`));
	expect(heads.reduce((sum, head) => sum + Number(row[head]), 0)).toBe(maximum);
	expect(rowOf(zoe.name)).toMatchObject({ state: 'unfinished', 'handed in': '', points: '' });
});

test('the long file has a row an answer, in the words that were chosen', async () => {
	const { rows } = await csv('answers');
	const of = (name: string) => rows.filter((row) => row.name === name);
	expect(of('Ada').map(({ id }) => id)).toEqual(questions.map(({ id }) => id));
	expect(of(`'${eve.name}`)).toHaveLength(COUNT);
	expect(of(`'${eve.name}`).every(({ chosen, points }) => chosen === '' && points === '0')).toBe(
		true
	);
	const [unfinished, ...more] = of(zoe.name);
	expect(more).toEqual([]);
	expect(unfinished).toMatchObject({ state: 'unfinished', question: '2', points: '', rule: '' });
	expect(unfinished!.answered).toMatch(ISO);
	const one = questions.findIndex(({ rule }) => rule === 'one');
	const [row] = questions[one]!.rows;
	const key = row!.options.find(({ id }) => row!.key.includes(id))!;
	expect(of('Ada')[one]).toMatchObject({
		chosen: key.text,
		points: '1',
		maximum: '1',
		rule: 'one'
	});
});

test('none of this was an error to the server', () => {
	expect(complaintsOf(server)).toEqual([]);
});
