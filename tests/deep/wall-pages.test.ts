import { expect, test } from 'vitest';
import { expectAccessible } from '../support/browser/axe.ts';
import { visitAs } from '../support/browser/class-visit.ts';
import { CLASS_QUIZ, join } from '../support/http/class.ts';
import { Teacher } from '../support/http/teacher.ts';
import { startServer } from '../support/server/server.ts';

const server = await startServer();
const teacher = await Teacher.first(server);
/** The first question is a match. */
const rows = CLASS_QUIZ.questions[0]!.rows;

test('the lobby counts who joins while it is looked at, and can be used by everybody', async () => {
	const at = await teacher.open({ label: '9B' });
	const page = await visitAs(teacher, { baseURL: server.url });
	await page.goto(at.path('lobby'));
	await page.getByText('Nobody has joined yet').waitFor();
	await expectAccessible(page, 'the lobby, empty');
	await join(server, at.code);
	await page.getByText('1 has joined').waitFor();
	await join(server, at.code);
	await page.getByText('2 have joined').waitFor();
	await expectAccessible(page, 'the lobby, with two who joined');
});

test('the wall fills the screen by a button and by the key f, which can be switched off', async () => {
	const at = await teacher.open({ label: '6C' });
	const page = await visitAs(teacher, { baseURL: server.url });
	await page.goto(at.path('lobby'));
	await page.getByRole('button', { name: 'Full screen' }).click();
	await page.getByRole('button', { name: 'Leave full screen' }).waitFor();
	await page.getByRole('link', { name: 'To the first question' }).click();
	await page.getByRole('heading', { name: rows[0]!.text }).waitFor();
	// It stays the whole screen from page to page.
	await page.keyboard.press('f');
	await page.getByRole('button', { name: 'Full screen', exact: true }).waitFor();
	await page.getByRole('checkbox', { name: 'Key f' }).uncheck();
	await page.reload();
	await page.getByRole('button', { name: 'Full screen', exact: true }).waitFor();
	await page.keyboard.press('f');
	expect(await page.evaluate(() => document.fullscreenElement)).toBe(null);
});

test('a match is walked by keyboard row by row, each answer on demand', async () => {
	const at = await teacher.open({ label: '6B' });
	await join(server, at.code);
	const page = await visitAs(teacher, { baseURL: server.url });
	await page.goto(at.path('discuss/1'));
	await page.waitForLoadState('networkidle');
	await page.keyboard.press('ArrowRight');
	await page.getByRole('heading', { name: rows[1]!.text }).waitFor();
	await expectAccessible(page, 'a row before its answer');
	const next = page.getByRole('link', { name: 'Next row' });
	await next.focus();
	await page.keyboard.press('Enter');
	await page.getByRole('heading', { name: rows[2]!.text }).waitFor();
	expect(await next.evaluate((link) => link === document.activeElement)).toBe(true);
	await page.keyboard.press('ArrowLeft');
	await page.getByRole('heading', { name: rows[1]!.text }).waitFor();

	await page.getByRole('link', { name: 'Show the answer' }).press('Enter');
	const asked = page.getByText('1 student still answers.');
	await asked.waitFor();
	await expectAccessible(page, 'a row whose answer is asked for');
	expect(await page.locator('mark').count()).toBe(0);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.getByText('The answer: ').waitFor();
	expect(await page.locator('mark').count()).toBeGreaterThan(0);
	await expectAccessible(page, 'a row with its answer');
	await page.keyboard.press('ArrowRight');
	await page.getByRole('heading', { name: rows[2]!.text }).waitFor();
	expect(await page.locator('mark').count()).toBe(0);
});
