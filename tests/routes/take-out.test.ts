import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { FORMAT_IDS } from '../../src/lib/export/losses.ts';
import { versionId } from '../../src/lib/quiz/version.ts';
import { bring } from '../support/http/article.ts';
import { CLASS_QUIZ } from '../support/http/class.ts';
import { draftOn } from '../support/http/draft.ts';
import { wrongPicks } from '../support/http/public-attempt.ts';
import { Teacher } from '../support/http/teacher.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { startServer } from '../support/server/server.ts';

const server = await startServer();
const teacher = await Teacher.first(server);
const [quiz, id] = [CLASS_QUIZ, versionId(CLASS_QUIZ)];

const textOf = async (path: string) => {
	const response = await teacher.send(path);
	const bytes = new Uint8Array(await response.arrayBuffer());
	const zipped = strFromU8(bytes.slice(0, 2)) === 'PK';
	const files = zipped ? unzipSync(bytes) : { file: bytes };
	return {
		response,
		text: Object.values(files)
			.map((one) => strFromU8(one))
			.join('\n')
	};
};

test.each(FORMAT_IDS)(
	'%s: what it cannot carry is said, and then it can be taken',
	async (format) => {
		const page = await teacher.page(`/teacher/quiz/${id}/export?format=${format}`);
		expect(page.status).toBe(200);
		expect(page.text).toMatch(/What .+ cannot carry/);
		expect(page.text).toContain('Take the');
		const { response, text } = await textOf(`/teacher/quiz/${id}/export/file?format=${format}`);
		expect(response.status).toBe(200);
		expect(response.headers.get('content-disposition')).toMatch(
			/^attachment; filename="[a-z0-9-]+\.[a-z0-9.]+"$/
		);
		// An apostrophe may be written in more than one way; a plain word is not.
		for (const { title } of quiz.questions)
			for (const [word] of format === 'docx' ? [] : title.matchAll(/[a-z]{5,}/g))
				expect(text).toContain(word);
		expect(text).toContain('The article');
		const without = await textOf(`/teacher/quiz/${id}/export/file?format=${format}&text=no`);
		expect(without.text.length).toBeLessThan(text.length);
	}
);

test('a format that is none is refused, on the page and as a file', async () => {
	for (const path of ['export?format=kahoot', 'export/file?format=toString', 'export/file']) {
		const page = await teacher.page(`/teacher/quiz/${id}/${path}`);
		expect([path, page.status]).toEqual([path, 400]);
		expect(page.text).toContain('There is no such format. These are: Moodle XML');
	}
});

test('a class’s quiz goes as it counts there', async () => {
	const at = await teacher.open();
	const mend = async (number: number, what: string, note: string, option = '') =>
		teacher.post(at.path(`question/${number}?/mend`), new URLSearchParams({ what, note, option }));
	const one = quiz.questions.findIndex(({ rule }) => rule === 'one') + 1;
	const [wrong] = wrongPicks(quiz.questions[one - 1]!) as [{ row: string; option: string }];
	const [out, all] = [1, 2, 3].filter((number) => number !== one) as [number, number];
	await mend(one, 'accept', 'It can be read this way.', `${wrong.row} ${wrong.option}`);
	await mend(out, 'left-out', 'Not asked well.');
	await mend(all, 'everyone', 'Nobody could know.');

	const page = await teacher.page(at.path('export?format=moodle'));
	expect(page.text).toContain(`Question ${out}: You left it out in this class`);
	expect(page.text).toContain(`Question ${all}: Here everyone has the points.`);
	const { text } = await textOf(at.path('export/file?format=moodle'));
	expect(text).toContain('It can be read this way.');
	expect(text).not.toContain(`>${out}. `);
	expect(text).toContain(`>${all}. `);
	expect((await textOf(`/teacher/quiz/${id}/export/file?format=moodle`)).text).toContain(
		`>${out}. `
	);

	for (const number of quiz.questions.keys()) await mend(number + 1, 'left-out', 'Gone.');
	const empty = await teacher.page(at.path('export/file?format=qti3'));
	expect([empty.status, empty.text]).toEqual([409, expect.stringContaining('nothing to take')]);
	expect((await teacher.page(at.path('export'))).text).toContain('There is nothing to take along.');
});

test('a text that a teacher brought goes along only where that is asked for, after its rights', async () => {
	const draft = await draftOn(teacher, await bring(teacher));
	const made = await teacher.post(`/teacher/draft/${draft}?/make`, new URLSearchParams());
	const mine = `/teacher/quiz/${/[\da-f]{64}/.exec(made.path)![0]}`;
	expect((await teacher.page(`${mine}/export`)).text).toMatch(
		/belongs to whoever published it\..*With its text/
	);
	const has = async (query: string) =>
		(await textOf(`${mine}/export/file?format=gift${query}`)).text.includes('::The article::');
	expect([await has(''), await has('&text=no'), await has('&text=yes')]).toEqual([
		...[false, false, true]
	]);
	await teacher.post(`/teacher/draft/${draft}/keep?/offer`, new URLSearchParams());
	const colleague = await teacher.invite('A Colleague');
	for (const path of ['', '/file?format=gift'])
		expect((await colleague.page(`${mine}/export${path}`)).status).toBe(404);
});

test('none of this was an error to the server', () => expect(complaintsOf(server)).toEqual([]));
