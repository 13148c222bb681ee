import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Question } from '../../src/lib/question/schema.ts';
import { LIBRARY_QUIZZES } from '../../src/lib/library/index.ts';
import type { ShownQuestion } from '../../src/lib/quiz/shown.ts';
import { versionId } from '../../src/lib/quiz/version.ts';
import { connect } from '../support/server/database.ts';
import {
	leaksInData,
	leaksInPage,
	orderTells,
	reasonsIn,
	tracesIn
} from '../support/http/leaks.ts';
import { begin, QUIZ, rightPicks, wrongPicks } from '../support/http/public-attempt.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { root, startServer } from '../support/server/server.ts';
import { Student } from '../support/http/student.ts';

const server = await startServer();
const database = connect(server);
const stranger = new Student(server);
const body = async (student: Student, path: string) => (await student.send(path)).text();

/** An attempt at any built-in quiz, untouched. */
async function attemptAt(quiz: (typeof LIBRARY_QUIZZES)[number]) {
	const begun = await begin(server);
	database.run('delete from response where attempt_id = ?', begun.id);
	const moves = 'update attempt set version_id = ? where id = ?';
	database.run(moves, versionId(quiz), begun.id);
	const [row] = database.all('select seed from attempt where id = ?', begun.id);
	return { ...begun, seed: Number(row!.seed) };
}

describe('before an attempt', () => {
	test.each(QUIZ.questions.map((question, index) => [question.id, question, index + 1] as const))(
		'nothing tells the key of %s',
		async (_, question, number) => {
			for (const path of number === 1 ? ['/', '/try/1'] : [`/try/${number}`]) {
				expect(leaksInPage(await body(stranger, path), question)).toEqual([]);
				const data = await body(stranger, `${path === '/' ? '' : path}/__data.json`);
				expect(data).toContain(question.stem);
				expect(leaksInData(data, [question])).toEqual([]);
			}
		}
	);
});

describe.each(LIBRARY_QUIZZES.map((quiz) => [quiz.id, quiz] as const))(
	'in the quiz %s',
	(_, quiz) => {
		const numbered = quiz.questions.map((question, index) => [index + 1, question] as const);

		test('nothing tells a key while no answer is final', async () => {
			const { student, path, save } = await attemptAt(quiz);
			for (const answered of [false, true]) {
				for (const [number, question] of numbered) {
					if (answered) {
						const saved = JSON.stringify((await save(number, wrongPicks(question))).body);
						const stale = JSON.stringify((await save(number, rightPicks(question), 9, true)).body);
						const unknown = JSON.stringify((await save(number, [{ row: 'x', option: 'x' }])).body);
						for (const reply of [saved, stale, unknown])
							expect(leaksInData(reply, [question])).toEqual([]);
						const refused = await student.post(path(number), new URLSearchParams({ do: 'x' }));
						expect(leaksInPage(refused.html, question)).toEqual([]);
					}
					expect(leaksInPage(await body(student, path(number)), question)).toEqual([]);
					const data = await body(student, `${path(number)}/__data.json`);
					expect(leaksInData(data, [...quiz.questions])).toEqual([]);
				}
				expect(leaksInData(await body(student, path('questions')), [...quiz.questions])).toEqual(
					[]
				);
				for (const rest of ['hand-in', 'result', 'result/__data.json', 'hand-in/__data.json']) {
					const { html } = await student.page(path(rest));
					for (const question of quiz.questions) expect(reasonsIn(html, question)).toEqual([]);
				}
			}
		});

		test('a checked answer tells nothing of the others', async () => {
			const { student, path, save } = await attemptAt(quiz);
			for (const [number, question] of numbered) {
				const reply = JSON.stringify((await save(number, rightPicks(question), 0, true)).body);
				const open = quiz.questions.slice(number);
				const sheet: ShownQuestion[] = (await student.json(path('questions'))).body;
				expect(leaksInData(JSON.stringify(sheet.slice(number)), open)).toEqual([]);
				const all = reply + JSON.stringify(sheet) + (await body(student, path(number)));
				for (const other of open) expect(reasonsIn(all, other)).toEqual([]);
				if (open[0])
					expect(leaksInPage(await body(student, path(number + 1)), open[0])).toEqual([]);
			}
		});

		test('the order of the options and their ids do not depend on the key', async () => {
			for (let attempt = 0; attempt < 3; attempt++) {
				const { student, path, seed } = await attemptAt(quiz);
				const sheet: ShownQuestion[] = (await student.json(path('questions'))).body;
				for (const [number, question] of numbered)
					sheet[number - 1]!.question.rows.forEach((row, index) => {
						const shown = row.options.map(({ id }) => id);
						expect(orderTells(shown, question, index, seed)).toBe(false);
					});
			}
		});
	}
);

