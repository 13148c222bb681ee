import { expect, test } from 'vitest';
import { versionId } from '../../src/lib/quiz/version.ts';
import { connect, everything } from '../support/server/database.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { ROUTES } from '../support/http/route-tree.ts';
import { startServer } from '../support/server/server.ts';
import { Student } from '../support/http/student.ts';
import { CLASS_QUIZ, join } from '../support/http/class.ts';
import { bring } from '../support/http/article.ts';
import { NEWS } from '../support/fixtures/news.ts';
import { draftOn, ownQuestion } from '../support/http/draft.ts';
import { Teacher } from '../support/http/teacher.ts';
import { CLASS, MATRIX, PAPER, SIGN_IN, WHO } from './ownership.ts';

const server = await startServer();
const database = connect(server);
const teacher = await Teacher.first(server);
const otherTeacher = await teacher.invite('Other Teacher');
const otherClass = await otherTeacher.open();
const outsider = await join(server, otherClass.code);

let joins = 0;

/** A class with a student, an article and a draft on it: what an address can name. */
async function things(route: string, text = NEWS) {
	const of = await teacher.open({ naming: 'typed' });
	const student = await join(server, of.code, 'Student');
	// What takes long is there where the address names it.
	const article = /\[(article|quiz)\]/.test(route) ? await bring(teacher, text) : 'none';
	const draft = route.includes('[quiz]')
		? await ownQuestion(teacher, await draftOn(teacher, article))
		: {
				quiz: route.endsWith('?/draft') ? await draftOn(teacher, article) : 'none',
				question: 'none'
			};
	return { of, student, article, ...draft };
}

/** Who only looks changes nothing: one of each is enough for them. */
const toLookAt = await things('[article][quiz]', `${NEWS}\n\nTo be looked at.`);

/** They, and those who ask for them; nobody holds more than that. */
async function people(route = '') {
	const named = route.startsWith('GET') ? toLookAt : await things(route);
	// Whoever joins anew ends the session before; so many could not join within a minute or two.
	const other = / \/j/.test(route) ? await join(server, otherClass.code) : outsider;
	const browsers = {
		stranger: new Student(server),
		student: named.student.student.copy(),
		'student of another class': other.student.copy(),
		teacher: teacher.copy(),
		'other teacher': otherTeacher.copy()
	};
	// Each has been on the page that joins.
	for (const browser of Object.values(browsers))
		browser.cookies.set('join', String(++joins).padStart(32, 'y'));
	return { ...named, browsers };
}
type People = Awaited<ReturnType<typeof people>>;

const names = ({ of, student, article, quiz, question }: People): [string, string][] => [
	['[code]', of.code],
	['[attempt]', student.id],
	['[n]', '1'],
	['[token]', 'x'.repeat(32)],
	['[version]', versionId(CLASS_QUIZ)],
	['[class]', of.id],
	['[article]', article],
	['[quiz]', quiz],
	['[question]', question],
	['[student]', student.id],
	['/(in)', '']
];

/** Bodies of forms that do something where they are let. */
function bodyOf(what: string, { of }: People): URLSearchParams {
	const fields: Record<string, Record<string, string>> = {
		'POST /join?/default': { code: of.code },
		'POST /join/again?/default': { code: of.code, words: 'no such words' },
		'POST /j/[code]?/default': { name: `New ${++joins}` },
		'POST /attempt/[attempt]/[n]?/default': { do: 'next', revision: '0' },
		[`POST ${CLASS}/close?/default`]: { open: 'take' },
		[`POST ${CLASS}/question/[n]?/mend`]: { what: 'everyone', option: '', note: 'Why' },
		[`POST ${PAPER}?/rename`]: { name: 'Renamed' },
		[`POST ${CLASS}/settings?/default`]: { label: 'x', feedback: 'close', closesAt: '' },
		'POST /teacher/(in)/quiz/[version]/copy?/default': { token: String(++joins).padStart(32, 'z') },
		'POST /teacher/(in)/quiz/[version]/preview/[n]?/default': { do: 'next', revision: '0' },
		'POST /teacher/(in)/quiz/[version]/open?/default': {
			label: 'x',
			feedback: 'each',
			naming: 'typed',
			closesAt: '',
			deleteDays: '1'
		}
	};
	return new URLSearchParams(fields[what] ?? {});
}

