import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { connect } from '../server/database.ts';
import type { TestServer } from '../server/server.ts';
import { COUNT, onQuestion, option, overflow, press, question, visit } from './visit.ts';

const keyOf = (number: number) => question(number).rows[0]!.options.map(({ id }) => id);
const isKey = (number: number, index: number) =>
	question(number).rows[0]!.key.includes(keyOf(number)[index]!);

/** Answers question after question, checks every second one, and hands in; returns the points due. */
async function answerAll(page: Page): Promise<number> {
	let points = 0;
	for (let number = 2; number <= COUNT; number++) {
		await onQuestion(page, number);
		const index = number % 3 === 0 ? 1 : 0;
		await option(page, number, index).check();
		points += isKey(number, index) ? 1 / question(number).rows[0]!.key.length : 0;
		if (number % 4 === 0) {
			await press(page, 'Check my answer');
			await page.getByText('The words that prove it').waitFor();
			await page.getByText('You chose this').waitFor();
		}
		if (number % 5 === 0) expect(await overflow(page)).toBe(0);
		await press(page, number < COUNT ? 'Next question' : 'To the hand-in');
	}
	return points;
}

/** A student takes the public quiz; `lan`: under a name of the local network, as a class would. */
export async function takeTheQuiz(
	server: TestServer,
	{ lan, ...window }: { width: number; height: number; javaScript: boolean; lan: boolean }
): Promise<void> {
	const baseURL = lan ? server.url.replace('127.0.0.1', 'lan.test') : server.url;
	const page = await visit({ ...window, baseURL });
	await page.goto('/');
	expect(await overflow(page)).toBe(0);
	await option(page, 1, 0).check();
	await press(page, 'Check my answer');
	await onQuestion(page, 1);
	const first = isKey(1, 0) ? 1 : 0;
	await page.getByText(first ? 'right' : 'not right', { exact: true }).waitFor();
	await press(page, 'Next question');
	const points = first + (await answerAll(page));

	await page.getByRole('heading', { name: 'Hand in your answers' }).waitFor();
	await page.getByText(`All ${COUNT} questions are answered.`).waitFor();
	expect(await overflow(page)).toBe(0);
	await page.getByRole('button', { name: 'Hand in' }).click();

	const summary = page.getByRole('heading', { level: 1 });
	await page.waitForURL(/\/result$/);
	expect(await summary.innerText()).toContain(`of ${COUNT} points, in ${COUNT} questions`);
	expect(await summary.innerText()).toContain(String(points));
	expect(await overflow(page)).toBe(0);
	await page.locator('summary').first().click();
	await page.locator('summary').last().click();
	await page.locator('figure mark').first().waitFor();
	expect(await overflow(page)).toBe(0);

	const id = page.url().split('/').at(-2);
	const [attempt] = connect(server).all('select * from attempt where id = ?', id);
	expect(attempt).toMatchObject({ points, max: COUNT, handed_in_by: 'student' });
}
