import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { connect, counts } from '../support/server/database.ts';
import { responseTo } from '../support/server/stored-attempt.ts';
import { startServer } from '../support/server/server.ts';
import {
	anotherTab,
	beginIn,
	onQuestion,
	option,
	press,
	provoke,
	question,
	scriptReady,
	visit
} from '../support/browser/visit.ts';

const server = await startServer();
const database = connect(server);
const phone = { baseURL: server.url, width: 360, height: 780 };

const SAVED = 'Saved. You can still change it.';
const state = (page: Page, words: string) => page.getByText(words, { exact: true });
const stored = (attempt: string, number: number) => responseTo(database, attempt, question(number));

async function begun(): Promise<{ page: Page; id: string }> {
	const page = await visit(phone);
	const id = await beginIn(page);
	await scriptReady(page);
	return { page, id };
}

/** Holds what matches on its way back; the server has it, the page has no answer yet. */
async function holdReply(page: Page, url: string, method: string) {
	const arrived = Promise.withResolvers<void>();
	const release = Promise.withResolvers<void>();
	await page.route(url, async (route: Route) => {
		if (route.request().method() !== method) return route.fallback();
		const response = await route.fetch();
		arrived.resolve();
		await release.promise;
		await route.fulfill({ response });
	});
	return { arrived: arrived.promise, release: () => release.resolve() };
}

describe('the words beside a question', () => {
	test('say “Saved” when the server has answered, and “Saving” until then', async () => {
		const { page, id } = await begun();
		const reply = await holdReply(page, '**/attempt/*/questions/2', 'PUT');
		await option(page, 2, 0).check();
		await reply.arrived;
		await state(page, 'Saving …').waitFor();
		expect(await state(page, SAVED).count()).toBe(0);
		expect(stored(id, 2)).toMatchObject({ revision: 1 });
		reply.release();
		await state(page, SAVED).waitFor();
	});

	test('say “Saved” of the newest choice only', async () => {
		const { page, id } = await begun();
		const reply = await holdReply(page, '**/attempt/*/questions/2', 'PUT');
		await option(page, 2, 0).check();
		await reply.arrived;
		await option(page, 2, 1).check();
		await option(page, 2, 2).check();
		reply.release();
		await state(page, SAVED).waitFor();
		const newest = question(2).rows[0]!.options[2]!.id;
		expect(JSON.parse(String(stored(id, 2)!.picks))).toEqual([{ row: 'answer', option: newest }]);
		expect(await option(page, 2, 2).isChecked()).toBe(true);
	});

	test('stay true when the questions arrive after an answer was saved', async () => {
		const page = await visit(phone);
		const reply = await holdReply(page, '**/questions', 'GET');
		await beginIn(page);
		await reply.arrived;
		await option(page, 2, 1).check();
		await state(page, SAVED).waitFor();
		reply.release();
		await scriptReady(page);
		expect(await option(page, 2, 1).isChecked()).toBe(true);
		await state(page, SAVED).waitFor();
		await option(page, 2, 0).check();
		await state(page, SAVED).waitFor();
		expect(await page.getByRole('alert').count()).toBe(0);
	});
});

describe('a reply that is lost', () => {
	test('is asked for again, and the answer is one answer', async () => {
		const { page, id } = await begun();
		provoke(/Failed to load resource/);
		// The server gets it, the page never hears of it.
		await page.route(
			'**/attempt/*/questions/2',
			async (route) => {
				await route.fetch();
				await route.abort();
			},
			{ times: 1 }
		);
		await option(page, 2, 0).check();
		await state(page, 'Not saved yet. It is kept on this device and sent again.').waitFor();
		await state(page, SAVED).waitFor();
		expect(stored(id, 2)).toMatchObject({ revision: 1 });
	});
});

describe('a reply of somebody else, such as a school’s filter', () => {
	test.each([200, 401, 403, 404, 408, 429])('with status %i decides nothing', async (status) => {
		const { page, id } = await begun();
		provoke(/Failed to load resource/);
		const body = '<h1>This page is blocked</h1>';
		await page.route(
			'**/attempt/*/questions/2',
			(route) => route.fulfill({ status, contentType: 'text/html', body }),
			{ times: 1 }
		);
		await option(page, 2, 0).check();
		await state(page, 'Not saved yet. It is kept on this device and sent again.').waitFor();
		await state(page, SAVED).waitFor();
		expect(stored(id, 2)).toMatchObject({ revision: 1 });
	});
});