async function answerTo(browser: Student, what: string, here: People): Promise<string> {
	const [, method, route] = /^(\w+) (.*)$/.exec(what)!;
	const path = names(here)
		.reduce((text, [name, value]) => text.replaceAll(name, value), route!)
		.replace('?/default', '');
	const init =
		method === 'POST'
			? { method, body: bodyOf(what, here) }
			: method === 'PUT'
				? { method, body: '{"picks":[],"revision":0,"check":false}' }
				: { method };
	const response = await browser.send(path || '/', {
		...init,
		headers: method === 'PUT' ? { 'content-type': 'application/json' } : {}
	});
	await response.text();
	const to = response.headers.get('location');
	if (to === null) return String(response.status);
	return to
		.replace(here.of.id, 'CLASS')
		.replace(here.article, 'ARTICLE')
		.replace(here.quiz, 'QUIZ')
		.replace(here.student.id, 'ATTEMPT')
		.replace(here.of.code, 'CODE')
		.replace(/[\da-f]{8}-[\da-f-]{27}/, 'ID')
		.replace(/[\da-f]{32}/, 'HASH');
}

/** Everything that is stored but when a browser was last seen, which is written once a minute. */
const state = () =>
	JSON.parse(
		JSON.stringify(everything(database), (key, value: unknown) =>
			key === 'used_at' ? undefined : value
		)
	) as unknown;

test('every route has its row, and every row its route', () => {
	expect(ROUTES.length).toBeGreaterThan(40);
	expect([...new Set(ROUTES)].toSorted()).toEqual(Object.keys(MATRIX).toSorted());
});

test.each(Object.entries(MATRIX))('%s is answered to each as it should be', async (what, row) => {
	const here = await people(what);
	const refused = (index: number) => row[index] === '404' || row[index] === SIGN_IN;
	const answers: string[] = [];
	const before = state();
	// First those who are refused, while all is there: nothing is changed by them.
	for (const turn of [true, false]) {
		for (const index of WHO.keys())
			if (refused(index) === turn)
				answers[index] = await answerTo(here.browsers[WHO[index]!], what, here);
		if (turn) expect(state()).toEqual(before);
	}
	if (/^POST .*(sign-out|everywhere)/.test(what))
		for (const one of [teacher, otherTeacher])
			await expect((await one.signIn()).path).toBe('/teacher');
	expect(Object.fromEntries(WHO.map((who, index) => [who, answers[index]]))).toEqual(
		Object.fromEntries(WHO.map((who, index) => [who, row[index]]))
	);
});

test('a student of one class is not found under another, whoever asks', async () => {
	const { of, student } = await people();
	const second = await teacher.open();
	for (const path of [
		second.path(`student/${student.id}`),
		otherClass.path(`student/${student.id}`)
	])
		for (const who of [teacher, otherTeacher]) expect((await who.page(path)).status).toBe(404);
	expect((await teacher.page(of.path(`student/${student.id}`))).status).toBe(200);
});

test('what deletes is led on and deletes nothing of another’s', async () => {
	const here = await people('[article][quiz]');
	const before = state();
	for (const [what, row] of Object.entries(MATRIX))
		if (/^POST .*\/delete/.test(what))
			expect(await answerTo(here.browsers['other teacher'], what, here)).toBe(row[4]);
	expect(state()).toEqual(before);
});

test('things that are none are answered like those of others', async () => {
	for (const id of ['none', '0', "1'or'1", '%252e', 'x'.repeat(500)])
		for (const path of [`/teacher/class/${id}`, `/teacher/quiz/${id}/open`])
			expect((await teacher.page(path)).status).toBe(404);
});

test('the data of a page is as closed as the page', async () => {
	const { of, student, browsers } = await people();
	const paths = ['', '/report', '/report/students', `/student/${student.id}`].map(
		(rest) => `${of.path()}${rest}`
	);
	for (const path of paths)
		for (const who of ['stranger', 'student', 'other teacher'] as const) {
			const response = await browsers[who].send(`${path}/__data.json?names=shown`);
			const text = await response.text();
			if (who === 'other teacher') expect(response.status).toBe(404);
			else expect(text).toContain(`"type":"redirect","location":"${SIGN_IN}"`);
			for (const secret of [of.code, student.name, student.words])
				expect(text).not.toContain(secret);
		}
});

test('none of this was an error to the server', () => {
	expect(complaintsOf(server)).toEqual([]);
});
