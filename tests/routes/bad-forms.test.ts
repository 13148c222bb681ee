import { describe, expect, test } from 'vitest';
import { connect } from '../support/server/database.ts';
import { expectNothingStored } from '../support/http/nothing-stored.ts';
import { begin, COUNT, question, rightPicks } from '../support/http/public-attempt.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { startServer } from '../support/server/server.ts';
import { Student, type Page } from '../support/http/student.ts';

const server = await startServer();
const database = connect(server);

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const JOIN = 'A'.repeat(32);
const own = question(2).rows[0]!.key[0]!;
const another = question(3).rows[0]!.key[0]!;
const PICKED = { 'row.answer': own, revision: '0', do: 'next' };

const NOT_AN_ANSWER = 'That is not an answer to this question. Nothing was stored';
const NO_SUCH_QUESTION = 'This quiz has no question with that number.';
const NO_SUCH_PAGE = 'There is no page at this address.';
const NOT_A_FORM = 'This was not sent by one of our pages. Nothing was stored.';
const TOO_LARGE = 'This is more than can be sent at once. Nothing was stored.';

type Fields = Record<string, string> | string[][];

/** What is wrong, its body, its headers if they are not a form's, and what it is answered with. */
type Wrong = [string, Fields | string, Record<string, string> | undefined, number, string];

const forms: Wrong[] = [
	['an option of another question', { ...PICKED, 'row.answer': another }, undefined, 400, ''],
	['an option that is none', { ...PICKED, 'row.answer': 'x' }, undefined, 400, ''],
	['a row that is none', { revision: '0', do: 'next', 'row.none': own }, undefined, 400, ''],
	['a row without a name', { revision: '0', do: 'next', 'row.': own }, undefined, 400, ''],
	[
		'two options where one is asked for',
		[...Object.entries(PICKED), ['row.answer', question(2).rows[0]!.options[1]!.id]],
		undefined,
		400,
		''
	],
	['an unknown button', { ...PICKED, do: 'delete' }, undefined, 400, ''],
	['no button', { 'row.answer': own, revision: '0' }, undefined, 400, ''],
	['no revision', { 'row.answer': own, do: 'next' }, undefined, 400, ''],
	...['-1', '1.5', 'x', '', '1e3', '1000001', '99999999999999999999'].map((revision): Wrong => [
		`revision “${revision}”`,
		{ ...PICKED, revision },
		undefined,
		400,
		''
	]),
	['101 picks', [...Array(101)].map(() => ['row.answer', own]), undefined, 400, ''],
	['nothing', '', FORM, 400, ''],
	['a broken percent sign', 'do=%&revision=%00&row.answer=%ff', FORM, 400, ''],
	['a NUL', { ...PICKED, 'row.answer': `${own}\0` }, undefined, 400, ''],
	['plain text', 'do=next', { 'content-type': 'text/plain' }, 400, ''],
	['a broken multipart', '--x', { 'content-type': 'multipart/form-data; boundary=x' }, 400, ''],
	['a multipart without boundary', 'x', { 'content-type': 'multipart/form-data' }, 400, ''],
	['JSON', '{"do":"next"}', { 'content-type': 'application/json' }, 415, NOT_A_FORM],
	['XML', '<a/>', { 'content-type': 'application/xml' }, 415, NOT_A_FORM],
	['a field of 1 MB', { ...PICKED, more: 'x'.repeat(1 << 20) }, undefined, 413, TOO_LARGE],
	['a button of 400 KB', { ...PICKED, do: 'x'.repeat(400 << 10) }, undefined, 400, ''],
	[
		'a file for an answer',
		`--x\r\nContent-Disposition: form-data; name="row.answer"; filename="a"\r\n\r\n${own}\r\n` +
			'--x\r\nContent-Disposition: form-data; name="do"\r\n\r\nnext\r\n' +
			'--x\r\nContent-Disposition: form-data; name="revision"\r\n\r\n0\r\n--x--\r\n',
		{ 'content-type': 'multipart/form-data; boundary=x' },
		400,
		''
	]
];

const bodyOf = (fields: Fields | string) =>
	typeof fields === 'string' ? fields : new URLSearchParams(fields);
