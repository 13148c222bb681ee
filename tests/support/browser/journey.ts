import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pointsInWords } from '../../../src/lib/components/question/points.ts';
import type { Pick } from '../../../src/lib/question/response.ts';
import { score } from '../../../src/lib/question/score.ts';
import { connect } from '../server/database.ts';
import type { TestServer } from '../server/server.ts';
import { MAX, rightPicks, wrongPicks } from '../http/public-attempt.ts';
import { choose, COUNT, onQuestion, overflow, press, question, visit } from './visit.ts';

/** Picks right and wrong by turns, so that some questions earn a part. */
function picksFor(number: number): Pick[] {
	const [right, wrong] = [rightPicks(question(number)), wrongPicks(question(number))];
	return number % 3 === 0 ? [...wrong.slice(0, 1), ...right.slice(1)] : right;
}

/** Answers question after question, checks every second one, and hands in; returns the points due. */
async function answerAll(page: Page): Promise<number> {
	let points = 0;
	for (let number = 2; number <= COUNT; number++) {
		await onQuestion(page, number);
		const picks = picksFor(number);
		await choose(page, picks);
		points += score(question(number), picks).points;
		if (number % 4 === 0) {
			await press(page, 'Check my answer');
			await page.getByText('The words that prove it').first().waitFor();
			await page.getByText('You chose this').first().waitFor();
			await verdictInSight(page);
		}
		if (number % 5 === 0) expect(await overflow(page)).toBe(0);
		await press(page, number < COUNT ? 'Next question' : 'To the hand-in');
	}
	return points;
}

/** After a check the verdict is what the screen shows, and what has the focus. */
async function verdictInSight(page: Page): Promise<void> {
	const verdict = page.locator('#verdict:focus');
	await verdict.waitFor();
	const { y, height } = (await verdict.boundingBox())!;
	expect(y).toBeGreaterThanOrEqual(0);
	expect(y + height).toBeLessThanOrEqual(page.viewportSize()!.height);
}

/** A student takes the public quiz; `lan`: under a name of the local network, as a class would. */
export async function takeTheQuiz(
	server: TestServer,
	{ lan, ...window }: { width: number; height: number; javaScript: boolean; lan: boolean }
): Promise<void> {
	const baseURL = lan ? server.url.replace('127.0.0.1', 'lan.local') : server.url;
	const page = await visit({ ...window, baseURL });
	await page.goto('/');
	expect(await overflow(page)).toBe(0);
	await choose(page, wrongPicks(question(1)));
	await press(page, 'Check my answer');
	await onQuestion(page, 1);
	await page.getByText('not right', { exact: true }).waitFor();
	await verdictInSight(page);
	await press(page, 'Next question');
	const points = await answerAll(page);

	await page.getByRole('heading', { name: 'Hand in your answers' }).waitFor();
	await page.getByText(`All ${COUNT} questions are answered.`).waitFor();
	expect(await overflow(page)).toBe(0);
	await page.getByRole('button', { name: 'Hand in' }).click();

	const summary = page.getByRole('heading', { level: 1 });
	await page.waitForURL(/\/result$/);
	expect(await summary.innerText()).toContain(`of ${MAX} points, in ${COUNT} questions`);
	expect(await summary.innerText()).toContain(pointsInWords(points));
	expect(await overflow(page)).toBe(0);
	await page.locator('summary').first().click();
	await page.locator('summary').last().click();
	await page.locator('figure mark').first().waitFor();
	expect(await overflow(page)).toBe(0);

	const id = page.url().split('/').at(-2);
	const [attempt] = connect(server).all('select * from attempt where id = ?', id);
	expect(attempt).toMatchObject({ max: MAX, handed_in_by: 'student' });
	expect(attempt!.points).toBeCloseTo(points);
}
