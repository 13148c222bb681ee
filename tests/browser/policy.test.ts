import { expect, test } from 'vitest';
import { newPage } from '../support/browser.ts';
import { startServer } from '../support/server.ts';

const server = await startServer();

test('pages run under their own content policy, also when loaded again', async () => {
	const page = await newPage({ baseURL: server.url });
	const complaints: string[] = [];
	page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(error.message));

	await page.goto('/');
	await page.getByRole('button', { name: 'Go on to question 2' }).waitFor();
	await page.getByRole('radio').first().check();
	await page.getByRole('button', { name: 'Go on to question 2' }).click();
	await page.reload();
	// What kit sets once its script has started.
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
	expect(complaints).toEqual([]);
});

test('the first page can be read without JavaScript', async () => {
	const page = await newPage({ baseURL: server.url, javaScript: false, width: 320 });
	await page.goto('/');
	expect(await page.locator('h1').count()).toBe(1);
});
