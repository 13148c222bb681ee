import { describe, expect, test } from 'vitest';
import { VIEWS } from '../../src/lib/question/schema.ts';
import {
	buttonsOf,
	chosen,
	draftOn,
	drafting,
	listIsOpen,
	ownQuestion,
	revisionOf,
	token,
	waiting,
	type Begun
} from '../support/http/draft.ts';
import { attribute, elements, textOf } from '../support/http/html.ts';
import { Teacher } from '../support/http/teacher.ts';
import { connect, everything } from '../support/server/database.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { startServer } from '../support/server/server.ts';

const server = await startServer();
const database = connect(server);
const teacher = await Teacher.first(server);
const colleague = await teacher.invite('Colleague');

const { begin, press, nobodySpeaks } = drafting(teacher);

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
		const ids = chosen(await teacher.page(begun.at()));
		const first = ids.find((id) => /^who-said-[\da-f]{8}$/.test(id))!;
		const { fields } = await teacher.page(begun.at(`/question/${first}`));
		const same = Object.fromEntries(
			fields
				.filter(({ type, checked }) => checked || ['text', 'textarea'].includes(type))
				.map(({ name, value }) => [name, value])
		);
		// The same again, proven by half of the words that it asks about.
		const proof = same['row.0.evidence']!.split('\n').toSorted((a, b) => b.length - a.length);
		const words = proof[0]!.split(' ');
		const half = words.slice(0, Math.ceil(words.length / 2)).join(' ');
		const { question } = await ownQuestion(teacher, begun.quiz);
		const own = await teacher.page(begun.at(`/question/${question}`));
		await teacher.submit(own, 'Save', { ...same, 'row.0.evidence': half });
		const page = await teacher.page(begun.at());
		const [one, other] = [ids.indexOf(first) + 1, ids.length + 1];
		expect(page.text).toMatch(
			new RegExp(`Look again: it gives away questions? [\\d, ]*\\b${other}\\b`)
		);
		expect(page.text).toMatch(
			new RegExp(`Look again: questions? [\\d, ]*\\b${one}\\b[\\d, ]* gives? it away`)
		);
		const made = await teacher.post(begun.at('?/make'), new URLSearchParams());
		expect(made.path).toMatch(/\/open\?made$/);
	});

	test('asks about doubtful names once, and again where a question offers one of them', async () => {
		const begun = await begin();
		const names = (await teacher.page(begun.at())).links.find(({ words }) =>
			words.startsWith('Who are these: ')
		);
		expect(names?.path).toBe(`/teacher/article/${begun.article}/cast`);
		expect(names?.words).toMatch(/\bresidents\b/);
		const { question } = await ownQuestion(teacher, begun.quiz);
		const own = await teacher.page(begun.at(`/question/${question}`));
		await teacher.submit(own, 'Save', { 'row.0.option.0': 'The residents' });
		const page = await teacher.page(begun.at());
		expect(page.text).toContain('Look again at “residents”: No name. Who is it?');
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
		expect(draft.text).not.toContain('read and said yes to');
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

	test('that a quiz was made with counts as read, and is flagged when its marks are corrected', async () => {
		const begun = await begin();
		const { length } = chosen(await teacher.page(begun.at()));
		await teacher.post(begun.at('?/make'), new URLSearchParams());
		const made = await teacher.page(begun.at());
		expect(made.text).toContain(`${length} of ${length} read and said yes to`);
		await nobodySpeaks(begun);
		const after = await teacher.page(begun.at());
		expect(after.text).toContain('Who says what here was corrected since.');
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

test('nothing of all this went wrong unseen', () => {
	expect(complaintsOf(server)).toEqual([]);
});
