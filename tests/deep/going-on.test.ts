import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { startServer } from '../support/server/server.ts';
import {
	beginIn,
	COUNT,
	onQuestion,
	option,
	press,
	provoke,
	scriptReady,
	visit
} from '../support/browser/visit.ts';

const server = await startServer();
const baseURL = server.url;
const phone = { baseURL, width: 360, height: 780 };

/** Every request of the page from here on, as "METHOD /path" without what names the attempt. */
function requestsOf(page: Page): string[] {
	const requests: string[] = [];
	page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		requests.push(`${request.method()} ${pathname.replace(/^\/attempt\/[^/]+/, '')}`);
	});
	return requests;
}

const saved = (page: Page) => page.getByText('Saved. You can still change it.').waitFor();

describe('with JavaScript', () => {
	test('all questions come with one request, and going on asks for nothing', async () => {
		const page = await visit(phone);
		await beginIn(page);
		await scriptReady(page);
		const requests = requestsOf(page);
		await page.reload();
		await scriptReady(page);
		expect(requests.filter((one) => one === 'GET /questions')).toHaveLength(1);

		requests.length = 0;
		await press(page, 'Next question');
		await onQuestion(page, 3);
		await press(page, 'Back');
		await onQuestion(page, 2);
		await page.getByRole('link', { name: `Question ${COUNT}` }).click();
		await onQuestion(page, COUNT);
		await page.getByRole('link', { name: 'Question 4' }).click();
		await onQuestion(page, 4);
		expect(requests).toEqual([]);

		await option(page, 4, 0).check();
		await option(page, 4, 1).check();
		await saved(page);
		await press(page, 'Next question');
		await onQuestion(page, 5);
		await option(page, 5, 0).check();
		await saved(page);
		expect([...new Set(requests)]).toEqual(['PUT /questions/4', 'PUT /questions/5']);
	});

	test('the focus goes to the question on Next and Back, at the top of the page, and to the verdict on a check', async () => {
		const page = await visit(phone);
		await beginIn(page);
		await scriptReady(page);
		const focused = () => page.evaluate(() => document.activeElement?.id);
		await page.getByText('Next question').scrollIntoViewIfNeeded();
		await press(page, 'Next question');
		await onQuestion(page, 3);
		expect([await focused(), await page.evaluate(() => scrollY)]).toEqual(['stem', 0]);
		await press(page, 'Back');
		await onQuestion(page, 2);
		expect(await focused()).toBe('stem');
		await option(page, 2, 0).check();
		await press(page, 'Check my answer');
		await page.getByText('You chose this').waitFor();
		expect(await focused()).toBe('verdict');
		await press(page, 'Next question');
		await onQuestion(page, 3);
		expect(await focused()).toBe('stem');
	});

	test('a reload in the middle keeps the question and its answer', async () => {
		const page = await visit(phone);
		await beginIn(page);
		await scriptReady(page);
		await press(page, 'Next question');
		await onQuestion(page, 3);
		await option(page, 3, 1).check();
		await saved(page);
		await page.reload();
		await onQuestion(page, 3);
		expect(await option(page, 3, 1).isChecked()).toBe(true);
		await saved(page);
	});

	test('pages that cannot get the questions go on as forms', async () => {
		const page = await visit(phone);
		provoke(/Failed to load resource/);
		await page.route('**/questions', (route) => route.abort());
		await beginIn(page);
		await option(page, 2, 1).check();
		await press(page, 'Next question');
		await onQuestion(page, 3);
		await press(page, 'Back');
		await onQuestion(page, 2);
		expect(await option(page, 2, 1).isChecked()).toBe(true);
	});

	test('what was wrong with one question is not said of the next', async () => {
		const page = await visit(phone);
		provoke(/status of 400/, /Failed to load resource/);
		await page.route('**/questions', (route) => route.abort());
		const failed = page.waitForEvent('requestfailed', (one) => one.url().endsWith('/questions'));
		await beginIn(page);
		await failed;
		await page.unroute('**/questions');
		// The script has no questions: the browser sends the form, and the page comes back.
		await press(page, 'Check my answer');
		await page.getByText('Choose an answer first.').waitFor();
		await scriptReady(page);
		await press(page, 'Next question');
		await onQuestion(page, 3);
		expect(await page.getByRole('alert').count()).toBe(0);
	});
});

describe.each([true, false])('with JavaScript: %s', (javaScript) => {
	test('Back and Forward show the question of the address, with its answer', async () => {
		const page = await visit({ ...phone, javaScript });
		await beginIn(page);
		if (javaScript) await scriptReady(page);
		await option(page, 2, 1).check();
		await press(page, 'Next question');
		await onQuestion(page, 3);
		await press(page, 'Next question');
		await onQuestion(page, 4);
		await page.goBack();
		await onQuestion(page, 3);
		await page.goBack();
		await onQuestion(page, 2);
		expect(await option(page, 2, 1).isChecked()).toBe(true);
		await page.goForward();
		await onQuestion(page, 3);
		await page.reload();
		await onQuestion(page, 3);
		await page.goBack();
		await onQuestion(page, 2);
		expect(await option(page, 2, 1).isChecked()).toBe(true);
		await page.goBack();
		await page.getByRole('link', { name: 'Go on with the quiz you began' }).waitFor();
	});
});
