import { expect, test } from 'vitest';
import { expectAccessible, violationsOn } from '../support/browser/axe.ts';
import { visitAs } from '../support/browser/class-visit.ts';
import { join } from '../support/http/class.ts';
import { rightPicks } from '../support/http/public-attempt.ts';
import { Teacher } from '../support/http/teacher.ts';
import { startServer } from '../support/server/server.ts';
import {
	beginIn,
	COUNT,
	onQuestion,
	option,
	press,
	provoke,
	question,
	scriptReady,
	visit
} from '../support/browser/visit.ts';

const server = await startServer();

/** A question of two rows, one of which is answered. */
const PARTLY = 5;

test('every page and state can be used by everybody', async () => {
	const page = await visit({ baseURL: server.url });
	const accessible = (state: string) => expectAccessible(page, state);

	await page.goto('/');
	await accessible('the first page');
	await page.getByRole('button', { name: 'Check my answer' }).click();
	provoke(/status of 400/);
	await page.getByText('Choose an answer first.').waitFor();
	await accessible('the first question with an error');

	const id = await beginIn(page);
	await scriptReady(page);
	await accessible('an open question');
	await press(page, 'Check my answer');
	await page.getByText('Choose an answer first.').waitFor();
	await accessible('an error');
	await option(page, 2, 0).check();
	await page.getByText('Saved. You can still change it.').waitFor();
	await accessible('a chosen answer');
	await press(page, 'Check my answer');
	await page.getByText('You chose this').waitFor();
	await accessible('a checked answer');
	await press(page, 'Next question');
	await onQuestion(page, 3);
	await page.getByRole('link', { name: 'Question 4' }).click();
	await onQuestion(page, 4);
	await accessible('a question about the whole page, with several ticks');

	await page.getByRole('link', { name: `Question ${PARTLY}` }).click();
	await onQuestion(page, PARTLY);
	await option(page, PARTLY, 0).check();
	await page.getByText('Saved. You can still change it.').waitFor();
	await press(page, 'Check my answer');
	await page.getByRole('button', { name: 'Check it as it is' }).waitFor();
	await page.getByRole('button', { name: 'Text size and letters' }).click();
	await accessible('a part left open asked about, under the choice of letters');

	await page.goto(`/attempt/${id}/hand-in`);
	await page.getByText('One is answered in part.').waitFor();
	await accessible('the hand-in with open questions');
	for (let number = 3; number <= COUNT; number++) {
		const data = {
			picks: rightPicks(question(number)),
			revision: number === PARTLY ? 1 : 0,
			check: false
		};
		const reply = await page.request.put(`/attempt/${id}/questions/${number}`, { data });
		expect(reply.status()).toBe(200);
	}
	await page.goto(`/attempt/${id}/hand-in`);
	await page.getByText(`All ${COUNT} questions are answered.`).waitFor();
	await accessible('the hand-in with none');
	await page.getByRole('button', { name: 'Hand in' }).click();
	await page.waitForURL(/\/result$/);
	await accessible('the result');
	for (const summary of await page.locator('summary').all()) await summary.click();
	await accessible('the result with everything open');

	await page.goto(`/attempt/${id}/voices`);
	await accessible('the voices');

	provoke(/status of 404/);
	await page.goto('/nothing');
	await accessible('an address that is none');
	await page.goto('/attempt/none/1');
	await accessible('an attempt of somebody else');

	// The same eyes see what is wrong.
	await page.evaluate(() => document.querySelector('h1')!.setAttribute('style', 'color: #eee'));
	await page.emulateMedia({ colorScheme: 'light' });
	expect(await violationsOn(page)).toEqual([expect.stringMatching(/^color-contrast: h1/)]);
});

test('so can the pages on which a student joins a class and waits for its result', async () => {
	const teacher = await Teacher.first(server);
	const { code } = await teacher.open({ feedback: 'close' });
	const one = await join(server, code);
	const page = await visitAs(one.student, { baseURL: server.url });
	for (const path of ['/join', '/join/again', `/j/${code}`, one.path('you')]) {
		await page.goto(path);
		await expectAccessible(page, path);
	}
	await one.handIn();
	await page.goto(one.path('result'));
	await page.getByRole('link', { name: 'Look again' }).waitFor();
	await expectAccessible(page, 'waiting');
});
