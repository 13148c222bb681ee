import { describe, expect, test } from 'vitest';
import { connect } from '../support/server/database.ts';
import { expectNothingStored } from '../support/http/nothing-stored.ts';
import { begin, question, rightPicks } from '../support/http/public-attempt.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { startServer } from '../support/server/server.ts';
import { Student, type Json } from '../support/http/student.ts';

const server = await startServer();
const database = connect(server);

const EVIL = { origin: 'http://evil.example' };
const NOT_AN_ANSWER = 'That is not an answer to this question. Nothing was stored';
const NOT_OPEN = 'This quiz is not open in this browser.';
const TOO_MUCH = 'This is more than can be sent at once. Nothing was stored.';
const own = rightPicks(question(2));
const answer = { picks: own, revision: 0, check: false };

const toldBy = async (response: Response) => ({
	status: response.status,
	words: await response.text()
});
const told = ({ status, body }: Json) => ({
	status,
	words: typeof body === 'string' ? body : String(body.message)
});

describe('a PUT with', async () => {
	const { student, path } = await begin(server);

	test.each<[string, unknown]>([
		['an option of another question', { ...answer, picks: rightPicks(question(3)) }],
		['an option that is none', { ...answer, picks: [{ row: 'answer', option: '' }] }],
		['a row that is none', { ...answer, picks: [{ ...own[0], row: 'toString' }] }],
		['a row named like a property', { ...answer, picks: [{ ...own[0], row: '__proto__' }] }],
		[
			'two options where one is asked for',
			{
				...answer,
				picks: question(2).rows[0]!.options.map(({ id }) => ({ row: 'answer', option: id }))
			}
		],
		['101 picks', { ...answer, picks: Array(101).fill(own[0]) }],
		['no picks', { revision: 0, check: false }],
		['picks that are words', { ...answer, picks: 'all' }],
		['picks of numbers', { ...answer, picks: [{ row: 0, option: 1 }] }],
		['no revision', { picks: own, check: false }],
		['a revision in words', { ...answer, revision: '0' }],
		['a negative revision', { ...answer, revision: -1 }],
		['a broken revision', { ...answer, revision: 0.5 }],
		['an absurd revision', { ...answer, revision: 1_000_001 }],
		['a revision past every number', '{"picks":[],"check":false,"revision":1e999}'],
		['no check', { picks: own, revision: 0 }],
		['a check that is not yes or no', { ...answer, check: 'true' }],
		['null', null],
		['a list', [answer]],
		['a number', 7],
		['nothing', ''],
		['malformed JSON', '{"picks":['],
		['something that is no JSON', 'picks=[]'],
		['400 KB that are no answer', `"${'x'.repeat(400 << 10)}"`],
		['brackets 50,000 deep', '['.repeat(50_000) + ']'.repeat(50_000)]
	])('%s is refused in words', async (_, value) => {
		const send = async () => told(await student.put(path('questions/2'), value));
		await expectNothingStored(server, database, send, { status: 400, words: NOT_AN_ANSWER });
	});

	test('1 MB is refused in words, whether it says its length or not', async () => {
		const big = JSON.stringify({ ...answer, more: 'x'.repeat(1 << 20) });
		const streamed = () =>
			student.send(path('questions/2'), {
				method: 'PUT',
				headers: { 'content-type': 'application/json', accept: 'application/json' },
				body: new Blob([big]).stream(),
				duplex: 'half'
			} as RequestInit & { headers: Record<string, string> });
		const expected = { status: 413, words: TOO_MUCH };
		const send = async () => told(await student.put(path('questions/2'), big));
		await expectNothingStored(server, database, send, expected);
		await expectNothingStored(server, database, async () => toldBy(await streamed()), expected);
	});

	test.each(['11', '99'])('the number %s is refused in words', async (number) => {
		const send = async () => told(await student.put(path(`questions/${number}`), answer));
		await expectNothingStored(server, database, send, { status: 400, words: NOT_AN_ANSWER });
	});

	test.each(['0', 'abc', '-1'])('the number %s is refused in words', async (number) => {
		const send = async () => told(await student.put(path(`questions/${number}`), answer));
		const expected = { status: 404, words: 'There is no page at this address.' };
		await expectNothingStored(server, database, send, expected);
	});
});

