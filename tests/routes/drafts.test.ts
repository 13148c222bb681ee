import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PUBLIC_QUIZ } from '../../src/lib/library/index.ts';
import { VIEWS } from '../../src/lib/question/schema.ts';
import { versionId } from '../../src/lib/quiz/version.ts';
import { bring } from '../support/http/article.ts';
import { classOn, CLASS_QUIZ, join } from '../support/http/class.ts';
import { draftOn, ownQuestion, quizIn, token } from '../support/http/draft.ts';
import { attribute, elements, textOf } from '../support/http/html.ts';
import { Teacher } from '../support/http/teacher.ts';
import type { Page } from '../support/http/page.ts';
import { connect, everything } from '../support/server/database.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { startServer } from '../support/server/server.ts';

const server = await startServer();
const database = connect(server);
const teacher = await Teacher.first(server);
const colleague = await teacher.invite('Colleague');

const TEXT = readFileSync(new URL('../articles/council.txt', import.meta.url), 'utf8');
let articles = 0;

/** A quiz in the making on an article that nobody else has. */
async function begin() {
	const article = await bring(teacher, `${TEXT}\n\nThis copy is number ${++articles} of its kind.`);
	const quiz = await draftOn(teacher, article);
	return { article, quiz, at: (rest = '') => `/teacher/draft/${quiz}${rest}` };
}
type Begun = Awaited<ReturnType<typeof begin>>;

/** The questions chosen, by id and in order. */
const chosen = (page: Page) =>
	elements(page.document, 'section')
		.filter((one) => attribute(one, 'aria-label') === 'The questions chosen')
		.flatMap((one) => elements(one, 'article'))
		.flatMap((one) => /^q-(.+)$/.exec(attribute(one, 'id') ?? '')?.[1] ?? [])
		.filter((id) => page.forms.some(({ fields, buttons }) => isFormOf(id, fields, buttons)));

const isFormOf = (id: string, fields: Page['fields'], buttons: { words: string }[]) =>
	fields.some(({ name, value }) => name === 'question' && value === id) &&
	buttons.some(({ words }) => words === 'Leave out');

/** The others, by id and in order. */
const waiting = (page: Page) => {
	const here = chosen(page);
	return elements(page.document, 'article')
		.flatMap((one) => /^q-(.+)$/.exec(attribute(one, 'id') ?? '')?.[1] ?? [])
		.filter((id) => !here.includes(id));
};

/** Whether the list of the others is open in a page as it comes, without script. */
const listIsOpen = (page: Page) =>
	elements(page.document, 'details').some(
		(one) => attribute(one, 'id') === 'more' && attribute(one, 'open') !== undefined
	);

async function press({ at }: Begun, question: string, what: string, revision = '0') {
	return teacher.post(at('?/question'), new URLSearchParams({ question, do: what, revision }));
}

/** Corrects the marks: none of those who were found is a speaker. */
async function nobodySpeaks({ article }: Begun) {
	const cast = await teacher.page(`/teacher/article/${article}/cast`);
	const names = cast.fields.filter(({ name }) => /^is\./.test(name));
	const nobody = Object.fromEntries(names.map(({ name }) => [name, '-']));
	await teacher.submit(cast, 'All right, go on', nobody);
}

const buttonsOf = (page: Page, question: string) =>
	page.forms
		.filter(({ fields }) => fields.some(({ value }) => value === question))
		.flatMap(({ buttons }) => buttons.map(({ words }) => words));

const revisionOf = (page: Page, question: string) =>
	page.forms
		.find(({ fields }) => fields.some(({ value }) => value === question))!
		.fields.find(({ name }) => name === 'revision')!.value;

