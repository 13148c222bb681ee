import * as v from 'valibot';
import { expect, test } from 'vitest';
import { HalfQuestion } from '../../src/lib/question/half.ts';
import { NEWS } from '../support/fixtures/news.ts';
import { bring } from '../support/http/article.ts';
import { draftOn, ownQuestion } from '../support/http/draft.ts';
import { Teacher } from '../support/http/teacher.ts';
import { connect } from '../support/server/database.ts';
import { startServer } from '../support/server/server.ts';

const server = await startServer();
const teacher = await Teacher.first(server);

test('a crash amid bringing, correcting and drafting leaves all that was acknowledged, and whole', async () => {
	const acknowledged: string[] = [];
	const corrected: string[] = [];
	const drafted: string[] = [];
	let killed: Promise<unknown> | undefined;
	const bringing = [...Array(4).keys()].map(async (i) => {
		for (let n = 0; ; n++) {
			const id = await bring(teacher.copy(), `${NEWS}\n\nThis is number ${i}-${n}.`);
			acknowledged.push(id);
			const browser = teacher.copy();
			const page = await browser.page(`/teacher/article/${id}`);
			const mended = await browser.submit(page, 'Not part of the article');
			expect(mended.status).toBe(200);
			corrected.push(id);
			drafted.push((await ownQuestion(browser, await draftOn(browser, id))).question);
			if (corrected.length > 6) killed ??= server.kill();
		}
	});
	await Promise.all(bringing.map((one) => expect(one).rejects.toThrow()));
	await killed;
	await server.restart();

	const database = connect(server);
	const rows = database.all(
		'select b.id, b.kinds, a.text from brought b left join article a on a.id = b.article_id'
	);
	const ids = rows.map(({ id }) => String(id));
	expect(acknowledged.filter((id) => !ids.includes(id))).toEqual([]);
	for (const { kinds, text } of rows)
		expect(String(text).split('\n\n')).toHaveLength(JSON.parse(String(kinds)).length);
	const mended = database.all('select brought_id from correction').map((row) => row.brought_id);
	expect(corrected.filter((id) => !mended.includes(id))).toEqual([]);
	const questions = database.all('select question_id, content from drafted_question');
	const stored = questions.map(({ question_id }) => question_id);
	expect(drafted.filter((id) => !stored.includes(id))).toEqual([]);
	for (const { content } of questions) v.parse(HalfQuestion, JSON.parse(String(content)));
	for (const id of acknowledged.slice(0, 3))
		expect((await teacher.page(`/teacher/article/${id}/voices`)).status).toBe(200);
});
