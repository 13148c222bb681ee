import { describe, expect, test } from 'vitest';
import { versionId } from '../../src/lib/quiz/version.ts';
import { connect, everything } from '../support/server/database.ts';
import { expectNothingStored } from '../support/http/nothing-stored.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { startServer } from '../support/server/server.ts';
import { Student } from '../support/http/student.ts';
import { CLASS_QUIZ, inDays, join } from '../support/http/class.ts';
import { Teacher } from '../support/http/teacher.ts';

const server = await startServer();
const database = connect(server);
const newHere = new Student(server);
const setUp = '/teacher/set-up';

type Headers_ = Record<string, string>;

/** Posts the body and answers with status and words. */
const sending =
	(student: Student, path: string, body: BodyInit, headers?: Headers_) => async () => {
		const page = await student.post(path, body, headers);
		return { status: page.status, words: page.text };
	};

/** What can be wrong with the body of any form, and how it is refused. */
const BODIES: [string, BodyInit, Headers_, number, RegExp][] = [
	['JSON', '{"name":"x"}', { 'content-type': 'application/json' }, 415, /not sent by one of our/],
	['XML', '<a/>', { 'content-type': 'text/xml' }, 415, /not sent by one of our/],
	['1 MB', new URLSearchParams({ more: 'x'.repeat(1 << 20) }), {}, 413, /more than can be sent/],
	['a foreign form', new URLSearchParams(), { origin: 'http://evil.example' }, 403, /./],
	['a form of no origin', new URLSearchParams(), { origin: 'null' }, 403, /./],
	['plain text from elsewhere', 'x', { origin: 'http://evil.example' }, 403, /./]
];

/** What a form that has fields refuses as well. */
const EMPTY: [string, BodyInit, Headers_][] = [
	['nothing', new URLSearchParams(), {}],
	['an empty body', '', { 'content-type': 'application/x-www-form-urlencoded' }],
	['a broken percent sign', 'a=%&b=%ff', { 'content-type': 'application/x-www-form-urlencoded' }],
	['a broken multipart', '--x', { 'content-type': 'multipart/form-data; boundary=x' }],
	['a multipart without boundary', 'x', { 'content-type': 'multipart/form-data' }],
	['plain text', 'name=x', { 'content-type': 'text/plain' }],
	[
		'files for fields',
		['label', 'name', 'password', 'code', 'words', 'join', 'open', 'current', 'next']
			.map(
				(name) => `--x\r\nContent-Disposition: form-data; name="${name}"; filename="a"\r\n\r\nx\r\n`
			)
			.join('') + '--x--\r\n',
		{ 'content-type': 'multipart/form-data; boundary=x' }
	]
];

const refusesBodies = (student: () => Student, path: () => string) =>
	test.each(BODIES)('%s is refused', async (_, body, headers, status, words) => {
		const send = sending(student(), path(), body, headers);
		await expectNothingStored(server, database, send, { status, words });
	});

const refusesEmpty = (student: () => Student, path: () => string, words: RegExp, status = 400) =>
	test.each(EMPTY)('%s is refused in words', async (_, body, headers) => {
		const send = sending(student(), path(), body, headers);
		await expectNothingStored(server, database, send, { status, words });
	});

describe('the form of the first account', () => {
	refusesBodies(
		() => newHere,
		() => setUp
	);
	refusesEmpty(
		() => newHere,
		() => setUp,
		/Error: /
	);

	test('the first account is made after all that', async () => {
		teacher = await Teacher.first(server);
		of = await teacher.open({ naming: 'typed' });
		ada = await join(server, of.code, 'Ada');
	});
});

let teacher: Teacher;
let of: Awaited<ReturnType<Teacher['open']>>;
let ada: Awaited<ReturnType<typeof join>>;
const openForm = `/teacher/quiz/${versionId(CLASS_QUIZ)}/open`;
const paper = () => of.path(`student/${ada.id}`);

const withFields: [string, () => Student, () => string, RegExp, number?][] = [
	['of the sign-in', () => newHere, () => '/teacher/sign-in', /Error: /],
	['of a new password', () => teacher, () => '/teacher/account?/password', /Error: /],
	['that opens a class', () => teacher, () => openForm, /Error: Give the class a name/],
	['that closes a class', () => teacher, () => of.path('close'), /Error: Choose what happens/],
	['that renames a student', () => teacher, () => `${paper()}?/rename`, /Error: Type a name/],
	['that joins', () => newHere, () => `/j/${of.code}`, /Nothing was stored|Error/],
	['of a code', () => newHere, () => '/join', /Error: No class has this code/, 404],
	['of three words', () => newHere, () => '/join/again', /Error: No class has this code/, 404]
];

describe.each(withFields)('the form %s', (_, student, path, words, status) => {
	refusesBodies(student, path);
	refusesEmpty(student, path, words, status);
});

