import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/browser/axe.ts';
import { filled, question, wrongPicks } from '../support/http/public-attempt.ts';
import { startServer } from '../support/server/server.ts';
import { overflow, visit } from '../support/browser/visit.ts';

const server = await startServer();
const baseURL = server.url;

/** Through the public quiz to the voices of its article. */
async function openVoices(options: Parameters<typeof visit>[0]): Promise<Page> {
	const page = await visit({ baseURL, ...options });
	await page.goto('/');
	for (const [name, values] of Object.entries(filled(wrongPicks(question(1)))))
		for (const value of values)
			await page.locator(`[name="${name}"][value="${value}"]`).check({ force: true });
	await page.getByRole('button', { name: 'Go on to question 2' }).click();
	await page.waitForURL(/\/attempt\//);
	await page.goto(page.url().replace(/\d+$/, 'hand-in'));
	await page.getByRole('button', { name: 'Hand in' }).click();
	await page.getByRole('link', { name: 'See whose words fill it' }).click();
	await page.getByRole('heading', { name: 'Whose words fill this article' }).waitFor();
	return page;
}

test('the voices, and an article with its helps open, can be used by everybody', async () => {
	await expectAccessible(await openVoices({}), 'the voices');
	const page = await visit({ baseURL });
	await page.goto('/try/2');
	await page.getByRole('button', { name: 'Text size and letters' }).click();
	await expectAccessible(page, 'how to read');
});

test('the voices need no JavaScript and no scrolling sideways at 320 pixels', async () => {
	const page = await openVoices({ width: 320, javaScript: false });
	expect(await overflow(page)).toBe(0);
	expect(await page.getByRole('row').count()).toBe(10);
});

test('names stand over the strip where there is room, and none on another', async () => {
	const page = await openVoices({ width: 768 });
	const boxes = await page.evaluate(async () => {
		await document.fonts.ready;
		return [...document.querySelectorAll('figure text')].map((text) =>
			text.getBoundingClientRect().toJSON()
		);
	});
	expect(boxes).toHaveLength(8);
	for (const [index, a] of boxes.entries())
		for (const b of boxes.slice(index + 1)) {
			const apart = a.right < b.left || b.right < a.left || a.bottom <= b.top || b.bottom <= a.top;
			expect(apart).toBe(true);
		}
	await page.setViewportSize({ width: 700, height: 800 });
	expect(await page.locator('figure text').first().isVisible()).toBe(false);
});

const readSize = (page: Page) =>
	page
		.locator('.article')
		.last()
		.evaluate((article) => getComputedStyle(article).fontSize);

test.each([true, false])(
	'how to read shows at once and stays (JavaScript: %s)',
	async (javaScript) => {
		const page = await visit({ baseURL, javaScript, width: 320 });
		await page.goto('/');
		expect(await readSize(page)).toBe('19px');
		await page.getByRole('button', { name: 'Text size and letters' }).click();
		await page.getByLabel('Largest').check();
		await page.getByLabel('Plain letters').check();
		await page.getByLabel('Wider spacing').check();
		expect(await readSize(page)).toBe('27.55px');
		expect(await overflow(page)).toBe(0);
		await page.getByRole('button', { name: 'Keep on this device' }).click();
		await page.waitForLoadState();
		await page.goto('/try/3');
		expect(await readSize(page)).toBe('27.55px');
		expect(await overflow(page)).toBe(0);
		await page.getByRole('button', { name: 'Text size and letters' }).click();
		await page.getByLabel('Normal').check();
		expect(await readSize(page)).toBe('19px');
	}
);

test('in a running attempt, how to read is kept as it is chosen, for the question too', async () => {
	const page = await visit({ baseURL });
	await page.goto('/');
	await page.locator('[type=radio][name^="row"]').first().check({ force: true });
	await page.getByRole('button', { name: 'Go on to question 2' }).click();
	await page.waitForURL(/\/attempt\//);
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
	const address = page.url();
	await page.getByRole('button', { name: 'Text size and letters' }).click();
	await page.getByLabel('Larger').check();
	await page.getByText('Kept on this device.').waitFor();
	const stem = page.locator('#stem');
	const size = () => stem.evaluate((words) => getComputedStyle(words).fontSize);
	expect(await size()).toBe('28.8px');
	await page.keyboard.press('Escape');
	expect(await page.getByLabel('Larger').isVisible()).toBe(false);
	await page.getByRole('button', { name: 'Text size and letters' }).click();
	await page.mouse.click(5, 5);
	expect(await page.getByLabel('Larger').isVisible()).toBe(false);
	expect(page.url()).toBe(address);
	await page.reload();
	expect([await readSize(page), await size()]).toEqual(['22.8px', '28.8px']);
});

test('a hard word has its note on request, by keyboard and without JavaScript', async () => {
	const page = await visit({ baseURL, javaScript: false, width: 360 });
	await page.goto('/');
	const word = page.getByRole('button', { name: 'sovereignty' });
	const note = page.getByText('The right of a state to govern itself.');
	expect(await note.isVisible()).toBe(false);
	await word.focus();
	await page.keyboard.press('Enter');
	expect(await note.isVisible()).toBe(true);
	expect(await overflow(page)).toBe(0);
	await page.keyboard.press('Escape');
	expect(await note.isVisible()).toBe(false);
	expect(await word.evaluate((button) => button === document.activeElement)).toBe(true);
});
