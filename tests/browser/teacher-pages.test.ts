import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/browser/axe.ts';
import { visitAs } from '../support/browser/class-visit.ts';
import { NEWS } from '../support/fixtures/news.ts';
import { fillClass } from '../support/fixtures/filled-class.ts';
import { CLASS_QUIZ } from '../support/http/class.ts';
import { Teacher } from '../support/http/teacher.ts';
import { startServer } from '../support/server/server.ts';

const server = await startServer();
const teacher = await Teacher.first(server);
const { id } = await fillClass(server, teacher.name, { students: 12, quiz: CLASS_QUIZ });
const visitor = (width: number, height = 800) =>
	visitAs(teacher, { baseURL: server.url, width, height });

/** Where the words of an element begin: inside its padding. */
const leftOf = (page: Page, selector: string) =>
	page.evaluate((selector) => {
		const element = document.querySelector(selector)!;
		return element.getBoundingClientRect().left + parseFloat(getComputedStyle(element).paddingLeft);
	}, selector);

test('the line over a teacher’s page and the page begin at one edge on a wide screen', async () => {
	const page = await visitor(1920);
	const quiz = /\/quiz\/[\da-f]{64}/.exec((await teacher.page('/teacher')).html)![0];
	const paths = ['', '/account', `${quiz}/open`, `${quiz}/paper`, `/class/${id}`];
	for (const path of [...paths, `/class/${id}/report`, `/class/${id}/settings`]) {
		await page.goto(`/teacher${path}`);
		const edges = [await leftOf(page, 'header .line'), await leftOf(page, 'main')];
		expect([path, edges[1]]).toEqual([path, edges[0]]);
	}
});

test('a laptop shows the button that opens a class without scrolling', async () => {
	const page = await visitor(1280);
	await page.goto('/teacher');
	await page.getByRole('link', { name: 'Use with my class' }).first().click();
	const box = (await page.getByRole('button', { name: 'Open the class' }).boundingBox())!;
	expect(box.y + box.height).toBeLessThan(800);
	await expectAccessible(page, 'the form that opens a class');
});

test('from a pasted article to its quiz are two presses, each button on the screen at once', async () => {
	const page = await visitor(1280);
	await page.goto('/teacher/article/bring');
	await page.getByLabel('Paste the article').fill(NEWS);
	for (const name of ['Draft the questions', 'Make the quiz']) {
		const box = (await page.getByRole('button', { name }).boundingBox())!;
		expect(box.y + box.height, name).toBeLessThanOrEqual(800);
		await page.getByRole('button', { name }).click();
		await page.waitForURL(/\/(draft\/|open\?made)/);
		await page.getByRole('heading', { level: 1 }).waitFor();
	}
	await page.getByText('The quiz is made').waitFor();
});

test('the banner of a closed class is no taller than its words', async () => {
	const page = await visitor(1280);
	await page.goto(`/teacher/class/${id}`);
	const banner = (await page.locator('.banner').boundingBox())!;
	const last = (await page.getByRole('button', { name: 'Open it again' }).boundingBox())!;
	expect(banner.y + banner.height - (last.y + last.height)).toBeLessThan(20);
});

test('a table says that it goes on where it does, until its end is reached', async () => {
	const page = await visitor(1280);
	await page.goto(`/teacher/class/${id}/report/students`);
	const hint = page.getByText('The table goes on to the right');
	expect((await hint.boundingBox())?.height).toBe(0);
	await page.setViewportSize({ width: 600, height: 800 });
	await hint.waitFor();
	expect((await hint.boundingBox())!.height).toBeGreaterThan(10);
	await page.getByRole('region', { name: 'Scores' }).evaluate((region) => {
		region.scrollLeft = region.scrollWidth;
	});
	await hint.waitFor({ state: 'hidden' });
	// Scrolled half, a head may lie under the names; at rest nothing does, whatever the letters.
	await page.getByRole('region', { name: 'Scores' }).evaluate((region) => {
		region.scrollLeft = 0;
	});
	await expectAccessible(page, 'the scores');
});

test('the report prints by its button', async () => {
	const page = await visitor(1280);
	await page.addInitScript(() => (window.print = () => document.body.setAttribute('printed', '')));
	await page.goto(`/teacher/class/${id}/report`);
	await page.getByRole('button', { name: 'Print' }).click();
	await page.locator('body[printed]').waitFor({ state: 'attached' });
});
