import { expect, test } from 'vitest';
import { newPage } from '../support/browser/browser.ts';
import { startServer } from '../support/server/server.ts';
import { beginIn, expectNoComplaints, scriptReady, visit } from '../support/browser/visit.ts';

const server = await startServer();

test('pages run under their own content policy, also when loaded again', async () => {
	const page = await visit({ baseURL: server.url });
	await beginIn(page);
	// A reload that cuts off a request on its way is a complaint of its own.
	await scriptReady(page);
	await page.reload();
	// What kit sets once its script has started.
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
	expectNoComplaints();
});

test('the first page can be read without JavaScript', async () => {
	const page = await newPage({ baseURL: server.url, javaScript: false, width: 320 });
	await page.goto('/');
	expect(await page.locator('h1').count()).toBe(1);
});
