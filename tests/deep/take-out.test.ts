import { expect, test } from 'vitest';
import { versionId } from '../../src/lib/quiz/version.ts';
import { expectAccessible } from '../support/browser/axe.ts';
import { overflow, provoke } from '../support/browser/visit.ts';
import { visitAs } from '../support/browser/class-visit.ts';
import { CLASS_QUIZ } from '../support/http/class.ts';
import { Teacher } from '../support/http/teacher.ts';
import { startServer } from '../support/server/server.ts';

const server = await startServer();
const teacher = await Teacher.first(server);

test.each([
	{ width: 1280, javaScript: true },
	{ width: 360, javaScript: false }
])('a quiz is taken to another system: %o', async (window) => {
	const page = await visitAs(teacher, { baseURL: server.url, ...window });
	const look = async (what: string) => {
		expect(await overflow(page), what).toBe(0);
		if (window.javaScript) await expectAccessible(page, what);
	};
	await page.goto('/teacher');
	await page.getByRole('link', { name: 'To another system' }).last().click();
	await page.goto(`/teacher/quiz/${versionId(CLASS_QUIZ)}/export`);
	await page.getByRole('link', { name: 'GIFT' }).click();
	await page.getByRole('heading', { name: 'What GIFT cannot carry' }).waitFor();
	await look('the losses of a format');

	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Take the GIFT file' }).click()
	]);
	expect(file.suggestedFilename()).toMatch(/\.gift\.txt$/);
});

test.each([
	{ width: 1280, javaScript: true },
	{ width: 360, javaScript: false }
])('questions come in from another system, after a file that does not fit: %o', async (window) => {
	const page = await visitAs(teacher, { baseURL: server.url, ...window });
	const look = async (what: string) => {
		expect(await overflow(page), what).toBe(0);
		if (window.javaScript) await expectAccessible(page, what);
	};
	const send = async (text: string) => {
		const sent = { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };
		await page.getByLabel('The file').setInputFiles(sent);
		await page.getByRole('button', { name: 'Take the questions in' }).click();
	};
	await page.goto('/teacher/quiz/import');
	await page.getByRole('link', { name: 'Questions from Moodle or another system' }).click();
	await page.getByLabel('The article').selectOption({ index: 1 });
	provoke(/status of 400/);
	await send('Write. {}');
	await page.getByText('Line 1: This is a question of the type').waitFor();
	await look('a refusal');
	await send('Who? {=One ~Two}');
	await page.getByText('Needs evidence:').first().waitFor();
});
