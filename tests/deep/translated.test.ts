import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { neededIn } from '../../src/lib/question/response.ts';
import { rightPicks } from '../support/http/public-attempt.ts';
import { newPage } from '../support/browser/browser.ts';
import { translated } from '../support/browser/translator.ts';
import { choose, COUNT, listen, press, question } from '../support/browser/visit.ts';
import { connect } from '../support/server/database.ts';
import { visitAs } from '../support/browser/class-visit.ts';
import { CLASS_QUIZ, join } from '../support/http/class.ts';
import { Teacher } from '../support/http/teacher.ts';
import { startServer } from '../support/server/server.ts';
import { responseTo } from '../support/server/stored-attempt.ts';

const server = await startServer();
const database = connect(server);

/** What the page says, without the breaks that another element makes. */
const said = async (page: Page, place: string) =>
	(await page.locator(place).innerText()).replace(/\s+/g, ' ').trim();

test.each(['instead', 'around'] as const)(
	'a translated page (words %s) asks, counts and stores each question as itself',
	async (how) => {
		const page = listen(await newPage({ baseURL: server.url, width: 360, height: 780 }));
		await translated(page.context(), how);
		await page.goto('/');
		await choose(page, rightPicks(question(1)));
		await press(page, 'Go on to question 2');
		await page.waitForURL(/\/2$/);
		const attempt = page.url().split('/').at(-2)!;

		for (let number = 2; number <= COUNT; number++) {
			const asked = question(number);
			await page.waitForURL(new RegExp(`/${number}$`));
			await expect.poll(() => said(page, '#stem')).toBe(asked.stem);
			expect(await page.locator('[name^="row."]').count()).toBeGreaterThan(0);
			const names = await page
				.locator('[name^="row."]')
				.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).name));
			expect(new Set(names)).toEqual(new Set(asked.rows.map(({ id }) => `row.${id}`)));

			await choose(page, rightPicks(asked));
			await page.getByText('Saved. You can still change it.').waitFor();
			expect(responseTo(database, attempt, asked)).toMatchObject({ revision: expect.any(Number) });
			expect(await said(page, 'nav[aria-label="Questions"] p')).toContain(
				`${number} of ${COUNT} – ${number} answered`
			);
			if (['match', 'inline-choice'].includes(asked.view))
				expect(await said(page, '.counted')).toBe(
					`${neededIn(asked)} of ${neededIn(asked)} chosen.`
				);
			await press(page, number < COUNT ? 'Next question' : 'To the hand-in');
		}
		await page.getByText(`All ${COUNT} questions are answered.`).waitFor();
		await page.getByText('Hand in', { exact: true }).click();
		await page.waitForURL(/\/result$/);
	}
);

test('a translated class page and wall keep counting and going on', async () => {
	const teacher = await Teacher.first(server);
	const at = await teacher.open({ label: '9B' });
	const page = await visitAs(teacher, { baseURL: server.url });
	await translated(page.context(), 'instead');
	await page.goto(at.path());
	await join(server, at.code);
	const joined = page.locator('dd').first();
	await expect.poll(() => joined.innerText(), { timeout: 5_000 }).toBe('1');

	await page.goto(at.path('lobby'));
	await page.getByText('1 has joined').waitFor();
	await join(server, at.code);
	await page.getByText('2 have joined').waitFor();
	await page.getByRole('link', { name: 'To the first question' }).click();
	const { rows } = CLASS_QUIZ.questions[0]!;
	for (const [index, row] of rows.entries()) {
		await expect.poll(() => said(page, 'h1')).toBe(row.text);
		expect(await said(page, '.top p')).toContain(`row ${index + 1} of ${rows.length}`);
		await page.getByRole('link', { name: /^Next/ }).click();
	}
	await expect.poll(() => said(page, 'h1')).toBe(CLASS_QUIZ.questions[1]!.stem);
});
