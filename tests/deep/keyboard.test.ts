import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { startServer } from '../support/server/server.ts';
import { COUNT, onQuestion, question, scriptReady, visit } from '../support/browser/visit.ts';

const { url: baseURL } = await startServer();

const saved = (page: Page) => page.getByText('Saved. You can still change it.').waitFor();

/** Presses Tab until this has the focus, as somebody without a mouse must. */
async function tabTo(page: Page, target: Locator): Promise<void> {
	for (let step = 0; step < 60; step++) {
		await page.keyboard.press('Tab');
		if (await target.evaluate((element) => element === document.activeElement)) return;
	}
	throw new Error(`Not to be reached by Tab: ${target}`);
}

test('the whole way can be gone by keyboard', async () => {
	const page = await visit({ baseURL, width: 1280, height: 900 });
	await page.goto('/');
	const radio = () => page.getByRole('radio').or(page.getByRole('checkbox')).first();
	const button = (name: string) => page.getByRole('button', { name, exact: true });
	await tabTo(page, radio());
	await page.keyboard.press('Space');
	await tabTo(page, button('Check my answer'));
	await page.keyboard.press('Enter');
	await onQuestion(page, 1);
	await scriptReady(page);
	await tabTo(page, page.getByRole('link', { name: 'Next question', exact: true }));
	await page.keyboard.press('Enter');
	for (let number = 2; number <= 3; number++) {
		await onQuestion(page, number);
		await tabTo(page, radio());
		await page.keyboard.press('Space');
		await page.keyboard.press('ArrowDown');
		expect(await page.getByRole('radio').nth(1).isChecked()).toBe(true);
		await saved(page);
		// Enter in a choice presses the first button: it checks.
		if (number === 3) {
			await page.keyboard.press('Enter');
			await page.getByText('You chose this').waitFor();
			await tabTo(page, page.getByRole('link', { name: 'Next question', exact: true }));
		} else await tabTo(page, button('Next question'));
		await page.keyboard.press('Enter');
	}
	await onQuestion(page, 4);
	for (let back = 0; back < 2; back++) await page.keyboard.press('Shift+Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('nav')?.ariaLabel)).toBe(
		'Questions'
	);
	await page.keyboard.press('Enter');
	await onQuestion(page, COUNT);
	await tabTo(page, button('To the hand-in'));
	await page.keyboard.press('Enter');
	await page.getByText(`${COUNT - 3} questions are not answered.`).waitFor();
	await tabTo(page, button('Hand in'));
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/result$/);
	await tabTo(page, page.locator('summary').first());
	await page.keyboard.press('Enter');
	await page.getByText(question(1).rows[0]!.options[0]!.rationale!).waitFor();
});
