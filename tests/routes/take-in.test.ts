import { expect, test } from 'vitest';
import { CLEVER_CROWS } from '../../src/lib/library/clever-crows/index.ts';
import { sha256 } from '../../src/lib/quiz/version.ts';
import { bring } from '../support/http/article.ts';
import { quizIn, token } from '../support/http/draft.ts';
import { expectNothingStored } from '../support/http/nothing-stored.ts';
import { Teacher } from '../support/http/teacher.ts';
import { connect } from '../support/server/database.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { startServer } from '../support/server/server.ts';

const server = await startServer();
const database = connect(server);
const teacher = await Teacher.first(server);
const colleague = await teacher.invite('A Colleague');
const SHIPPED = sha256(CLEVER_CROWS.text);
const GIFT =
	'::One::Who said it? {=The mayor ~<script>alert(1)</script> x}\n\nTwo {=a -> b\n=c -> d}\n';

async function take(file: string, article = SHIPPED, as = token()) {
	const body = new FormData();
	body.set('token', as);
	body.set('article', article);
	body.set('file', new File([file], 'a.gift.txt'));
	return teacher.post('/teacher/quiz/import/questions', body);
}

test('questions on a named article are a quiz in the making that needs its evidence', async () => {
	const home = await teacher.page('/teacher/quiz/import');
	expect(home.links.map(({ path }) => path)).toContain('/teacher/quiz/import/questions');
	const as = token();
	const id = quizIn(await take(GIFT, SHIPPED, as));
	expect(quizIn(await take(GIFT, SHIPPED, as))).toBe(id);
	const page = await teacher.page(`/teacher/draft/${id}`);
	expect(page.text.match(/Needs evidence/g)).toHaveLength(2);
	expect(page.text).not.toContain('read and said yes to');
	expect(page.html).not.toContain('<script>alert(1)');

	const made = await teacher.post(`/teacher/draft/${id}?/make`, new URLSearchParams());
	expect(made.status).toBe(409);
	expect(made.text).toMatch(/Question 1 ?: It needs its proof/);
	expect(made.text).toContain('Row 2 needs its proof');
});

test('a question that has got its evidence can be asked', async () => {
	const gift =
		'::Karsh::Who says “Now it is getting interesting”? {=Hamid Karsh ~Tomas Reyl ~Ines Calder}';
	const id = quizIn(await take(gift));
	const draft = await teacher.page(`/teacher/draft/${id}`);
	const change = draft.links.find(({ path }) => path.includes('/question/own-'))!;
	const saved = await teacher.submit(await teacher.page(change.path), 'Save', {
		'row.0.evidence': '“Good,” said Karsh when he was told. “Now it is getting interesting.”',
		'row.0.rationale': 'The tag stands between the two parts of what is said.'
	});
	expect(saved.text).not.toContain('Needs evidence');
	const made = await teacher.post(`/teacher/draft/${id}?/make`, new URLSearchParams());
	expect(made.path).toMatch(/^\/teacher\/quiz\/[\da-f]{64}\/open\?made$/);
});

test('the article is the teacher’s own or one that ships, and no other', async () => {
	const brought = await bring(colleague);
	const { article_id: theirs } = database.all(
		'select article_id from brought where id = ?',
		brought
	)[0]!;
	for (const article of ['', 'none', String(theirs)])
		await expectNothingStored(
			server,
			database,
			async () => {
				const { status, text: words } = await take(GIFT, article);
				return { status, words };
			},
			{ status: 400, words: /Choose the article/ }
		);
});

test.each([
	[
		'a question of another type',
		'A {=a ~b}\n\nWrite. {}',
		400,
		/Nothing was stored. Line 3: .*“essay”/
	],
	[
		'a document type',
		'<!DOCTYPE quiz SYSTEM "file:///etc/passwd">\n<quiz/>',
		400,
		/Line 1: Nothing may/
	],
	['bytes that are no text', '\ud800', 400, /no question in this file/],
	['no file', '', 400, /Choose a file first/],
	['more than can be kept', `${'What? {=a ~b}\n\n'.repeat(200)}`, 400, /At most 100 questions/],
	['more than can be sent', 'x'.repeat(600_000), 413, /more than can be sent/]
])('%s is refused, and nothing is stored', async (_, file, status, words) => {
	await expectNothingStored(
		server,
		database,
		async () => {
			const page = await take(file);
			return { status: page.status, words: page.text || page.html };
		},
		{ status, words }
	);
});

test('none of this was an error to the server', () => expect(complaintsOf(server)).toEqual([]));
