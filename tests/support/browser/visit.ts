import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Pick } from '../../../src/lib/question/response.ts';
import { newPage } from './browser.ts';
import { COUNT, question } from '../http/public-attempt.ts';

const complaints: string[] = [];
/** Refusals and cut connections that a test brings about; a browser reports them as errors. */
const provoked: RegExp[] = [];

/** No error in the console, none in a script, nothing against the content policy. */
export function expectNoComplaints(): void {
	const found = complaints.splice(0);
	const expected = provoked.splice(0);
	expect(found.filter((one) => !expected.some((pattern) => pattern.test(one)))).toEqual([]);
}

/** Lets this test bring about a failed request: its status, or its network error. */
export function provoke(...patterns: RegExp[]): void {
	provoked.push(...patterns);
}

export function listen(page: Page): Page {
	page.on('console', (message) => {
		if (message.type() === 'error' || /content security policy/i.test(message.text()))
			complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
	return page;
}

export async function visit(options: Parameters<typeof newPage>[0]): Promise<Page> {
	const page = await newPage(options);
	await page.context().addInitScript(markWhenReady);
	return listen(page);
}

/** Runs in the page: marks it once its script has taken in the questions it asked for. */
function markWhenReady() {
	const read = Response.prototype.json;
	Response.prototype.json = async function (this: Response) {
		const value = await read.call(this);
		if (this.url.endsWith('/questions'))
			setTimeout(() => document.documentElement.setAttribute('data-ready', ''));
		return value;
	};
}

/** Another tab of the same browser. */
export async function anotherTab(page: Page, address = page.url()): Promise<Page> {
	const tab = listen(await page.context().newPage());
	await tab.goto(address);
	return tab;
}

/** Waits until the question with this number is the one on the page. */
export async function onQuestion(page: Page, number: number): Promise<void> {
	await page.getByRole('heading', { name: question(number).stem, exact: true }).waitFor();
	await page.waitForURL(new RegExp(`/(attempt/[^/]+|try)/${number}(#verdict)?$`));
}

/** Waits until the page's script has every question: from then on it needs no page of the server. */
export async function scriptReady(page: Page): Promise<void> {
	await page.locator('html[data-ready]').waitFor();
}

export const option = (page: Page, number: number, index: number) =>
	page.getByLabel(question(number).rows[0]!.options[index]!.text, { exact: true });

/** Chooses what the picks say, whatever draws the options; by keyboard, which all of them take. */
export async function choose(page: Page, picks: Pick[]): Promise<void> {
	for (const { row, option: id } of picks) {
		const select = page.locator(`select[name="row.${row}"]`);
		if ((await select.count()) > 0) await select.selectOption(id);
		else await page.locator(`[name="row.${row}"][value="${id}"]`).press('Space');
	}
}

export const press = (page: Page, words: string) => page.getByText(words, { exact: true }).click();

/** Opens the first page, answers question 1 and goes on: there is an attempt, at question 2. */
export async function beginIn(page: Page): Promise<string> {
	await page.goto('/');
	await option(page, 1, 0).check();
	await press(page, 'Go on to question 2');
	await onQuestion(page, 2);
	return page.url().split('/').at(-2)!;
}

/** The width that is scrolled to the side: none is to be. */
export async function overflow(page: Page): Promise<number> {
	return page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
}

export { COUNT, question };
