import { describe, expect, test } from 'vitest';
import { PUBLIC_QUIZ } from '../../src/lib/library/index.ts';
import { versionId } from '../../src/lib/quiz/version.ts';
import { classOn, CLASS_QUIZ, join } from '../support/http/class.ts';
import { chosen, drafting, quizIn, token, type Begun } from '../support/http/draft.ts';
import { Teacher } from '../support/http/teacher.ts';
import { connect } from '../support/server/database.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { startServer } from '../support/server/server.ts';

const server = await startServer();
const database = connect(server);
const teacher = await Teacher.first(server);
const colleague = await teacher.invite('Colleague');

const { begin, press, nobodySpeaks } = drafting(teacher);

describe('a made quiz', () => {
	async function make(begun: Begun) {
		const page = await teacher.post(begun.at('?/make'), new URLSearchParams());
		const version = /^\/teacher\/quiz\/([\da-f]{64})\/open\?made$/.exec(page.path)?.[1];
		if (!version) throw new Error(`Not made at ${page.path}: ${page.text.slice(0, 600)}`);
		return { page, version };
	}

	test('says that it is made, and until then lists say that it is not', async () => {
		const begun = await begin();
		const listed = async () => (await teacher.page('/teacher/article')).text;
		const notMade = async () => (await listed()).split('Quiz, not made yet').length;
		const before = await notMade();
		const { page, version } = await make(begun);
		expect(page.text).toMatch(/The quiz is made: \d+ questions\./);
		expect(await notMade()).toBe(before - 1);
		expect((await teacher.page(`/teacher/quiz/${version}/open`)).text).not.toContain('is made');
	});

	test('is taken by a class, discussed, scored and reported like any other', async () => {
		const begun = await begin();
		const { page, version } = await make(begun);
		const of = classOn(await teacher.submit(page, 'Open the class', { feedback: 'hand-in' }));
		const { student, path } = await join(server, of.code);
		const first = await student.page(path('1'));
		expect(first.status).toBe(200);
		expect(first.text).toMatch(/1 of \d+ – 0 a/);
		const result = await student.submit(await student.page(path('hand-in')), 'Hand in');
		expect(result.text).toMatch(/0 of \d+/);
		expect((await student.page(path('voices'))).status).toBe(200);
		for (const rest of [
			'report',
			'report/questions',
			'key',
			'discuss/1',
			'question/1',
			'scores.csv'
		])
			expect((await teacher.page(of.path(rest))).status).toBe(200);
		for (const rest of ['key', 'paper', 'voices', 'classes', 'preview/3'])
			expect((await teacher.page(`/teacher/quiz/${version}/${rest}`)).status).toBe(200);
		const refused = await teacher.post(begun.at('/keep?/delete'), new URLSearchParams());
		expect([refused.status, refused.text]).toEqual([
			409,
			expect.stringContaining('A class still has this quiz')
		]);
		const kept = await teacher.post(
			`/teacher/article/${begun.article}/delete`,
			new URLSearchParams()
		);
		expect(kept.status).toBe(409);
	});

	test('whose marks are corrected names the questions of its class that rest on them', async () => {
		const begun = await begin();
		const { page } = await make(begun);
		const of = classOn(await teacher.submit(page, 'Open the class', { label: '9A' }));
		const article = `/teacher/article/${begun.article}`;
		expect((await teacher.page(article)).text).not.toContain('of 9A');
		await nobodySpeaks(begun);
		const corrected = await teacher.page(article);
		expect(corrected.text).toMatch(/\d questions of 9A rest on statements that you corrected/);
		expect(corrected.links.map(({ path }) => path)).toContain(of.path('question/1'));
	});

	test('stays what it was for its class when it is changed, and made again it is the next', async () => {
		const begun = await begin();
		const { page, version } = await make(begun);
		expect((await make(begun)).version).toBe(version);
		const of = classOn(await teacher.submit(page, 'Open the class'));
		const [first] = chosen(await teacher.page(begun.at()));
		await press(begun, first!, 'out');
		const next = await make(begun);
		expect(next.version).not.toBe(version);
		const { length } = chosen(await teacher.page(begun.at()));
		const last = `${length + 1}. `;
		expect((await teacher.page(`/teacher/quiz/${next.version}/key`)).text).not.toContain(last);
		expect((await teacher.page(of.path('key'))).text).toContain(last);
	});

	test('is renamed everywhere at once, and its versions keep their names', async () => {
		const begun = await begin();
		const { version } = await make(begun);
		await teacher.submit(await teacher.page(begun.at()), 'Save', { title: 'Bridge and council' });
		expect((await teacher.page(`/teacher/quiz/${version}/open`)).heading).toContain(
			'Bridge and council'
		);
		expect((await teacher.page('/teacher')).text).toContain('Bridge and council');
	});

	test('is copied once a form, archived, and deleted with everything in it', async () => {
		const begun = await begin();
		const { version } = await make(begun);
		const form = await teacher.page(`/teacher/quiz/${version}/copy`);
		const copy = quizIn(await teacher.submit(form, 'Take a copy'));
		expect(quizIn(await teacher.submit(form, 'Take a copy'))).toBe(copy);
		expect(chosen(await teacher.page(`/teacher/draft/${copy}`)).length).toBeGreaterThan(5);
		await teacher.submit(await teacher.page(begun.at('/keep')), 'Archive it');
		expect((await teacher.page('/teacher')).text).toContain('Archived.');
		const gone = await teacher.submit(await teacher.page(begun.at('/keep')), 'Delete it now');
		expect(gone.path).toBe('/teacher');
		expect((await teacher.page(begun.at())).status).toBe(404);
		expect(database.all('select 1 from quiz_version where id = ?', version)).toEqual([]);
	});

	test('is seen and copied by colleagues once it is offered, with its article and marks', async () => {
		const begun = await begin();
		const { version } = await make(begun);
		await teacher.post(
			`/teacher/article/${begun.article}/notes`,
			new URLSearchParams({ words: 'skate', note: 'To roll on a board.' })
		);
		const see = `/teacher/quiz/${version}`;
		for (const rest of ['/preview/1', '/copy', '/open'])
			expect((await colleague.page(see + rest)).status).toBe(404);
		await teacher.submit(await teacher.page(begun.at('/keep')), 'Offer it to the teachers here');
		expect((await colleague.page('/teacher')).text).toContain(`Offered by ${teacher.name}`);
		expect((await colleague.page(`${see}/preview/1`)).status).toBe(200);
		expect((await colleague.page(`${see}/open`)).status).toBe(404);
		const copy = await colleague.submit(await colleague.page(`${see}/copy`), 'Take a copy');
		expect(chosen(copy).length).toBeGreaterThan(5);
		expect((await colleague.page('/teacher/article')).text).toContain('Skate park');
		const copied = await colleague.page(copy.path.replace(/\?.*|#.*/, '') + '/preview/1');
		expect(copied.text).toContain('To roll on a board.');
		await teacher.submit(await teacher.page(begun.at('/keep')), 'Offer it no longer');
		expect((await colleague.page(`${see}/preview/1`)).status).toBe(404);
		expect((await colleague.page(copy.path)).status).toBe(200);
	});
});

test('an article names the quizzes made from it, which go with it', async () => {
	const begun = await begin();
	const list = await teacher.page('/teacher/article');
	expect(list.links.map(({ path }) => path)).toContain(begun.at());
	const asked = await teacher.page(`/teacher/article/${begun.article}/delete`);
	expect(asked.text).toContain('With it goes the quiz “Skate park vote put off');
	await teacher.submit(asked, 'Delete it now');
	expect((await teacher.page(begun.at())).status).toBe(404);
	const left = database.all('select 1 from drafted_question where quiz_id = ?', begun.quiz);
	expect(left).toEqual([]);
});

test('a quiz of the library is copied and changed; of the public one a copy goes on warning', async () => {
	const copyOf = async (id: string) =>
		quizIn(await teacher.post(`/teacher/quiz/${id}/copy`, new URLSearchParams({ token: token() })));
	const copy = await copyOf(versionId(CLASS_QUIZ));
	const page = await teacher.page(`/teacher/draft/${copy}`);
	expect(chosen(page)).toEqual(CLASS_QUIZ.questions.map(({ id }) => id));
	const open = await copyOf(versionId(PUBLIC_QUIZ));
	const made = await teacher.post(`/teacher/draft/${open}?/make`, new URLSearchParams());
	expect(made.text).toContain('The answers of this quiz are open.');
});

test('nothing of all this went wrong unseen', () => {
	expect(complaintsOf(server)).toEqual([]);
});
