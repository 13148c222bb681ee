import { describe, expect, test } from 'vitest';
import { NEWS, NEWS_PAGE } from '../support/fixtures/news.ts';
import { attribute, elements, textOf } from '../support/http/html.ts';
import { bring, idIn, pasted, uploaded } from '../support/http/article.ts';
import { Teacher } from '../support/http/teacher.ts';
import { connect } from '../support/server/database.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { startServer } from '../support/server/server.ts';

const server = await startServer();
const database = connect(server);
const teacher = await Teacher.first(server);
const colleague = await teacher.invite('Colleague');

const count = (table: string) => Number(database.all(`select count(*) as n from ${table}`)[0]!.n);
const at = (id: string, rest = '') => `/teacher/article/${id}${rest}`;
const other = (n: number) => `${NEWS}\n\nThis is number ${n} of its kind.`;

describe('an article that is brought', () => {
	test('as text, as formatted text and as a file is read, and its speakers are listed', async () => {
		const page = await pasted(teacher, { text: NEWS });
		expect(page.text).toContain('These four people and bodies speak');
		expect(page.html).toContain('value="Selma Tarn"');
		const formatted = await pasted(teacher, { text: 'x', html: NEWS_PAGE });
		expect(formatted.html).toContain('value="Owen Pell"');
		expect(formatted.html).not.toContain('alert(');
		const file = new File([NEWS_PAGE], 'saved.html', { type: 'text/html' });
		const saved = await uploaded(teacher, file);
		expect(saved.html).toContain('value="The Orwick Post"');
		expect(saved.html).toContain('value="2026-01-20"');
	});

	test('goes to its drafted questions by one press, where somebody is found to speak', async () => {
		const form = await teacher.page('/teacher/article/bring');
		const drafts = await teacher.submit(form, 'Draft the questions', { text: other(20) });
		expect(drafts.path).toMatch(/^\/teacher\/draft\//);
		const again = await teacher.submit(form, 'Draft the questions', { text: other(20) });
		expect(again.path).toBe(drafts.path);
		const silent = 'The bridge over the Orwick was closed in March and is still closed today. ';
		const cast = await teacher.submit(form, 'Draft the questions', { text: silent.repeat(12) });
		expect(cast.text).toContain('Nobody is found to speak');
	});

	test('twice is the article that is there; each teacher has one of their own', async () => {
		const text = other(1);
		const [first, second] = [await bring(teacher, text), await bring(teacher, text)];
		expect(second).toBe(first);
		const theirs = await bring(colleague, text);
		expect(theirs).not.toBe(first);
		expect((await colleague.page(at(first))).status).toBe(404);
		expect((await teacher.page(at(theirs))).status).toBe(404);
	});

	test.each([
		['too short', 'A few words and no more.', /fewer than 120 words/],
		['too long', `${NEWS} `.repeat(60), /more than 30,000 characters/],
		['nothing', ' ', /Paste an article/]
	])('that is %s is refused in words, with the text kept', async (_, text, words) => {
		const before = count('brought');
		const page = await pasted(teacher, { text });
		expect([page.status, page.text]).toEqual([400, expect.stringMatching(words)]);
		expect(page.html).toContain(text.trim().slice(0, 20));
		expect(count('brought')).toBe(before);
	});

	test('as a PDF or in a body without end is refused in words', async () => {
		const pdf = new File(['%PDF-1.7'], 'a.pdf', { type: 'application/pdf' });
		expect((await uploaded(teacher, pdf)).text).toContain('A PDF cannot be read here');
		const large = new File(['x'.repeat(5.2 * 1024 * 1024)], 'a.txt', { type: 'text/plain' });
		expect((await uploaded(teacher, large)).text).toContain('larger than 5 MB');
		const response = await teacher
			.send('/teacher/article/bring', {
				method: 'POST',
				headers: { 'content-type': 'text/plain', 'content-length': String(50 << 20) },
				body: 'x'
			})
			.catch(() => null);
		if (response) expect(response.status).toBeGreaterThanOrEqual(400);
	});

	test('in another language says so and marks nobody', async () => {
		const german =
			'Der Rat der Stadt hat am Dienstag mit großer Mehrheit entschieden, dass die Brücke bis zum Frühjahr gesperrt bleibt. „Wir können das nicht verantworten“, sagte die Bürgermeisterin. '.repeat(
				8
			);
		const page = await pasted(teacher, { text: `Die Brücke bleibt zu bis April\n\n${german}` });
		expect(page.text).toContain('This does not look like English.');
		expect((await teacher.page(at(idIn(page)))).status).toBe(200);
	});

	test('with script, markup and controls is harmless text', async () => {
		const text = `${other(2)}\n\n“<script>alert(1)</script><b onclick=x>No</b>\u202E,” said <i>Ann Bo</i>.`;
		const id = await bring(teacher, text);
		const { html } = await teacher.page(at(id));
		expect(html).not.toMatch(/<script>alert|onclick=x|\u202e/);
	});
});

describe('the cast', () => {
	test('is renamed, joined, or no speaker, and the marks follow', async () => {
		const id = await bring(teacher, other(3));
		const cast = await teacher.page(at(id, '/cast'));
		const ids = cast.fields.flatMap(({ name }) => /^is\.(.+)$/.exec(name)?.[1] ?? []);
		const idOf = (name: string) => ids.find((one) => one.startsWith(name))!;
		const page = await teacher.submit(cast, 'See who says what', {
			[`name.${idOf('selma')}`]: 'Selma Tarn-Ode',
			[`is.${idOf('owen')}`]: idOf('ruta'),
			[`is.${idOf('dana')}`]: '-',
			notice: 'For 11 and older.',
			source: 'The Orwick Post'
		});
		expect(page.path).toBe(at(id));
		expect(page.text).toContain('Selma Tarn-Ode');
		expect(page.text).toContain('The Orwick Post');
		const voices = await teacher.page(at(id, '/voices'));
		expect(voices.text).not.toContain('Owen Pell said');
		expect(voices.text).toContain('Selma Tarn-Ode');
		expect(page.text).toMatch(/1\d\d words, about 2 minutes to read, grade \d+; 2 speakers/);
		const again = await teacher.page(at(id, '/cast'));
		expect(again.html).toContain('value="For 11 and older."');
		expect(again.html).not.toContain('value="Owen Pell"');
	});

	test('is one folded line a speaker, and goes on by one press', async () => {
		const id = await bring(teacher, other(13));
		const cast = await teacher.page(at(id, '/cast'));
		const folded = elements(cast.document, 'details');
		expect(folded.filter((one) => attribute(one, 'open') !== undefined)).toEqual([]);
		const names = cast.fields.filter(({ name }) => name.startsWith('name.'));
		const lines = folded.flatMap((one) => elements(one, 'summary').map(textOf));
		for (const { value } of names) expect(lines.join('; ')).toContain(value);
		expect((await teacher.submit(cast, 'See who says what')).path).toBe(at(id));
		expect(database.all('select * from correction where brought_id = ?', id)).toEqual([]);
	});

	test('goes on to the questions, which are called as the article is called now', async () => {
		const cast = await teacher.page(at(await bring(teacher, other(21)), '/cast'));
		const filled = { title: 'A library stays open' };
		const drafts = await teacher.submit(cast, 'On to the questions', filled);
		expect(drafts.path).toMatch(/^\/teacher\/draft\//);
		expect(drafts.heading).toContain('“A library stays open”');
	});

	test('sent twice is one correction; a name left empty changes nothing', async () => {
		const id = await bring(teacher, other(4));
		const cast = await teacher.page(at(id, '/cast'));
		const field = cast.fields.find(({ name }) => name.startsWith('name.'))!.name;
		const send = () => teacher.submit(cast, 'See who says what', { [field]: 'Sel Tarn' });
		await send();
		await send();
		expect(database.all('select * from correction where brought_id = ?', id)).toHaveLength(1);
		const empty = await teacher.submit(cast, 'See who says what', { [field]: ' ' });
		expect([empty.status, empty.text]).toEqual([
			400,
			expect.stringContaining('Every speaker needs a name')
		]);
	});
});

describe('a statement', () => {
	const QUOTE = '“We will bring coffee,”';

	async function opened(n: number) {
		const id = await bring(teacher, other(n));
		const start = other(n).indexOf(QUOTE);
		return { id, form: await teacher.page(at(id, `?change=${start}`)) };
	}

	test('gets another speaker, a new one too, and it can be taken back', async () => {
		const { form } = await opened(5);
		const mended = await teacher.submit(form, 'Set speaker', { speaker: '+', name: 'Lu Marsh' });
		expect(mended.text).toContain('Lu Marsh');
		expect(mended.text).toContain(`${QUOTE} is said by Lu Marsh`);
		const back = await teacher.submit(mended, `Undo: ${QUOTE} is said by Lu Marsh`);
		expect(back.text).not.toContain('Lu Marsh');
		expect(count('correction')).toBeGreaterThan(0);
	});

	test('is none, is retold, or is right as it was found', async () => {
		const { id, form } = await opened(6);
		const retold = await teacher.submit(form, 'Set how it is given', { type: 'indirect' });
		expect(retold.text).toContain('is retold');
		await teacher.submit(form, 'It is right');
		const none = await teacher.submit(await opened(7).then((one) => one.form), 'Not a statement');
		expect(none.text).toContain('is no statement');
		expect((await teacher.page(at(id))).text).toContain('right as it was found');
	});

	test('that was missed is added by its words, with the type that its marks show', async () => {
		const { id } = await opened(8);
		const add = async (words: string, more: Record<string, string> = {}) => {
			const block = other(8).lastIndexOf('\n\n', other(8).indexOf(words.slice(0, 12))) + 2;
			const page = await teacher.page(at(id, `?add=${block}`));
			const fields = { words, speaker: '+', name: 'The report', ...more };
			return teacher.submit(page, 'Add the statement', fields);
		};
		const added = await add('The plan names no cost');
		expect(added.text).toContain('is a statement of The report');
		const [row] = database.all('select content from correction where brought_id = ?', id);
		expect(JSON.parse(String(row!.content))).toMatchObject({
			at: [{ start: other(8).indexOf('The plan names') }],
			type: 'indirect'
		});
		const long = await add('The plan names no cost in euros');
		expect([long.status, long.text]).toEqual([400, expect.stringContaining('do not stand in')]);
		expect(long.html).toContain('The plan names no cost in euros</textarea>');
		const taken = await add('will bring coffee');
		expect([taken.status, taken.text]).toEqual([400, expect.stringContaining('statement already')]);
		const nameless = await add('A group of parents has gathered', { name: ' ' });
		expect(nameless.status).toBe(400);
		expect(database.all('select * from correction where brought_id = ?', id)).toHaveLength(1);
	});

	test('that was missed may have words that stand twice, where a script says which', async () => {
		const text = `${NEWS}\n\nThe plan is old. Some say the plan is old indeed.`;
		const id = await bring(teacher, text);
		const block = text.indexOf('The plan is old.');
		const page = await teacher.page(at(id, `?add=${block}`));
		const fields = { words: 'plan is old', speaker: '', type: '' };
		expect((await teacher.submit(page, 'Add the statement', fields)).text).toContain(
			'more than once'
		);
		const start = text.lastIndexOf('plan is old');
		const sent = { token: 'x'.repeat(32), block: String(block), start: String(start), ...fields };
		const path = at(id, '?/words');
		const added = await teacher.post(path, new URLSearchParams(sent));
		expect(added.text).toContain('“plan is old” is a statement of nobody');
		const [row] = database.all('select content from correction where brought_id = ?', id);
		expect(JSON.parse(String(row!.content)).at).toEqual([{ start, end: start + 11 }]);
	});

	test('is second hand, and says so beside its words', async () => {
		const { form } = await opened(11);
		const mended = await teacher.submit(form, 'Said it first; another passes it on', {
			speaker: '+',
			name: 'Lu Marsh'
		});
		expect(mended.text).toContain(`${QUOTE} was first said by Lu Marsh`);
		expect(mended.text).toContain('repeating Lu Marsh');
	});
});

describe('a block', () => {
	test('is taken for the page’s own, and back', async () => {
		const id = await bring(teacher, other(9));
		const page = await teacher.page(at(id));
		const before = database.all('select * from correction where brought_id = ?', id).length;
		const mended = await teacher.submit(page, 'Not part of the article');
		expect(mended.text).toContain('Part of the article');
		expect(database.all('select * from correction where brought_id = ?', id)).toHaveLength(
			before + 1
		);
	});
});

describe('the teacher’s articles', () => {
	test('are listed, archived, and deleted with what hangs on them', async () => {
		const own = await teacher.invite('Own');
		const id = await bring(own, other(10));
		const list = await own.page('/teacher/article');
		expect(list.text).toMatch(/Library in Orwick .* 4 speakers, brought on/);
		await own.submit(await own.page(at(id)), 'Archive it');
		expect((await own.page('/teacher/article')).text).toContain('Archived');
		const texts = count('article');
		await own.submit(await own.page(at(id, '/delete')), 'Delete it now');
		expect((await own.page('/teacher/article')).text).toContain('You have brought no article yet.');
		expect(count('article')).toBe(texts - 1);
		expect((await own.page(at(id))).status).toBe(404);
	});
});

test('none of this was an error to the server', () => {
	expect(complaintsOf(server)).toEqual([]);
});
