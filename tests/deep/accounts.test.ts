import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectAccessible } from '../support/browser/axe.ts';
import { startServer } from '../support/server/server.ts';
import { signInIn } from '../support/browser/class-visit.ts';
import { provoke, visit } from '../support/browser/visit.ts';
import { Teacher, NAME, PASSWORD, setUpCode } from '../support/http/teacher.ts';

const empty = await startServer();
const server = await startServer();
const rivera = await Teacher.first(server);

test('every page of an account can be used by all', async () => {
	provoke(/status of 4(00|10)/);
	const fresh = await visit({ baseURL: empty.url });
	const page = await visit({ baseURL: server.url });
	const check = async (on: Page) => expectAccessible(on, await on.title());

	await fresh.goto('/teacher/sign-in');
	await check(fresh);
	await fresh.goto('/teacher/set-up');
	await check(fresh);
	await fresh.getByLabel('Set-up code').fill('wrong');
	await fresh.getByLabel('Your name').fill(NAME);
	await fresh.getByLabel('Password').fill('short');
	await fresh.getByRole('button', { name: 'Make my account' }).click();
	expect(await fresh.title()).toBe('Error: The first teacher – Whose Words');
	await check(fresh);

	await page.goto('/teacher/set-up');
	await check(page);
	await page.goto(await rivera.invitation());
	await check(page);
	await page.goto('/teacher/invitation/none');
	await check(page);
	await signInIn(page, 'Nobody');
	await check(page);

	await signInIn(page);
	await page.goto('/teacher/account');
	await check(page);
	await page.getByRole('button', { name: 'Make an invitation' }).click();
	await page.getByText('/teacher/invitation/').waitFor();
	await check(page);
	await page.getByLabel('Your password now').fill('not this one');
	await page.getByLabel('New password').fill('a phrase that is new');
	await page.getByRole('button', { name: 'Change password' }).click();
	await page.getByText('This is not your password.').waitFor();
	await check(page);
});

test.each([true, false])(
	'a school begins, invites and signs out, scripts: %s',
	async (javaScript) => {
		const school = await startServer();
		const first = await visit({ baseURL: school.url, javaScript, width: 360 });
		await first.goto('/teacher');
		await first.getByRole('link', { name: 'Make the first account' }).click();
		await first.getByLabel('Set-up code').fill(setUpCode(school).toLowerCase());
		await first.getByLabel('Your name').fill(NAME);
		await first.getByLabel('Password').fill(PASSWORD);
		await first.keyboard.press('Enter');
		await first.waitForURL('**/teacher');

		await first.goto('/teacher/account');
		await first.getByRole('button', { name: 'Make an invitation' }).click();
		const link = await first.getByText('/teacher/invitation/').textContent();
		expect(link).toMatch(new RegExp(`^${school.url}/teacher/invitation/`));

		const second = await visit({ baseURL: school.url, javaScript });
		await second.goto(link!);
		await second.getByLabel('Your name').fill('Herr Weiß');
		await second.getByLabel('Password').fill('ein ganz anderes Wort');
		await second.getByRole('button', { name: 'Make my account' }).click();
		await second.waitForURL('**/teacher');
		await second.getByRole('button', { name: 'Sign out' }).click();
		await second.getByText('You are signed out.').waitFor();

		await second.getByLabel('Your name').fill('herr WEISS');
		await second.getByLabel('Password').fill('ein ganz anderes Wort');
		await second.keyboard.press('Enter');
		await second.waitForURL('**/teacher');
	}
);