describe('a quiz in the making', () => {
	test('begins with the best drafts, each with its proof marked, and once an article', async () => {
		const { quiz, article, at } = await begin();
		const page = await teacher.page(at());
		expect(page.heading).toMatch(/^(Six|Seven|Eight|Nine|Ten) questions for/);
		expect(chosen(page).length).toBeGreaterThan(5);
		expect(page.marks.length).toBeGreaterThan(10);
		expect(page.text).toMatch(/\d+ chosen of \d+/);
		expect(await draftOn(teacher, article)).toBe(quiz);
	});

	test('has questions read, left out, taken in, replaced and put in order', async () => {
		const begun = await begin();
		const before = chosen(await teacher.page(begun.at()));
		const [first, second, third] = before;
		const read = await press(begun, first!, 'yes');
		expect(read.path).toBe(begun.at(`#q-${first}`).replace(/#.*/, ''));
		expect(read.text).toContain(`1 of ${before.length} read and said yes to`);
		expect(revisionOf(read, first!)).toBe('1');
		const out = await press(begun, second!, 'out');
		expect(chosen(out)).toHaveLength(before.length - 1);
		const other = chosen(await press(begun, first!, 'another'));
		expect(other).toHaveLength(before.length - 1);
		expect(other).not.toContain(first);
		expect(other[1]).toBe(third);
		expect(chosen(await press(begun, third!, 'up'))[0]).toBe(third);
		const list = await teacher.page(begun.at());
		expect(waiting(list).slice(-2).toSorted()).toEqual([first, second].toSorted());
		const back = await press(begun, first!, 'in', revisionOf(list, first!));
		expect(chosen(back).at(-1)).toBe(first);
	});

	test('keeps the list open when one is taken in, at the next, and counts it as read', async () => {
		const begun = await begin();
		const page = await teacher.page(begun.at());
		const { length } = chosen(page);
		const [first] = waiting(page);
		expect(listIsOpen(page)).toBe(false);
		const taken = await press(begun, first!, 'in');
		expect(taken.redirects.at(-1)).toBe(begun.at('?more'));
		expect(listIsOpen(taken)).toBe(true);
		expect(chosen(taken).at(-1)).toBe(first);
		expect(taken.text).toContain(`1 of ${length + 1} read and said yes to`);
		const again = await press(begun, first!, 'in');
		expect(chosen(again)).toEqual(chosen(taken));
	});

	test('leads from a skill that is not asked to the first question of the list that asks it', async () => {
		const begun = await begin();
		for (const id of chosen(await teacher.page(begun.at())).slice(1)) await press(begun, id, 'out');
		const page = await teacher.page(begun.at());
		const places = [...page.html.matchAll(/\?more#q-([\w-]+)"/g)].map(([, id]) => id);
		expect(places.length).toBeGreaterThan(1);
		for (const id of places) expect(waiting(page)).toContain(id);
		expect(listIsOpen(await teacher.page(begun.at('?more')))).toBe(true);
	});

	test('warns where one question gives another away, and lets both be asked', async () => {
		const begun = await begin();
		const ids = waiting(await teacher.page(begun.at()));
		for (const id of ids) await press(begun, id, 'in');
		const page = await teacher.page(begun.at());
		expect(page.text).toMatch(/Look again: it gives away questions? \d/);
		expect(page.text).toMatch(/Look again: questions? [\d, ]+ gives? it away/);
		const made = await teacher.post(begun.at('?/make'), new URLSearchParams());
		expect(made.path).toMatch(/\/open\?made$/);
	});

	test('takes the same press twice as once, and refuses what is not there', async () => {
		const begun = await begin();
		const [first] = chosen(await teacher.page(begun.at()));
		await press(begun, first!, 'yes');
		expect((await press(begun, first!, 'yes')).status).toBe(200);
		expect((await press(begun, first!, 'unread')).status).toBe(409);
		const before = everything(database);
		for (const [question, what] of [
			['no-such', 'yes'],
			[first!, 'toString'],
			[first!, ''],
			['__proto__', 'out']
		] as const)
			expect((await press(begun, question, what)).status).toBe(400);
		expect(everything(database)).toEqual(before);
	});

	test('is nobody else’s', async () => {
		const { at } = await begin();
		for (const rest of ['', '/keep', '/preview/1'])
			expect((await colleague.page(at(rest))).status).toBe(404);
	});

	test('is seen as a student sees it, answered and not', async () => {
		const { at } = await begin();
		const page = await teacher.page(at('/preview/1'));
		expect(page.text).toMatch(/Question 1 of \d+/);
		expect(page.marks).toEqual([]);
		const radios = page.fields.filter(({ type }) => type === 'radio' || type === 'checkbox');
		const picked = [
			...radios.toReversed().map(({ name, value }) => [name, value] as const),
			...elements(page.document, 'select').map((one) => {
				const [, option] = elements(one, 'option');
				return [attribute(one, 'name') ?? '', attribute(option!, 'value') ?? ''] as const;
			})
		].filter(([name]) => name.startsWith('row.'));
		const checked = await teacher.submit(page, 'Check this answer', Object.fromEntries(picked));
		expect(checked.text).toContain('The words that prove it');
	});
});

describe('a question', () => {
	const edit = (begun: Begun, question: string) => begun.at(`/question/${question}`);

	test('is changed in a form, and a change made elsewhere meanwhile is shown beside it', async () => {
		const begun = await begin();
		const [first] = chosen(await teacher.page(begun.at()));
		const page = await teacher.page(edit(begun, first!));
		const saved = await teacher.submit(page, 'Save', { stem: 'Who of these people says that?' });
		expect(saved.path).toBe(begun.at());
		expect(saved.text).toContain('Who of these people says that?');
		const late = await teacher.submit(page, 'Save', { stem: 'A later thought of mine here?' });
		expect(late.status).toBe(409);
		expect(late.text).toContain('As it stands now: Who of these people says that?');
		expect(late.html).toContain('A later thought of mine here?');
		const again = await teacher.submit(late, 'Save');
		expect(again.text).toContain('A later thought of mine here?');
	});

	test('of one’s own is kept half-written, and keeps the quiz from being made', async () => {
		const begun = await begin();
		const { question } = await ownQuestion(teacher, begun.quiz);
		const page = await teacher.page(edit(begun, question));
		const half = await teacher.submit(page, 'Save and go on here', { stem: 'Who is heard first?' });
		expect(half.text).toContain('Before the quiz can be made');
		expect(half.text).toContain('needs its proof');
		expect(half.text).toContain('needs a sentence that says why');
		const draft = await teacher.page(begun.at());
		const { length } = chosen(draft);
		expect(draft.text).toContain(`0 of ${length} read and said yes to`);
		expect(draft.text).toContain(`Not finished: question ${length}`);
		expect(buttonsOf(draft, question)).not.toContain('Yes');
		expect((await press(begun, question, 'yes', revisionOf(draft, question))).status).toBe(409);

		const form = draft.forms.find(({ action }) => action?.includes('/make'));
		expect(form?.action).toBe('?/make#unmade');
		const refused = await teacher.post(begun.at('?/make'), new URLSearchParams());
		expect(refused.status).toBe(409);
		const [said] = elements(refused.document, 'div').filter(
			(one) => attribute(one, 'id') === 'unmade'
		);
		expect(textOf(said!)).toContain('The quiz was not made: 1 question is not finished.');
		expect(attribute(said!, 'tabindex')).toBe('-1');
		expect(elements(said!, 'a').map(textOf)).toEqual([`Question ${length}`]);
		const links = refused.links.filter(({ words }) => words === `Question ${length}`);
		expect(links.map(({ path }) => path)).toContain(edit(begun, question));
		const without = await press(begun, question, 'out', revisionOf(draft, question));
		expect(without.text).not.toContain('Not finished: question');
	});

	test('of one’s own has the options that its skill usually has', async () => {
		const begun = await begin();
		const optionsOf = async (skill: string, view = 'choice') => {
			const sent = new URLSearchParams({ skill, view, token: token() });
			const page = await teacher.post(begun.at('?/own'), sent);
			return page.fields.flatMap(({ name, value }) =>
				/^(row\.0\.)?option\.\d$/.test(name) && value !== '' ? [value] : []
			);
		};
		expect(await optionsOf('kind')).toHaveLength(4);
		expect(await optionsOf('kind', 'match')).toEqual(await optionsOf('kind'));
		expect(await optionsOf('attribution')).toContain('Winifred Osei');
		expect(await optionsOf('kind', 'hottext')).toEqual([]);
		expect(await optionsOf('page')).toEqual([]);
	});

	test('with words that do not stand in the article says so', async () => {
		const begun = await begin();
		const { question } = await ownQuestion(teacher, begun.quiz);
		const page = await teacher.page(edit(begun, question));
		const saved = await teacher.submit(page, 'Save and go on here', {
			'row.0.evidence': 'Nobody has ever written this here.'
		});
		expect(saved.text).toContain('cites words that do not stand in the article');
	});

	test('of one’s own can be of every view', async () => {
		const begun = await begin();
		for (const view of VIEWS) {
			const { question } = await ownQuestion(teacher, begun.quiz, view);
			expect((await teacher.page(edit(begun, question))).status).toBe(200);
		}
	});

	test('that was kept is flagged when its marks are corrected; an untouched one is drafted anew', async () => {
		const begun = await begin();
		const page = await teacher.page(begun.at());
		const ids = chosen(page);
		for (const id of ids) await press(begun, id, 'yes');
		await nobodySpeaks(begun);
		const after = await teacher.page(begun.at());
		expect(chosen(after)).toEqual(ids);
		expect(after.text).toContain('Who says what here was corrected since.');
	});
});

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
