import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/browser/axe.ts';
import { visitAs } from '../support/browser/class-visit.ts';
import { overflow, provoke } from '../support/browser/visit.ts';
import { bring } from '../support/http/article.ts';
import { Teacher } from '../support/http/teacher.ts';
import { startServer } from '../support/server/server.ts';

const server = await startServer();
const teacher = await Teacher.first(server);
const TEXT = readFileSync(new URL('../articles/council.txt', import.meta.url), 'utf8');

const WAIT = { timeout: 10_000 };

/** Whether it stands on the screen as it is, without scrolling. */
const inView = (one: Locator) =>
	one.evaluate((element) => {
		const { top, bottom } = element.getBoundingClientRect();
		return top >= 0 && bottom <= innerHeight;
	});

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
	await page.getByRole('button', { name: 'Draft the questions' }).first().click();
	await page.getByRole('button', { name: 'Make the quiz' }).waitFor();
	await look('the drafts');

	const chosen = page.getByRole('button', { name: 'Leave out' });
	const before = await chosen.count();
	await page.getByRole('button', { name: 'Yes' }).first().click();
	await page.getByText(`1 of ${before} read and said yes to`).waitFor();
	await page.getByRole('button', { name: 'Leave out' }).nth(1).click();
	await page.getByText(`1 of ${before - 1} read and said yes to`).waitFor();

	// Taking one in keeps the list where it was, with the next in its place, and counts as read.
	const list = page.locator('#more');
	await list.locator('summary').first().click();
	const take = list.getByRole('button', { name: 'Take it in' });
	const others = await take.count();
	const next = list.locator('article').nth(2);
	const stem = await next.getByRole('heading').innerText();
	await take.nth(1).click();
	await page.getByText(`2 of ${before} read and said yes to`).waitFor();
	expect(await take.count()).toBe(others - 1);
	const place = list.getByRole('heading', { name: stem, exact: true });
	await expect.poll(() => inView(place), WAIT).toBe(true);

	await page
		.getByRole('link', { name: /^Change / })
		.first()
		.click();
	const asks = page.getByRole('textbox', { name: 'The question' });
	if (window.javaScript) {
		// As soon as the page's script is there, the linter speaks while one types.
		const said = page.getByText('is not word for word in the article');
		await expect
			.poll(async () => {
				await asks.fill('Who says “these words” in it?');
				await asks.fill('Who says “these words stand nowhere in it” in this report?');
				await said.waitFor({ timeout: 1500 }).catch(() => {});
				return said.count();
			}, WAIT)
			.toBe(1);
		await look('a question with an error in it');
	}
	await asks.fill('Which of these does the report of this meeting show?');
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
	await page.getByText('Write a question of your own').click();
	await page.getByRole('button', { name: 'Write it' }).click();
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	provoke(/409/);
	await page.getByRole('button', { name: 'Make the quiz' }).click();
	const unmade = page.getByText('The quiz was not made: 1 question is not finished.');
	await unmade.waitFor();
	await expect.poll(() => inView(unmade), WAIT).toBe(true);
	await expect.poll(() => page.evaluate(() => document.activeElement?.id), WAIT).toBe('unmade');
	await look('why the quiz was not made');
	await page.getByRole('button', { name: 'Leave out' }).last().click();
	await unmade.waitFor({ state: 'detached' });
	await page.getByRole('button', { name: 'Make the quiz' }).click();
	await page.getByText(`The quiz is made: ${before} questions.`).waitFor();
	await look('a quiz that is made');
	await page.goto('/teacher');
	await page.getByRole('heading', { name: 'Your quizzes', exact: true }).waitFor();
	await look('the teacher’s first page with a quiz of their own');
});