describe('an attempt', async () => {
	const mine = await begin(server);
	const theirs = await begin(server);
	const name = `attempt-${mine.id}`;
	const withCookie = (value: string, of = name) => {
		const student = new Student(server);
		student.cookies.set(of, value);
		return student;
	};
	const token = mine.student.cookies.get(name)!;
	const strangers: [string, Student][] = [
		['without a cookie', new Student(server)],
		['with the cookie of another attempt', theirs.student],
		['with the token of another attempt', withCookie([...theirs.student.cookies.values()][0]!)],
		['with a forged token', withCookie('A'.repeat(32))],
		['with a token cut off', withCookie(token.slice(0, -1))],
		['with its token under another name', withCookie(token, `attempt-${theirs.id}`)],
		['with an empty cookie', withCookie('')],
		['with quotes and percent signs for a cookie', withCookie(`%00'"%`)]
	];

	test.each(strangers)('is not open %s: nothing to see, nothing to do', async (_, student) => {
		const expected = { status: 404, words: NOT_OPEN };
		const form = () =>
			new URLSearchParams({ revision: '0', do: 'check', 'row.answer': own[0]!.option });
		for (const send of [
			...['', 1, 2, 'hand-in', 'result', 'questions', '2/__data.json'].map(
				(rest) => () => student.send(mine.path(rest))
			),
			() => student.send(mine.path(2), { method: 'POST', body: form() }),
			() => student.send(mine.path('hand-in'), { method: 'POST', body: new URLSearchParams() }),
			() =>
				student.send(mine.path('questions/2'), {
					method: 'PUT',
					body: JSON.stringify(answer),
					headers: JSON_
				})
		]) {
			await expectNothingStored(
				server,
				database,
				async () => {
					const { status, words } = await toldBy(await send());
					// Kit answers the data of a page that is refused with 200 and the refusal.
					const refused = /"type":"error".*"status":404/.test(words) ? 404 : status;
					return { status: refused, words };
				},
				expected
			);
		}
	});

	test('that is none is answered as one of somebody else', async () => {
		const paths = ['', '/1', '/hand-in', '/result', '/questions'];
		for (const id of ['none', '%252e', "1'or'1", '0'.repeat(500)])
			for (const rest of paths) {
				const reply = await toldBy(await mine.student.send(`/attempt/${id}${rest}`));
				expect(reply).toEqual({ status: 404, words: expect.stringContaining(NOT_OPEN) });
			}
		expect(complaintsOf(server)).toEqual([]);
	});

	test('is open through all of it to the browser that began it', async () => {
		expect((await mine.save(2, own)).status).toBe(200);
	});
});

const JSON_ = { 'content-type': 'application/json' };

describe('from another site', async () => {
	const { student, path } = await begin(server);
	const form = () =>
		new URLSearchParams({ revision: '0', do: 'check', 'row.answer': own[0]!.option });

	test.each<[string, string, RequestInit & { headers: Record<string, string> }]>([
		['an answer by form', path(2), { method: 'POST', body: form(), headers: EVIL }],
		['a first answer', '/try/2', { method: 'POST', body: form(), headers: EVIL }],
		['a hand-in', path('hand-in'), { method: 'POST', body: new URLSearchParams(), headers: EVIL }],
		['a form as plain text', path(2), { method: 'POST', body: 'x', headers: EVIL }],
		[
			'a PUT',
			path('questions/2'),
			{ method: 'PUT', body: JSON.stringify(answer), headers: { ...EVIL, ...JSON_ } }
		],
		[
			'a PUT as plain text',
			path('questions/2'),
			{ method: 'PUT', body: JSON.stringify(answer), headers: EVIL }
		],
		[
			'a PUT of no origin',
			path('questions/2'),
			{ method: 'PUT', body: JSON.stringify(answer), headers: { origin: 'null', ...JSON_ } }
		],
		['a DELETE', path(2), { method: 'DELETE', headers: EVIL }]
	])('%s is refused in words', async (_, to, init) => {
		const send = async () => toldBy(await student.send(to, init));
		const words = /forbidden|came from another site/;
		await expectNothingStored(server, database, send, { status: 403, words });
	});
});

describe('a method', async () => {
	const { student, path } = await begin(server);
	const pages = ['/', '/try/2', path(), path(2), path('hand-in'), path('result')];
	const all = [...pages, path('questions'), '/healthz'];

	test.each(all)('that %s does not know is refused and changes nothing', async (to) => {
		for (const method of ['DELETE', 'PATCH', 'PUT']) {
			const send = async () => toldBy(await student.send(to, { method }));
			await expectNothingStored(server, database, send, { status: 405, words: 'not allowed' });
		}
	});

	test.each(['/', path(), path('result')])(
		'POST to %s, which has no form, is refused in words',
		async (to) => {
			const send = async () =>
				toldBy(await student.send(to, { method: 'POST', body: new URLSearchParams() }));
			const expected = { status: 405, words: 'Nothing can be sent to this address.' };
			await expectNothingStored(server, database, send, expected);
		}
	);

	test.each(all)('HEAD of %s is its GET without a body, and changes nothing', async (to) => {
		const get = await student.send(to);
		await get.text();
		const send = async () => toldBy(await student.send(to, { method: 'HEAD' }));
		await expectNothingStored(server, database, send, { status: get.status, words: /^$/ });
	});
});

test('none of this was an error to the server', () => {
	expect(complaintsOf(server)).toEqual([]);
});