describe('a server that is restarted under an open page', async () => {
	const own = await startServer();

	test('gets the answer given meanwhile when it is back', async () => {
		const page = await visit({ ...phone, baseURL: own.url });
		await beginIn(page);
		await scriptReady(page);
		provoke(/Failed to load resource/);
		await own.kill();
		await option(page, 2, 1).check();
		await state(page, 'Not saved yet. It is kept on this device and sent again.').waitFor();
		await press(page, 'Next question');
		await onQuestion(page, 3);
		await option(page, 3, 0).check();
		await state(page, 'Not saved yet. It is kept on this device and sent again.').waitFor();
		await press(page, 'Check my answer');
		await page.getByText('Checking needs the network. Your choice is kept').waitFor();
		await own.restart();
		// The pauses between its tries have grown meanwhile.
		await state(page, SAVED).waitFor({ timeout: 40_000 });
		await press(page, 'Back');
		await onQuestion(page, 2);
		await state(page, SAVED).waitFor();
		await page.reload();
		expect(await option(page, 2, 1).isChecked()).toBe(true);
	});
});

describe('two tabs', () => {
	test('the one with the older answer takes the newer one and says so', async () => {
		const { page, id } = await begun();
		const stale = await anotherTab(page);
		await scriptReady(stale);
		await option(page, 2, 0).check();
		await state(page, SAVED).waitFor();
		provoke(/status of 409/);
		await option(stale, 2, 1).click();
		await stale.getByRole('alert').getByText('answered in another window').waitFor();
		expect(await option(stale, 2, 0).isChecked()).toBe(true);
		expect(stored(id, 2)).toMatchObject({ revision: 1 });

		// From there on it may change it.
		await option(stale, 2, 1).click();
		await state(stale, SAVED).waitFor();
		expect(await stale.getByRole('alert').count()).toBe(0);
		expect(stored(id, 2)).toMatchObject({ revision: 2 });
	});

	test('an answer checked in one is shown in the other, which says why', async () => {
		const { page } = await begun();
		const stale = await anotherTab(page);
		await scriptReady(stale);
		await option(page, 2, 0).check();
		await press(page, 'Check my answer');
		await page.getByText('You chose this').waitFor();
		provoke(/status of 409/);
		await option(stale, 2, 1).click();
		await stale.getByRole('alert').getByText('This answer is checked').waitFor();
		await stale.getByText('The words that prove it').waitFor();
	});

	test('after the hand-in in one, the other says that it takes no more answers', async () => {
		const { page, id } = await begun();
		const stale = await anotherTab(page);
		await scriptReady(stale);
		await page.goto(`/attempt/${id}/hand-in`);
		await page.getByRole('button', { name: 'Hand in' }).click();
		await page.waitForURL(/\/result$/);
		provoke(/status of 409/);
		await option(stale, 2, 1).click();
		await stale.getByRole('alert').getByText('It takes no more answers').waitFor();
		expect(stored(id, 2)).toMatchObject({ picks: '[]' });
	});
});

describe('a double click', () => {
	test.each([true, false])('on a first Check starts one attempt (JavaScript: %s)', async (js) => {
		const before = counts(database).attempt!;
		const page = await visit({ ...phone, javaScript: js });
		await page.goto('/');
		await option(page, 1, 0).check();
		await page.getByRole('button', { name: 'Check my answer' }).dblclick();
		await page.getByText('You chose this').waitFor();
		expect(counts(database).attempt).toBe(before + 1);
	});

	test('on Check checks once', async () => {
		const { page, id } = await begun();
		await option(page, 2, 0).check();
		await page.getByRole('button', { name: 'Check my answer' }).dblclick();
		await page.getByText('You chose this').waitFor();
		expect(await page.getByRole('alert').count()).toBe(0);
		expect(stored(id, 2)!.final_at).not.toBeNull();
		await onQuestion(page, 2);
	});

	test('on Hand in hands in once', async () => {
		const { page, id } = await begun();
		await page.goto(`/attempt/${id}/hand-in`);
		await page.getByRole('button', { name: 'Hand in' }).dblclick();
		await page.waitForURL(/\/result$/);
		await page.getByText('Question by question').waitFor();
		expect(database.all('select points from attempt where id = ?', id)).toEqual([{ points: 1 }]);
	});
});
