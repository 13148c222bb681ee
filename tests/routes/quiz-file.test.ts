import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LIBRARY_QUIZZES } from '../../src/lib/library/index.ts';
import { sha256, versionId } from '../../src/lib/quiz/version.ts';
import { bring } from '../support/http/article.ts';
import { draftOn, quizIn, token } from '../support/http/draft.ts';
import { expectNothingStored } from '../support/http/nothing-stored.ts';
import { Teacher } from '../support/http/teacher.ts';
import { connect } from '../support/server/database.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { startServer } from '../support/server/server.ts';

const server = await startServer();
const database = connect(server);
const teacher = await Teacher.first(server);

/** The library has it as well, but for the last line. */
const TEXT = `${readFileSync(new URL('../articles/council.txt', import.meta.url), 'utf8').trim()}\n\nThis copy is for a file.`;
const article = await bring(teacher, TEXT);
const draft = await draftOn(teacher, article);
const made = await teacher.post(`/teacher/draft/${draft}?/make`, new URLSearchParams());
const version = /^\/teacher\/quiz\/([\da-f]{64})\/open\?made$/.exec(made.path)![1]!;

const exported = async (query = '', id = version) =>
	(await teacher.page(`/teacher/quiz/${id}/quiz.json${query}`)).html;
const [withText, without] = [await exported(), await exported('?text=no')];

let colleagues = 0;
const colleague = () => teacher.invite(`Colleague ${++colleagues}`);

async function open(who: Teacher, file: string | Uint8Array<ArrayBuffer>, as = token()) {
	const body = new FormData();
	body.set('token', as);
	body.set('file', new File([file], 'a.quiz.json'));
	return who.post('/teacher/quiz/import', body);
}

type Shared = {
	quiz: {
		title: string;
		marks: { attributions: unknown[] };
		questions: {
			id: string;
			stem: string;
			title: string;
			rows: { evidence: { start: number; text: string }[] }[];
		}[];
	};
	article: { title: string; notice: string };
};
type Asked = Shared['quiz']['questions'][number];
const parsed = (file: string) => JSON.parse(file) as Shared;

const proofOf = ({ rows }: Asked) => rows[0]!.evidence[0]!;
/** The question whose proof is longest, so that it stands in one place alone. */
const mostCited = ({ quiz }: Shared) =>
	quiz.questions.toSorted((a, b) => proofOf(b).text.length - proofOf(a).text.length)[0]!;
/** The article with a slip of the pen in the proof of a question. */
const textWithoutProof = (question: Asked) => {
	const within = proofOf(question).start + 3;
	return `${TEXT.slice(0, within)}Xq${TEXT.slice(within)}`;
};

/** What is stored of a quiz, but for its owner. */
const stored = (id: string) =>
	database
		.all('select content from drafted_question where quiz_id = ? order by question_id', id)
		.map(({ content }) => JSON.parse(String(content)) as unknown);

describe('a quiz saved as a file', () => {
	test('is one to download, named by its title, with the text or without', async () => {
		const { status, headers, html } = await teacher.page(`/teacher/quiz/${version}/quiz.json`);
		expect(status).toBe(200);
		expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
		expect(headers.get('content-disposition')).toMatch(
			/^attachment; filename="[a-z0-9-]+\.quiz\.json"$/
		);
		const { quiz } = parsed(html);
		expect(quiz.marks.attributions.length).toBeGreaterThan(0);
		expect(html).toContain(JSON.stringify(TEXT));
		const [, second = ''] = TEXT.split('\n\n');
		expect(without).not.toContain(second.slice(0, 60));
	});

	test('is linked where a quiz is kept and where quizzes are listed', async () => {
		const keep = await teacher.page(`/teacher/draft/${draft}/keep`);
		const paths = keep.links.map(({ path }) => path);
		expect(paths).toContain(`/teacher/quiz/${version}/quiz.json`);
		expect(paths).toContain(`/teacher/quiz/${version}/quiz.json?text=no`);
		const home = await teacher.page('/teacher');
		expect(home.links.map(({ path }) => path)).toContain('/teacher/quiz/import');
	});

	test('is nobody else’s, though it be offered', async () => {
		await teacher.post(`/teacher/draft/${draft}/keep?/offer`, new URLSearchParams());
		const other = await colleague();
		expect((await other.page(`/teacher/quiz/${version}/preview/1`)).status).toBe(200);
		expect((await other.page(`/teacher/quiz/${version}/quiz.json`)).status).toBe(404);
	});
});

