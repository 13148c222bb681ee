import { describe, expect, test } from 'vitest';
import { SPEAKERS, ONLY_MENTIONED } from '../../src/lib/library/us-and-nato/marks.ts';
import { join } from '../support/http/class.ts';
import { Teacher } from '../support/http/teacher.ts';
import { attribute, elements, parseHtml, textOf } from '../support/http/html.ts';
import { begin, QUIZ } from '../support/http/public-attempt.ts';
import { complaintsOf } from '../support/server/quiet.ts';
import { startServer } from '../support/server/server.ts';
import { Student } from '../support/http/student.ts';

const server = await startServer();
const NOT_YET = 'This page opens with the explanations of your result.';

describe('the voices of a student’s article', () => {
	test('are not to be seen before the hand-in, nor a link to them', async () => {
		const { page } = await begin(server);
		const early = await page('voices');
		expect(early.status).toBe(404);
		expect(early.heading).toBe(NOT_YET);
		for (const rest of [2, 'hand-in'])
			expect((await page(rest)).links.map(({ path }) => path).join()).not.toContain('voices');
	});

	test('are a part of the result', async () => {
		const { student, handIn, path } = await begin(server);
		const voices = await student.follow(await handIn(), 'See whose words fill it');
		expect(voices).toMatchObject({ status: 200, path: path('voices') });
		expect(voices.heading).toBe('Whose words fill this article');
		expect(voices.text).toMatch(/Of 825 words, \d+ are given to someone: eight speakers/);
		expect((await student.follow(voices, 'Back to your result')).path).toBe(path('result'));
	});

	test('are in nobody else’s browser', async () => {
		const { handIn, path } = await begin(server);
		await handIn();
		const stranger = await new Student(server).page(path('voices'));
		expect(stranger.status).toBe(404);
		expect(stranger.text).toContain('This quiz is not open in this browser.');
		const other = await begin(server);
		expect((await other.student.page(path('voices'))).status).toBe(404);
	});

	test('stand in a table, and who is only mentioned in a list', async () => {
		const { handIn, page } = await begin(server);
		await handIn();
		const { html } = await page('voices');
		const document = parseHtml(html);
		const rows = elements(elements(document, 'tbody')[0]!, 'tr').map(textOf);
		expect(rows).toHaveLength(9);
		expect(rows[3]).toMatch(
			/^Ukraine and its allies a group, as the article calls it Quoted ?1 Retold ?8/
		);
		expect(rows[8]).toMatch(/^The reporter/);
		const items = elements(document, 'li').map(textOf);
		for (const { name } of ONLY_MENTIONED)
			expect(items.some((item) => item.startsWith(name))).toBe(true);
	});

	test('are marked in the article, each by slot and by name', async () => {
		const { handIn, page } = await begin(server);
		await handIn();
		const said = elements(parseHtml((await page('voices')).html), 'span').filter((span) =>
			attribute(span, 'class')?.startsWith('said')
		);
		const names = new Map(said.map((span) => [attribute(span, 'data-slot'), textOf(span)]));
		expect([...names.keys()]).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
		for (const words of names.values())
			expect(SPEAKERS.some(({ name }) => words.startsWith(`[${name}: `))).toBe(true);
	});
});

test('the voices of a teacher’s quiz are for a teacher who is signed in', async () => {
	const response = await new Student(server).send('/teacher/quiz/any/voices');
	expect([response.status, response.headers.get('location')]).toEqual([303, '/teacher/sign-in']);
});

test('the voices wait for the release in a class', async () => {
	const teacher = await Teacher.first(server);
	const lesson = await teacher.open({ feedback: 'release' }, QUIZ);
	const inClass = await join(server, lesson.code);
	await inClass.handIn();

	const waiting = await inClass.page('voices');
	expect([waiting.status, waiting.heading]).toEqual([404, NOT_YET]);
	expect((await inClass.page('result')).html).not.toContain('/voices');

	await teacher.close(lesson);
	expect((await inClass.page('voices')).status).toBe(404);
	await teacher.submit(await teacher.page(lesson.path()), 'Release to students');
	expect((await inClass.page('voices')).status).toBe(200);
});

test('none of this was an error to the server', () => {
	expect(complaintsOf(server)).toEqual([]);
});