test('no file that the server gives to everybody has a trace of a question', () => {
	const folder = join(root, 'build/client');
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	expect(files.length).toBeGreaterThan(10);
	for (const file of files) {
		const bytes = readFileSync(file);
		const unpacked = file.endsWith('.gz')
			? gunzipSync(bytes)
			: file.endsWith('.br')
				? brotliDecompressSync(bytes)
				: bytes;
		const text = unpacked.toString();
		for (const question of LIBRARY_QUIZZES.flatMap(({ questions }) => questions))
			expect({ file, traces: tracesIn(text, question) }).toEqual({ file, traces: [] });
	}
});

describe('the same eyes see a leak', async () => {
	const { student, path, save, seed } = await attemptAt(QUIZ);
	const [first, second] = QUIZ.questions as [Question, Question];
	await save(1, wrongPicks(first), 0, true);
	const open = await body(student, path(2));
	const [row] = second.rows;
	const [key] = row!.key;
	const rationale = row!.options[1]!.rationale!;

	test('in the page, the data and the JSON of an answer that is final', async () => {
		const page = leaksInPage(await body(student, path(1)), first);
		expect(page).toContain('words are marked');
		expect(page).toContain('class key');
		expect(page).toContain('field score');
		expect(page.filter((leak) => leak.startsWith(`${first.id}: “`)).length).toBeGreaterThan(3);
		for (const address of [`${path(1)}/__data.json`, path('questions')]) {
			const leaks = leaksInData(await body(student, address), [first]);
			expect(leaks).toContain('field outcome.score');
			// In the page's data the words that are drawn stand once, as HTML, and not again.
			const told = leaks.filter((leak) => leak.startsWith(`${first.id}: “`)).length;
			expect(told > 3).toBe(address === path('questions'));
			expect(leaks.includes('words are marked')).toBe(address === path('questions'));
		}
	});

	test.each([
		['a reason, in a comment', `<!-- ${rationale} -->`],
		['a reason, escaped', `<p title="${rationale.replace(/./g, (c) => `${c}&shy;`)}">`],
		['one sentence of a reason', `<p>${rationale.split('. ')[1]}</p>`],
		['a mark', '<mark>said</mark>'],
		['a reason’s name', '<p data-a="nearest-name">'],
		['a field of the page’s data', '<script>f({rows:[{key:["a"]}]})</script>'],
		['the place of the proof', `<script>f({a:${row!.evidence[0]!.start}})</script>`]
	])('that is %s', (_, leak) => {
		expect(leaksInPage(open, second)).toEqual([]);
		expect(leaksInPage(open + leak, second)).not.toEqual([]);
	});

	test('that is an option drawn another way', () => {
		const drawn = open.replace(`value="${key}"`, `value="${key}" data-x`);
		expect(drawn).not.toBe(open);
		expect(leaksInPage(drawn, second)).toEqual(['options look different']);
	});

	test('that is a field nobody let out, a bundled question, an order by the key', () => {
		expect(leaksInData('{"shown":{"right":true}}', [second])).toEqual(['field shown.right']);
		expect(leaksInData('{"question":{"rows":[{"id":"answer","answer":"x"}]}}', [second])).toEqual([
			'field rows.answer'
		]);
		expect(tracesIn(`const a="${second.stem}"`, second)).not.toEqual([]);
		expect(tracesIn(`//# sourcesContent: ${rationale}`, second)).not.toEqual([]);
		const ids = row!.options.map(({ id }) => id);
		const shown = [ids, ids.toReversed()].map((order) => orderTells(order, second, 0, seed));
		expect(shown).toContain(true);
	});
});

test('none of this was an error to the server', () => {
	expect(complaintsOf(server)).toEqual([]);
});