const told = ({ status, text }: Page) => ({ status, words: text });

describe('the form of a question with', async () => {
	const { student, path, page } = await begin(server);
	await page(2);

	test.each(forms)('%s is refused in words', async (_, fields, headers, status, words) => {
		const send = async () => told(await student.post(path(2), bodyOf(fields), headers));
		const expected = { status, words: words || `Error: ${NOT_AN_ANSWER}` };
		await expectNothingStored(server, database, send, expected);
	});

	test('and its page comes back with the question, ready for an answer', async () => {
		const back = await student.post(path(2), new URLSearchParams({ do: 'x' }));
		expect(back.heading).toBe(question(2).stem);
		const next = await student.submit(back, 'Next question', { 'row.answer': own });
		expect(next.path).toBe(path(3));
	});
});

describe('the form that begins an attempt with', () => {
	test.each(forms)('%s is refused in words', async (_, fields, headers, status, words) => {
		const body = bodyOf(fields);
		if (body instanceof URLSearchParams) body.set('join', JOIN);
		const send = async () => told(await new Student(server).post('/try/2', body, headers));
		const expected = { status, words: words || `Error: ${NOT_AN_ANSWER}` };
		await expectNothingStored(server, database, send, expected);
	});

	test.each([
		['no join id', undefined],
		['an empty join id', ''],
		['a short join id', 'A'.repeat(31)],
		['a long join id', 'A'.repeat(33)],
		['a join id of other signs', `${'A'.repeat(31)}'`]
	])('%s is refused in words', async (_, join) => {
		const body = new URLSearchParams({ ...PICKED, ...(join === undefined ? {} : { join }) });
		const student = new Student(server);
		const send = async () => told(await student.post('/try/2', body));
		const expected = { status: 400, words: `Error: ${NOT_AN_ANSWER}` };
		await expectNothingStored(server, database, send, expected);
		expect(student.cookies.size).toBe(0);
	});
});

describe('a question number', async () => {
	const { student, path } = await begin(server);

	test.each([
		['0', NO_SUCH_PAGE],
		['01', NO_SUCH_PAGE],
		['-1', NO_SUCH_PAGE],
		['1.0', NO_SUCH_PAGE],
		['1e1', NO_SUCH_PAGE],
		['abc', NO_SUCH_PAGE],
		['100', NO_SUCH_PAGE],
		['%00', NO_SUCH_PAGE],
		['2%0A', NO_SUCH_PAGE],
		['%D9%A2', NO_SUCH_PAGE],
		[String(COUNT + 1), NO_SUCH_QUESTION],
		['99', NO_SUCH_QUESTION]
	])('%s is none, to look at or to answer', async (number, words) => {
		const expected = { status: 404, words };
		const form = new URLSearchParams({ ...PICKED, join: JOIN });
		const empty = new URLSearchParams({ revision: '0', do: 'next', join: JOIN });
		for (const send of [
			() => student.page(path(number)),
			() => student.post(path(number), form),
			() => student.post(path(number), empty),
			() => new Student(server).page(`/try/${number}`),
			() => new Student(server).post(`/try/${number}`, form),
			() => new Student(server).post(`/try/${number}`, empty)
		])
			await expectNothingStored(server, database, async () => told(await send()), expected);
	});

	test('with a slash behind it leads to the one without', async () => {
		expect((await student.page(`${path(2)}/`)).path).toBe(path(2));
	});
});

describe('a hand-in', async () => {
	const { student, path, save } = await begin(server);
	await save(2, rightPicks(question(2)));

	test('that is no form is refused in words', async () => {
		const send = async () =>
			told(await student.post(path('hand-in'), '{}', { 'content-type': 'application/json' }));
		await expectNothingStored(server, database, send, { status: 415, words: NOT_A_FORM });
	});

	test('by a look at its address does not happen', async () => {
		const send = async () => told(await student.page(`${path('hand-in')}?do=hand-in`));
		const expected = { status: 200, words: 'Hand in your answers' };
		await expectNothingStored(server, database, send, expected);
	});
});

test('none of this was an error to the server', () => {
	expect(complaintsOf(server)).toEqual([]);
});
