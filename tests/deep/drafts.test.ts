import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/browser/axe.ts';
import { visitAs } from '../support/browser/class-visit.ts';
import { overflow } from '../support/browser/visit.ts';
import { bring } from '../support/http/article.ts';
import { Teacher } from '../support/http/teacher.ts';
import { startServer } from '../support/server/server.ts';

const server = await startServer();
const teacher = await Teacher.first(server);
const TEXT = readFileSync(new URL('../articles/council.txt', import.meta.url), 'utf8');

const WAIT = { timeout: 10_000 };

test.each([
	{ width: 1280, javaScript: true },
	{ width: 360, javaScript: false }
])('a quiz is made from drafts: %o', async (window) => {
	const article = await bring(teacher, `${TEXT}\n\nIn ${window.width} copies.`);
	const page = await visitAs(teacher, { baseURL: server.url, ...window });
	const look = async (what: string) => {
		expect(await overflow(page), what).toBe(0);
		if (window.javaScript) await expectAccessible(page, what);
	};
	await page.goto(`/teacher/article/${article}`);
	await page.getByRole('button', { name: 'Draft the questions' }).click();
	await page.getByText('Step 3 of 3').waitFor();
	await look('the drafts');

	const chosen = page.getByRole('button', { name: 'Leave out' });
	const before = await chosen.count();
	await page.getByRole('button', { name: 'Yes' }).first().click();
	await page.getByText(`1 of ${before} read and said yes to`).waitFor();
	await page.getByRole('button', { name: 'Leave out' }).nth(1).click();
	await page.getByText(`1 of ${before - 1} read and said yes to`).waitFor();

	await page
		.getByRole('link', { name: /^Change / })
		.first()
		.click();
	const stem = page.getByRole('textbox', { name: 'The question' });
	if (window.javaScript) {
		// As soon as the page's script is there, the linter speaks while one types.
		const said = page.getByText('is not word for word in the article');
		await expect
			.poll(async () => {
				await stem.fill('Who says “these words” in it?');
				await stem.fill('Who says “these words stand nowhere in it” in this report?');
				await said.waitFor({ timeout: 1500 }).catch(() => {});
				return said.count();
			}, WAIT)
			.toBe(1);
		await look('a question with an error in it');
	}
	await stem.fill('Which of these does the report of this meeting show?');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await page.getByText('Which of these does the report of this meeting show?').waitFor();

	await page.getByRole('link', { name: 'See it as a student' }).first().click();
	await page.getByText('A preview, as a student sees it.').waitFor();
	await look('the preview');
	await page.getByRole('link', { name: 'Back to the questions' }).click();
	await page.getByRole('link', { name: 'Copy, archive, offer, delete' }).click();
	await page.getByRole('heading', { name: 'Archive' }).waitFor();
	await look('what can be done with a quiz');
	await page.getByRole('link', { name: 'The questions' }).click();
	await page.getByRole('button', { name: 'Make the quiz' }).click();
	await page.getByRole('button', { name: 'Open the class' }).waitFor();
	await page.goto('/teacher');
	await page.getByRole('heading', { name: 'Your quizzes', exact: true }).waitFor();
	await look('the teacher’s first page with a quiz of their own');
});
