import { expect, test, vi } from 'vitest';
import { connect } from '../support/server/database.ts';
import { rightPicks } from '../support/http/public-attempt.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { startServer } from '../support/server/server.ts';
import { Student } from '../support/http/student.ts';
import { CLASS_QUIZ, join } from '../support/http/class.ts';
import { PASSWORD, setUpCode, Teacher } from '../support/http/teacher.ts';

const server = await startServer({ env: { TRUST_PROXY: '1' } });
const database = connect(server);
const sent = vi.spyOn(globalThis, 'fetch');

/** A whole lesson, with everything that goes wrong in one; answers what no log may hold. */
async function lesson(): Promise<string[]> {
	const code = setUpCode(server);
	const teacher = await Teacher.first(server, 'Vera Sorgfalt');
	const colleague = await teacher.invite('Otto Nachbar');
	const of = await teacher.open({ label: 'Klasse Neunbee', naming: 'typed' });
	const ada = await join(server, of.code, 'Adelheid');
	const bob = await join(server, of.code, 'Balthasar');
	const stranger = new Student(server);
	const from = { 'x-forwarded-for': '203.0.113.77' };
	for (const [index, question] of CLASS_QUIZ.questions.entries()) {
		await ada.page(index + 1);
		await ada.save(index + 1, rightPicks(question));
		await ada.save(index + 1, rightPicks(question), 9);
	}
	await ada.save(1, [{ row: 'answer', option: 'geheimeoption' }]);
	await ada.handIn();
	await stranger.post('/join', new URLSearchParams({ code: 'GEHEIM' }), from);
	await stranger.page('/j/GEHEIM');
	await stranger.page(`/no-such-page/${of.code}?name=Adelheid`);
	await stranger.page(ada.path(1));
	const words = new URLSearchParams({ code: of.code, words: 'drei falsche worte' });
	await stranger.post('/join/again', words);
	const wrong = { name: 'Vera Sorgfalt', password: 'das falsche passwort' };
	await stranger.submit(await stranger.page('/teacher/sign-in'), 'Sign in', wrong);
	await teacher.page(`${of.path()}?names=shown`);
	await teacher.page(of.path(`student/${bob.id}?words`));
	await colleague.page(of.path());
	await teacher.close(of);
	for (const rest of ['report/students', 'scores.csv', 'answers.csv', 'progress'])
		await (await teacher.send(of.path(rest))).text();
	const tokens = [teacher, colleague, ada.student, bob.student].flatMap((one) => [
		...one.cookies.values()
	]);
	const ids = ['assignment', 'attempt', 'teacher', 'quiz_version'].flatMap((table) =>
		database.all(`select id from ${table}`).map(({ id }) => String(id))
	);
	const rows = database.all('select * from attempt').flatMap(Object.values);
	const options = CLASS_QUIZ.questions.flatMap(({ id, rows }) => [
		id,
		...rows.flatMap((row) => row.options.map((option) => option.id))
	]);
	return [
		...[code, PASSWORD, of.code, ada.words, bob.words, ada.name, bob.name, 'Klasse Neunbee'],
		...['Sorgfalt', 'Nachbar', 'GEHEIM', 'geheimeoption', 'drei falsche', 'falsche passwort'],
		...['203.0.113.77', '127.0.0.1', 'no-such-page', 'name=', ...tokens, ...ids, ...options],
		...rows.map(String).filter((value) => value.length > 9)
	];
}

const secrets = await lesson();
const requests = sent.mock.calls.length;
const lines = server
	.output()
	.split('\n')
	.filter((line) => line.startsWith('{') && !line.includes('"event"'));
const events = server
	.output()
	.split('\n')
	.filter((line) => line.includes('"event"'))
	.map((line) => JSON.parse(line));

test('every request has one line of JSON with its route, its status and how long it took', () => {
	expect(lines).toHaveLength(requests);
	const routes = new Set<string | null>();
	for (const line of lines) {
		const { time, request, method, route, status, ms, ...more } = JSON.parse(line);
		expect(request).toMatch(/^[\da-f-]{36}$/);
		expect(new Date(time).toISOString()).toBe(time);
		expect(method).toMatch(/^[A-Z]+$/);
		expect(Number.isInteger(status)).toBe(true);
		expect(ms).toBeGreaterThanOrEqual(0);
		expect(more).toEqual({});
		routes.add(route);
	}
	expect(routes).toContain('/attempt/[attempt]/[n]');
	expect(routes).toContain('/j/[code]');
	expect(routes).toContain('/teacher/(in)/class/[class]/student/[student]');
	expect(routes).toContain(null);
});

test('what happened to accounts and data has a line with the request and rows’ ids, and no more', () => {
	const [vera, otto] = ['Vera Sorgfalt', 'Otto Nachbar'].map(
		(name) => database.all('select id from teacher where name = ?', name)[0]!.id
	);
	expect(events).toEqual(
		expect.arrayContaining([
			expect.objectContaining({ event: 'account', done: true, teacher: vera }),
			expect.objectContaining({ event: 'invitation', done: true, teacher: vera }),
			expect.objectContaining({ event: 'account', done: true, teacher: otto }),
			expect.objectContaining({ event: 'sign-in', done: false, teacher: vera }),
			expect.objectContaining({ event: 'export', done: true, teacher: vera })
		])
	);
	for (const { request, ...line } of events) {
		expect(Object.keys(line)).toEqual(['time', 'event', 'done', 'teacher', 'of']);
		expect(lines.some((one) => one.includes(request))).toBe(true);
		const said = JSON.stringify(line);
		for (const secret of ['Sorgfalt', 'Nachbar', PASSWORD, 'Adelheid', '203.0.113.77', 'GEHEIM'])
			expect(said).not.toContain(secret);
	}
});

test('no name, code, phrase, answer, address, password, token or id is in it', () => {
	const log = lines.join('\n').toLowerCase();
	expect(secrets.length).toBeGreaterThan(60);
	for (const secret of secrets) expect(log).not.toContain(secret.toLowerCase());
	// The rest of the output has the server's own address and where the set-up code lies.
	const [code] = secrets;
	expect(server.output()).not.toContain(code);
	expect(complaintsOf(server)).toEqual([]);
});
