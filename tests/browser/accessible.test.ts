import { expect, test } from 'vitest';
import { expectAccessible, violationsOn } from '../support/browser/axe.ts';
import { rightPicks } from '../support/http/public-attempt.ts';
import { startServer } from '../support/server/server.ts';
import {
	beginIn,
	COUNT,
	option,
	press,
	question,
	scriptReady,
	visit
} from '../support/browser/visit.ts';

const server = await startServer();

// Every state of these pages is looked at by the deep test of this name.
test('a student’s way can be used by everybody', async () => {
	const page = await visit({ baseURL: server.url });
	const accessible = (state: string) => expectAccessible(page, state);

	await page.goto('/');
	await accessible('the first page');
	const id = await beginIn(page);
	await scriptReady(page);
	await accessible('an open question');
	await option(page, 2, 0).check();
	await page.getByText('Saved. You can still change it.').waitFor();
	await press(page, 'Check my answer');
	await page.getByText('You chose this').waitFor();
	await accessible('a checked answer');
	for (let number = 3; number <= COUNT; number++) {
		const data = { picks: rightPicks(question(number)), revision: 0, check: false };
		const reply = await page.request.put(`/attempt/${id}/questions/${number}`, { data });
		expect(reply.status()).toBe(200);
	}
	await page.goto(`/attempt/${id}/hand-in`);
	await page.getByText(`All ${COUNT} questions are answered.`).waitFor();
	await page.getByRole('button', { name: 'Hand in' }).click();
	await page.waitForURL(/\/result$/);
	await accessible('the result');
	await page.goto(`/attempt/${id}/voices`);
	await accessible('the voices');

	// The same eyes see what is wrong.
	await page.evaluate(() => document.querySelector('h1')!.setAttribute('style', 'color: #eee'));
	await page.emulateMedia({ colorScheme: 'light' });
	expect(await violationsOn(page)).toEqual([expect.stringMatching(/^color-contrast: h1/)]);
});