describe('a file that is opened', () => {
	test('with its article is the same quiz, once a form, and can be made', async () => {
		const who = await colleague();
		const as = token();
		const id = quizIn(await open(who, withText, as));
		expect(quizIn(await open(who, withText, as))).toBe(id);
		const page = await who.page(`/teacher/draft/${id}`);
		expect(page.text).not.toContain('read and said yes to');
		for (const { title } of parsed(withText).quiz.questions) expect(page.text).toContain(title);
		const again = await who.post(`/teacher/draft/${id}?/make`, new URLSearchParams());
		const theirs = /^\/teacher\/quiz\/([\da-f]{64})\/open\?made$/.exec(again.path)![1]!;
		const { html } = await who.page(`/teacher/quiz/${theirs}/quiz.json`);
		const called = (file: string) =>
			JSON.parse(file.replaceAll(draft, 'QUIZ').replaceAll(id, 'QUIZ')) as unknown;
		expect(called(html)).toEqual(called(withText));
	});

	test('without its text asks for the article, and fits it once it is brought', async () => {
		const who = await colleague();
		await expectNothingStored(
			server,
			database,
			async () => {
				const { status, text: words } = await open(who, without);
				return { status, words };
			},
			{ status: 409, words: /Bring the article first: \S+/ }
		);
		await bring(who, TEXT);
		const id = quizIn(await open(who, without));
		expect(stored(id)).toEqual(stored(quizIn(await open(who, withText))));
	});

	test('on another text of the article lists the questions whose words are not there', async () => {
		const who = await colleague();
		const lost = mostCited(parsed(withText));
		await bring(who, textWithoutProof(lost));
		const page = await open(who, without);
		expect([page.status, page.heading]).toEqual([200, 'The quiz is yours, in part']);
		expect(page.text).toMatch(/Question \d+: /);
		expect(page.text).toContain(lost.title);
		const to = page.links.find(({ path }) => path.startsWith('/teacher/draft/'))!;
		const draftPage = await who.page(to.path);
		expect(draftPage.status).toBe(200);
		const kept = stored(quizIn(draftPage)) as { id: string }[];
		expect(kept.length).toBeGreaterThan(0);
		expect(kept.map(({ id }) => id)).not.toContain(lost.id);
	});

	test.each(LIBRARY_QUIZZES.map((quiz) => [quiz.id, quiz] as const))(
		'of the library is opened without its text: %s',
		async (_, quiz) => {
			const id = quizIn(await open(teacher, await exported('?text=no', versionId(quiz))));
			expect(stored(id)).toHaveLength(quiz.questions.length);
		}
	);

	test('has its script shown as words, and ids named as what an object has', async () => {
		const who = await colleague();
		const file = parsed(withText);
		const script = '<script>alert(1)</script><img src=x onerror=alert(2)>';
		file.quiz.title = script;
		file.article.title = script;
		file.article.notice = script;
		['constructor', 'tostring', 'valueof'].forEach((id, index) =>
			Object.assign(file.quiz.questions[index]!, { id, stem: `${script} ${id}?` })
		);
		const page = await open(who, JSON.stringify(file));
		const id = quizIn(page);
		for (const path of ['', '/question/constructor', '/preview/1', '/keep'])
			for (const { html, status } of [await who.page(`/teacher/draft/${id}${path}`)]) {
				expect([path, status]).toEqual([path, 200]);
				expect(html).not.toContain('<script>alert(1)');
				expect(html).not.toContain('<img src=x');
			}
	});

	test('has a title with script in it listed as words', async () => {
		const who = await colleague();
		const file = parsed(withText);
		const lost = mostCited(file);
		await bring(who, textWithoutProof(lost));
		lost.title = '<script>alert(1)</script>';
		const page = await open(
			who,
			JSON.stringify({ ...file, article: { ...file.article, body: undefined } })
		);
		expect(page.heading).toBe('The quiz is yours, in part');
		expect(page.text).toContain('<script>alert(1)</script>');
		expect(page.html).not.toContain('<script>alert(1)');
	});
});

const spoiled = (from: string | RegExp, to: string) => {
	const file = withText.replace(from, to);
	expect(file).not.toBe(withText);
	return file;
};
const longText = `${TEXT}${'\n\nMore of it.'.repeat(3_000)}`;

test.each<[string, () => string | Uint8Array<ArrayBuffer>, number, RegExp]>([
	['no JSON', () => 'Dear colleague', 400, /Line 1: This is not JSON/],
	['no text', () => new Uint8Array([0x50, 0x4b, 0xff, 0xfe]), 400, /This is no quiz/],
	['an empty file', () => '', 400, /Choose a file first/],
	['null', () => 'null', 400, /Line 1: This is no quiz of Whose Words/],
	['a list', () => '[1]', 400, /Line 1: This is no quiz of Whose Words/],
	['half a file', () => withText.slice(0, 4_000), 400, /Line \d+: The file ends too soon/],
	['another version', () => spoiled('"version": 1', '"version": 7'), 400, /Line 3: .* version 1/],
	[
		'a key that is no option',
		() => spoiled(/("key": \[\s*")\w+/, '$1ffffffffff'),
		400,
		/Line \d+: .*the key is made of options of its row/
	],
	[
		'a span that does not fit',
		() => {
			const file = parsed(withText);
			file.quiz.questions[0]!.rows[0]!.evidence[0]!.start++;
			return JSON.stringify(file, null, '\t');
		},
		400,
		/Line \d+: These words do not stand there/
	],
	[
		'an id of a prototype',
		() => spoiled(/("id": )"[\w-]+",(\s*"passage")/, '$1"__proto__",$2'),
		400,
		/id: /
	],
	[
		'a text too long',
		() =>
			withText
				.replace(JSON.stringify(TEXT), JSON.stringify(longText))
				.replaceAll(sha256(TEXT), sha256(longText)),
		400,
		/Line \d+: This has more than 30,000 characters/
	],
	[
		'another text',
		() => spoiled(JSON.stringify(TEXT), JSON.stringify(`${TEXT} More.`)),
		400,
		/not the text/
	],
	['a hidden sign', () => spoiled('"title": "', '"title": "\\u202e'), 400, /hidden character/],
	['nesting', () => '['.repeat(100_000), 400, /nested too deep/],
	['more than can be sent', () => 'x'.repeat(600_000), 413, /more than can be sent/]
])('%s is refused, and nothing is stored', async (_, file, status, words) => {
	const who = await colleague();
	await expectNothingStored(
		server,
		database,
		async () => {
			const page = await open(who, file());
			return { status: page.status, words: page.text || page.html };
		},
		{ status, words }
	);
});

test('a form without its token or its file is refused', async () => {
	for (const body of [new FormData(), new URLSearchParams({ token: token(), file: withText })])
		expect((await teacher.post('/teacher/quiz/import', body)).status).toBe(400);
});

test('nothing of all this went wrong unseen', () => {
	expect(complaintsOf(server)).toEqual([]);
});
