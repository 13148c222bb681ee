import { expect, test } from 'vitest';
import { NEWS } from '../support/fixtures/news.ts';
import { bring, idIn, pasted } from '../support/http/article.ts';
import { Teacher } from '../support/http/teacher.ts';
import { connect } from '../support/server/database.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { startServer } from '../support/server/server.ts';

const LICENCE = 'Under the licence of Orwick School; not to be passed on.';
const server = await startServer({ env: { LICENCE_LINE: LICENCE } });
const database = connect(server);
const teacher = await Teacher.first(server);

const at = (id: string, rest = '') => `/teacher/article/${id}${rest}`;
const other = (n: number) => `${NEWS}\n\nThis is number ${n} of its kind.`;
const textOf = (id: string) =>
	String(
		database.all(
			'select text from article a join brought b on b.article_id = a.id where b.id = ?',
			id
		)[0]?.text
	);
const COFFEE = '“We will bring coffee,”';
const ASKED = '“Nobody has asked us who is to do it,”';

/** Makes somebody else say these words. */
async function correct(id: string, words: string, name: string): Promise<void> {
	const form = await teacher.page(at(id, `?change=${textOf(id).indexOf(words)}`));
	await teacher.submit(form, 'Set speaker', { speaker: '+', name });
}

test('an edited text is another article: what stands there once goes along, the rest is listed', async () => {
	const id = await bring(teacher, other(1));
	await teacher.submit(await teacher.page(at(id, '/cast')), 'See who says what', {
		...{ source: 'The Orwick Post', notice: 'For 11 and older.', title: 'Sundays' }
	});
	await correct(id, COFFEE, 'Lu Marsh');
	await correct(id, ASKED, 'Jo Reed');
	await teacher.submit(await teacher.page(at(id, '/notes')), 'Keep these notes', {
		...{ words: 'staff council', note: 'It speaks for those who work.' }
	});

	const form = await teacher.follow(await teacher.page(at(id)), 'Edit the text');
	expect(form.fields.find(({ name }) => name === 'text')?.value).toBe(other(1));
	const text = other(1).replace(ASKED, '“Nobody asked,”').replace('This is number', 'Number');
	const cast = await teacher.submit(form, 'Read it', { text });
	const edited = idIn(cast);
	expect(edited).not.toBe(id);
	expect(cast.text).toContain('1 correction did not come along');
	expect(cast.text).toContain(`${ASKED} is said by Jo Reed`);
	expect(cast.html).toContain('value="The Orwick Post"');
	expect(cast.html).toContain('value="For 11 and older."');
	expect(cast.html).toContain('value="Sundays"');
	const page = await teacher.page(at(edited));
	expect(page.text).toContain(`${COFFEE} is said by Lu Marsh`);
	expect(page.text).not.toContain('Jo Reed');
	expect(page.text).toContain('staff council: It speaks for those who work.');
	expect(textOf(id)).toBe(other(1));
	expect((await teacher.page(at(id))).text).toContain('Jo Reed');

	// The same edit again is the article that is there.
	const again = await teacher.submit(form, 'Read it', { text });
	expect(idIn(again)).toBe(edited);
	expect(database.all('select * from correction where brought_id = ?', edited)).toHaveLength(1);
	// No change is no other article, and a text that is refused is kept in its form.
	expect(idIn(await teacher.submit(form, 'Read it'))).toBe(id);
	const short = await teacher.submit(form, 'Read it', { text: 'Too short.' });
	expect([short.status, short.html]).toEqual([
		400,
		expect.stringContaining('Too short.</textarea>')
	]);
	expect(short.text).toContain('Edit the text');
});

test('a text that was cleaned can be taken as it came, with one press', async () => {
	const came = `${other(2)}\n\nIt  costs   nothing &amp; *more*\u202e.`;
	const page = await pasted(teacher, { text: came });
	const id = idIn(page);
	expect(page.text).toMatch(/On the way in: .*spaces? made single/);
	expect(textOf(id)).toContain('It costs nothing & more.');
	const raw = await teacher.submit(page, 'Take the text as it came');
	const kept = idIn(raw);
	expect(textOf(kept)).toBe(came.replace('\u202e', ''));
	expect(raw.text).toContain('On the way in: 1 hidden character taken out.');
	expect(raw.text).not.toContain('Take the text as it came');
	expect((await teacher.page(at(id))).status).toBe(404);
	expect((await teacher.submit(page, 'Take the text as it came')).status).toBe(404);
});

test('the cleaned text stays where something was corrected in it, and that goes along', async () => {
	const id = idIn(await pasted(teacher, { text: `${other(3)}\n\nIt  costs   nothing.` }));
	await correct(id, COFFEE, 'Lu Marsh');
	const kept = idIn(await teacher.submit(await teacher.page(at(id)), 'Take the text as it came'));
	expect((await teacher.page(at(kept))).text).toContain(`${COFFEE} is said by Lu Marsh`);
	expect((await teacher.page(at(id))).status).toBe(200);
});

test('where nothing was cleaned nothing is offered', async () => {
	const page = await pasted(teacher, { text: other(4) });
	expect(page.text).not.toMatch(/On the way in|as it came/);
});

test('the host’s line and what readers are told stand on the pages of an article', async () => {
	const id = await bring(teacher, other(5));
	const before = await teacher.page(at(id));
	expect(before.text).toContain('Is there something its readers should know');
	const cast = await teacher.page(at(id, '/cast'));
	await teacher.submit(cast, 'See who says what', { notice: 'About a library.' });
	for (const path of [at(id), at(id, '/voices')])
		expect((await teacher.page(path)).text).toContain('Its readers are told: About a library.');
	for (const path of ['', '/cast', '/voices', '/notes', '/delete'])
		expect((await teacher.page(at(id, path))).text).toContain(LICENCE);
	expect((await teacher.page('/teacher')).text).not.toContain(LICENCE);
	await teacher.submit(await teacher.page(at(id, '/cast')), 'See who says what', {
		notice: ''
	});
	expect((await teacher.page(at(id))).text).not.toMatch(/Its readers are told|Is there something/);
});

test('an article in which nobody speaks says so, and one in another language which it is', async () => {
	const plain =
		'The bridge is closed on Monday. It was built in 1968 and has two lanes of road on it. The ferry runs twice an hour and has room for ten cars. '.repeat(
			6
		);
	const quiet = await bring(teacher, `The bridge is closed for a week\n\n${plain}`);
	expect((await teacher.page(at(quiet))).text).toContain('Nobody is found to say anything');
	const russian = 'Мост закрыт до весны, сказал в понедельник мэр города. '.repeat(40);
	const foreign = await bring(teacher, `Мост закрыт до самой весны\n\n${russian}`);
	const page = await teacher.page(at(foreign));
	expect(page.text).toContain('This looks like Russian');
	expect(page.html).toMatch(/<h1[^>]* lang="ru" dir="ltr"/);
});

test('none of this was an error to the server', () => {
	expect(complaintsOf(server)).toEqual([]);
});
