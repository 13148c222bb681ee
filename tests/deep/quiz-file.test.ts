import { expect, test } from 'vitest';
import { expectAccessible } from '../support/browser/axe.ts';
import { visitAs } from '../support/browser/class-visit.ts';
import { overflow, provoke } from '../support/browser/visit.ts';
import { CLASS_QUIZ } from '../support/http/class.ts';
import { Teacher } from '../support/http/teacher.ts';
import { versionId } from '../../src/lib/quiz/version.ts';
import { startServer } from '../support/server/server.ts';

const server = await startServer();
const teacher = await Teacher.first(server);
const { html: file } = await teacher.page(
	`/teacher/quiz/${versionId(CLASS_QUIZ)}/quiz.json?text=no`
);

test.each([
	{ width: 1280, javaScript: true },
	{ width: 360, javaScript: false }
])('a quiz is opened from a file, after one that is none: %o', async (window) => {
	const page = await visitAs(teacher, { baseURL: server.url, ...window });
	const look = async (what: string) => {
		expect(await overflow(page), what).toBe(0);
		if (window.javaScript) await expectAccessible(page, what);
	};
	const send = async (text: string) => {
		const sent = { name: 'a.quiz.json', mimeType: 'application/json', buffer: Buffer.from(text) };
		await page.getByLabel('The file').setInputFiles(sent);
		await page.getByRole('button', { name: 'Open it' }).click();
	};
	await page.goto('/teacher');
	await look('the first page');
	await page.getByRole('link', { name: 'Open a quiz from a file' }).click();
	provoke(/status of 400/);
	await send(file.slice(0, 2_000));
	await page.getByText(/Line \d+: The file ends too soon/).waitFor();
	await look('a refusal');
	await send(file);
	await page.getByRole('button', { name: 'Make the quiz' }).waitFor();
	expect(new URL(page.url()).pathname).toMatch(/^\/teacher\/draft\/[\da-f]{32}$/);
	await page.goto(new URL(`${page.url()}/keep`).href);
	await look('keeping a quiz');
});
