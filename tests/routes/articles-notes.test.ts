import { expect, test } from 'vitest';
import { NEWS } from '../support/fixtures/news.ts';
import { bring } from '../support/http/article.ts';
import { elements, textOf } from '../support/http/html.ts';
import type { Page } from '../support/http/page.ts';
import { Teacher } from '../support/http/teacher.ts';
import { connect } from '../support/server/database.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { startServer } from '../support/server/server.ts';

const server = await startServer();
const database = connect(server);
const teacher = await Teacher.first(server);

const text = (n: number) =>
	`${NEWS}\n\nThe council imposed a moratorium on ${n} annexes. No moratorium lasts.`;
const at = (id: string, rest = '') => `/teacher/article/${id}${rest}`;
const stored = (id: string) =>
	database.all('select start, words, note from note where brought_id = ? order by start', id);
const KEEP = 'Keep these notes';

/** The field for the note on this word. */
function fieldFor(page: Page, words: string): string {
	const label = elements(page.document, 'label').find((one) => textOf(one) === words);
	const id = label?.attrs.find(({ name }) => name === 'for')?.value;
	return page.fields.find(({ name }) => name.includes(`.${id?.replace('note-', '')}-`))!.name;
}

test('rare words are proposed; a note on one stands behind it in the article, and goes again', async () => {
	const id = await bring(teacher, text(1));
	const page = await teacher.page(at(id, '/notes'));
	const field = fieldFor(page, 'moratorium');
	expect(page.fields.map(({ name }) => name)).not.toContain('new.0-7');
	const kept = await teacher.submit(page, KEEP, { [field]: '  A pause that was ordered. ' });
	expect(kept.path).toBe(at(id));
	expect(kept.html).toMatch(/popovertarget="note-moratorium"[^>]*>moratorium</);
	expect(kept.text).toContain('moratorium: A pause that was ordered.');
	const note = { words: 'moratorium', note: 'A pause that was ordered.' };
	expect(stored(id)).toEqual([{ start: text(1).indexOf('moratorium'), ...note }]);
	const again = await teacher.page(at(id, '/notes'));
	expect(again.html).toContain('A pause that was ordered.</textarea>');
	await teacher.submit(again, KEEP);
	expect(stored(id)).toHaveLength(1);
	await teacher.submit(again, KEEP, { [fieldFor(again, 'moratorium')]: ' ' });
	expect(stored(id)).toEqual([]);
});

test('any word gets a note by being typed, or chosen in its paragraph', async () => {
	const id = await bring(teacher, text(2));
	const page = await teacher.page(at(id, '/notes'));
	await teacher.submit(page, KEEP, {
		words: 'staff council',
		note: 'It speaks for those who work.'
	});
	const start = text(2).indexOf('The council imposed');
	const open = await teacher.page(at(id, `?add=${start}`));
	const fields = { words: 'imposed', note: 'To impose is to make others take it.' };
	const kept = await teacher.submit(open, 'Keep the note', fields);
	expect(kept.text).toContain('imposed: To impose is to make others take it.');
	expect(stored(id).map(({ words }) => words)).toEqual(['staff council', 'imposed']);
	// Another note on the same words, or on some of them, takes the place of the first.
	await teacher.submit(page, KEEP, { words: 'council', note: 'Those who decide.' });
	expect(stored(id).map(({ words }) => words)).toEqual(['council', 'imposed']);
});

test('what was written about a word is offered in the next article', async () => {
	const own = await teacher.invite('Own Notes');
	const [first, second] = [await bring(own, text(3)), await bring(own, text(4))];
	const fields = { words: 'moratorium', note: 'A pause.' };
	await own.submit(await own.page(at(first, '/notes')), KEEP, fields);
	const page = await own.page(at(second, '/notes'));
	expect(page.text).toContain(': A pause.');
	await own.submit(page, KEEP);
	expect(stored(second)).toEqual([]);
	const start = text(4).indexOf('moratorium');
	await own.submit(page, KEEP, { [`again.${start}`]: 'A pause.' });
	expect(stored(second)).toEqual([{ start, words: 'moratorium', note: 'A pause.' }]);
	expect((await teacher.page(at(await bring(teacher, text(5)), '/notes'))).text).not.toContain(
		': A pause.'
	);
});

test.each([
	['a word that is not there', { words: 'elephant', note: 'x' }, 'does not stand in the article'],
	['a note that is too long', { words: 'council', note: 'x'.repeat(301) }, 'at most 300'],
	['words over two paragraphs', { 'note.10-200': 'x' }, 'at most 60'],
	['a place beyond the text', { 'note.99999-100000': 'x' }, 'at most 60']
])(
	'%s is refused in words and changes nothing',
	async (_, fields: Record<string, string>, words) => {
		const id = await bring(teacher, text(6));
		const page = await teacher.post(at(id, '/notes'), new URLSearchParams(fields));
		expect([page.status, page.text]).toEqual([400, expect.stringContaining(words)]);
		expect(stored(id)).toEqual([]);
	}
);

test('none of this was an error to the server', () => {
	expect(complaintsOf(server)).toEqual([]);
});