const withoutFields: [string, () => Student, () => string][] = [
	['of the hand-in', () => ada.student, () => ada.path('hand-in')],
	['of “Next student”', () => ada.student, () => `${ada.path('you')}?/leave`],
	['that opens a class again', () => teacher, () => `${of.path()}?/reopen`],
	['that releases', () => teacher, () => `${of.path()}?/release`],
	['that deletes', () => teacher, () => of.path('delete')],
	['that makes new words', () => teacher, () => `${paper()}?/words`],
	['that opens one attempt again', () => teacher, () => `${paper()}?/reopen`],
	['that removes a student', () => teacher, () => `${paper()}?/remove`],
	['that makes an invitation', () => teacher, () => '/teacher/account?/invite'],
	['that signs out everywhere', () => teacher, () => '/teacher/account?/everywhere'],
	['that signs out', () => teacher, () => '/teacher/sign-out']
];

describe.each(withoutFields)('the form %s', (_, student, path) => {
	refusesBodies(student, path);

	test('a look at its address does nothing', async () => {
		const before = everything(database);
		await (await student().send(path())).text();
		expect(everything(database)).toEqual(before);
	});
});

describe('a class is not opened with', () => {
	const good = {
		label: '9b',
		feedback: 'close',
		naming: 'generated',
		closesAt: '',
		deleteDays: '30'
	};
	const name = /Error: Give the class a name/;
	const letters = /Error: At most 40 letters/;
	const choice = /Error: Choose one of what is offered/;
	const date = /Error: That is no date and time/;

	test.each<[string, string, RegExp]>([
		['label', '', name],
		['label', '   ', name],
		['label', 'x'.repeat(41), letters],
		['label', 'x'.repeat(300), letters],
		['label', 'x'.repeat(100_000), letters],
		['label', '9b\u202e', /Error: No special signs/],
		['label', '9\0b', /Error: No special signs/],
		['feedback', '', choice],
		['feedback', 'now', choice],
		['feedback', '__proto__', choice],
		['naming', '', choice],
		['naming', 'real', choice],
		['closesAt', 'soon', date],
		['closesAt', '1', date],
		['closesAt', '2099-01-01T24:10', date],
		['closesAt', '2099-02-30T10:00', date],
		['closesAt', '2099-13-01T10:00', date],
		['closesAt', '2099-01-01', date],
		['closesAt', '+275760-09-13T00:00', date],
		['closesAt', '2020-01-01T10:00', /Error: That moment has passed/],
		['closesAt', '9999-01-01T10:00', /Error: By then the class is deleted/],
		['deleteDays', '', /Error: At least one day/],
		['deleteDays', '0', /Error: At least one day/],
		['deleteDays', '-3', /Error: At least one day/],
		['deleteDays', '366', /Error: At most a year/],
		['deleteDays', '1e9', /Error: /],
		['deleteDays', '1.5', /Error: Give whole days/],
		['deleteDays', 'x', /Error: /],
		['deleteDays', 'Infinity', /Error: /]
	])('%s “%s”', async (field, value, words) => {
		const send = sending(teacher, openForm, new URLSearchParams({ ...good, [field]: value }));
		await expectNothingStored(server, database, send, { status: 400, words });
	});

	test('a wrong field; the page keeps the rest', async () => {
		const sent = { ...good, label: '', naming: 'typed', closesAt: inDays(2) };
		const page = await teacher.post(openForm, new URLSearchParams(sent));
		const kept = page.fields.filter(({ type, checked }) =>
			type === 'radio' ? checked : type !== 'hidden'
		);
		expect(Object.fromEntries(kept.map((field) => [field.name, field.value]))).toEqual(sent);
		expect((await teacher.submit(page, 'Open the class', { label: 'x' })).status).toBe(200);
	});
});

test.each(['', 'x', 'x'.repeat(33), `${'x'.repeat(31)}'`])(
	'a class is not joined with the cookie “%s”',
	async (value) => {
		const browser = new Student(server);
		browser.cookies.set('join', value);
		const body = new URLSearchParams({ name: 'Bob', join: 'x'.repeat(32) });
		const expected = { status: 400, words: /did not send back the cookie of this page/ };
		await expectNothingStored(server, database, sending(browser, `/j/${of.code}`, body), expected);
	}
);

test('a class is not closed in any other way', async () => {
	for (const open of ['both', '', 'TAKE']) {
		const send = sending(teacher, of.path('close'), new URLSearchParams({ open }));
		const expected = { status: 400, words: /Error: Choose what happens/ };
		await expectNothingStored(server, database, send, expected);
	}
});

test.each(['x', '%00', '__proto__', 'constructor', 'toString'])(
	'there is no action “%s”',
	async (action) => {
		const send = sending(teacher, `${paper()}?/${action}`, new URLSearchParams());
		await expectNothingStored(server, database, send, { status: 404, words: /./ });
	}
);

test('none of this was an error to the server', () => {
	expect(complaintsOf(server)).toEqual([]);
});
