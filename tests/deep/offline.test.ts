import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { connect } from '../support/server/database.ts';
import { responseTo } from '../support/server/stored-attempt.ts';
import { type Class } from '../support/http/class.ts';
import { Teacher } from '../support/http/teacher.ts';
import { answering } from '../support/browser/class-visit.ts';
import { QUIZ } from '../support/http/public-attempt.ts';
import { startServer } from '../support/server/server.ts';
import {
	anotherTab,
	onQuestion,
	option,
	press,
	provoke,
	question
} from '../support/browser/visit.ts';

const server = await startServer();
const database = connect(server);
const teacher = await Teacher.first(server);
const window = { baseURL: server.url, width: 360, height: 780 };

const status = (page: Page, words: string | RegExp) =>
	page.getByRole('status').getByText(words).first().waitFor();
const saved = (page: Page) => status(page, 'Saved. You can still change it.');
const unsaved = (page: Page) =>
	status(page, 'Not saved yet. It is kept on this device and sent again.');
const kept = (page: Page) => page.evaluate(() => Object.keys(localStorage));
/** What a browser says when the network is back: everything that waits is sent. */
const online = (page: Page) => page.evaluate(() => dispatchEvent(new Event('online')));
const stored = (attempt: string, number: number) => {
	const row = responseTo(database, attempt, question(number));
	return row && { revision: row.revision, picks: JSON.parse(String(row.picks)) };
};
const pick = (number: number, index: number) => ({
	row: question(number).rows[0]!.id,
	option: question(number).rows[0]!.options[index]!.id
});

async function begun(of?: Class) {
	const { code } = of ?? (await teacher.open({}, QUIZ));
	const student = await answering(window, code);
	provoke(/Failed to load resource|net::ERR|status of 409/);
	return student;
}

/** No save gets through until it is called. */
async function cut(page: Page): Promise<() => Promise<void>> {
	const put = (url: URL) => /\/attempt\/[^/]+\/questions\/\d+$/.test(url.pathname);
	await page.route(put, (route) =>
		route.request().method() === 'PUT' ? route.abort() : route.fallback()
	);
	return () => page.unroute(put);
}

describe('the network goes away in the middle', () => {
	test('the student goes on; the answers wait, hand-in waits for them, then all works', async () => {
		const { page, id } = await begun();
		await option(page, 1, 0).check();
		await saved(page);
		await page.context().setOffline(true);
		await status(page, 'No connection.');
		for (const number of [1, 2, 3]) {
			await onQuestion(page, number);
			await option(page, number, 1).check();
			await unsaved(page);
			await press(page, 'Next question');
		}
		await status(page, /3 answers are\s+kept on this device/);
		await page.getByRole('link', { name: `Question ${QUIZ.questions.length}` }).click();
		await press(page, 'To the hand-in');
		await page.getByText('Handing in waits until all your answers are saved').waitFor();
		expect(page.url()).toMatch(new RegExp(`/${QUIZ.questions.length}$`));
		expect(stored(id, 2)).toBeUndefined();

		await page.context().setOffline(false);
		await page.waitForURL(/\/hand-in$/);
		for (const number of [1, 2, 3])
			expect(stored(id, number)).toEqual({
				revision: number === 1 ? 2 : 1,
				picks: [pick(number, 1)]
			});
		expect(await kept(page)).toEqual([]);
		await page.getByRole('button', { name: 'Hand in' }).click();
		await page.getByRole('heading', { name: 'Handed in' }).waitFor();
	});

	test('on the way to the hand-in: the page stays, and goes on by itself', async () => {
		const { page } = await begun();
		const last = QUIZ.questions.length;
		await page.getByRole('link', { name: `Question ${last}` }).click();
		await onQuestion(page, last);
		await page.context().setOffline(true);
		await press(page, 'To the hand-in');
		await page.getByText('Handing in waits until all your answers are saved').waitFor();
		await page.context().setOffline(false);
		await page.waitForURL(/\/hand-in$/);
	});

	test('and comes back before anything was answered: the page says so no longer', async () => {
		const { page } = await begun();
		await page.context().setOffline(true);
		await status(page, 'No connection.');
		await page.context().setOffline(false);
		await page.getByText('No connection.').waitFor({ state: 'detached' });
	});
});

describe('“Hand in”', () => {
	const handIn = (url: URL) => url.pathname.endsWith('/hand-in');
	const lost: Record<string, (page: Page) => Promise<() => Promise<void>>> = {
		'without a network': async (page) => {
			await page.context().setOffline(true);
			return () => page.context().setOffline(false);
		},
		'answered by a proxy with 502': async (page) => {
			await page.route(handIn, (route) => route.fulfill({ status: 502, body: '<h1>Bad</h1>' }));
			return () => page.unroute(handIn);
		},
		'answered by a filter’s page': async (page) => {
			await page.route(handIn, (route) => route.fulfill({ status: 403, body: '<h1>No</h1>' }));
			return () => page.unroute(handIn);
		}
	};

	test.each(Object.entries(lost))('%s: stays, says so, and goes on by itself', async (_, lose) => {
		const { page, id } = await begun();
		await page.goto(`/attempt/${id}/hand-in`);
		await page.waitForFunction(() => document.querySelector('[role="status"]'));
		const mend = await lose(page);
		await page.getByRole('button', { name: 'Hand in' }).click();
		await page.getByText('Not handed in yet.').waitFor();
		expect(page.url()).toMatch(/\/hand-in$/);
		await mend();
		// It may have gone on by itself before.
		await online(page).catch(() => {});
		await page.getByRole('heading', { name: 'Handed in' }).waitFor();
	});
});

test('answers that a closed class did not take are counted, kept, and sent when it is reopened', async () => {
	const of = await teacher.open({}, QUIZ);
	const { page, id } = await begun(of);
	const mend = await cut(page);
	await option(page, 1, 0).check();
	await unsaved(page);
	await press(page, 'Next question');
	await onQuestion(page, 2);
	await option(page, 2, 0).check();
	await unsaved(page);
	await teacher.close(of);
	await mend();
	await online(page);
	await status(page, 'The quiz is closed.');
	await status(page, /2 answers on this device were not stored\. Ask your teacher/);
	expect(stored(id, 1)).toMatchObject({ picks: [] });

	await teacher.submit(await teacher.page(of.path()), 'Open it again');
	await online(page);
	await saved(page);
	for (const number of [1, 2])
		expect(stored(id, number)).toEqual({ revision: 1, picks: [pick(number, 0)] });
	await page.getByText('The quiz is closed.').waitFor({ state: 'detached' });
	expect(await kept(page)).toEqual([]);
});

describe('a reply that is lost after the server stored the answer', () => {
	const several = 1 + QUIZ.questions.findIndex(({ rule }) => rule === 'ticks');

	test.each([1, 2])('is no conflict when the answer is changed (%i lost)', async (times) => {
		const { page, id } = await begun();
		await page.getByRole('link', { name: `Question ${several}` }).click();
		await onQuestion(page, several);
		await page.route(
			`**/attempt/*/questions/${several}`,
			async (route) => {
				await route.fetch();
				await route.abort();
			},
			{ times }
		);
		const { options } = question(several).rows[0]!;
		const last = options.length - 1;
		await option(page, several, last).check();
		await unsaved(page);
		for (let n = 0; n < times; n++) {
			await option(page, several, n).check();
			if (n + 1 < times) await unsaved(page);
		}
		await online(page);
		await saved(page);
		const chosen = [...Array(times).keys(), last].map((index) => pick(several, index));
		expect(stored(id, several)!.picks).toEqual(chosen);
		expect(await page.getByRole('alert').count()).toBe(0);
		expect(await kept(page)).toEqual([]);
	});
});

describe('unsaved answers', () => {
	test('are warned of before the page is left, and lie over the server’s after a reload', async () => {
		const { page, id } = await begun();
		await option(page, 1, 0).check();
		await saved(page);
		const mend = await cut(page);
		await option(page, 1, 1).check();
		await unsaved(page);
		const asked = page.waitForEvent('dialog');
		const reloading = page.reload();
		const dialog = await asked;
		expect(dialog.type()).toBe('beforeunload');
		await dialog.accept();
		await reloading;
		await unsaved(page);
		expect(await option(page, 1, 1).isChecked()).toBe(true);
		expect(stored(id, 1)).toMatchObject({ picks: [pick(1, 0)] });
		await mend();
		await online(page);
		await saved(page);
		expect(stored(id, 1)).toEqual({ revision: 2, picks: [pick(1, 1)] });
		expect(await kept(page)).toEqual([]);
	});

	test('of two tabs do not push each other out', async () => {
		const { page, id } = await begun();
		const other = await anotherTab(page);
		await other.locator('html[data-ready]').waitFor();
		const mends = [await cut(page), await cut(other)];
		await option(page, 1, 0).check();
		await unsaved(page);
		await press(other, 'Next question');
		await onQuestion(other, 2);
		await option(other, 2, 0).check();
		await unsaved(other);
		await mends[1]!();
		await online(other);
		await saved(other);
		page.once('dialog', (dialog) => void dialog.accept());
		await mends[0]!();
		await page.reload();
		await saved(page);
		for (const number of [1, 2]) expect(stored(id, number)?.picks).toEqual([pick(number, 0)]);
	});

	test('are warned of by “Next student”, and go with their student', async () => {
		const { page, id, name } = await begun();
		await cut(page);
		await option(page, 1, 0).check();
		await unsaved(page);
		page.once('dialog', (dialog) => void dialog.accept());
		await page.getByRole('link', { name }).click();
		await page.getByRole('heading', { name: `You are ${name}` }).waitFor();
		// What kit sets once its script has started.
		await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
		const said: string[] = [];
		page.once('dialog', (dialog) => {
			said.push(dialog.message());
			void dialog.dismiss();
		});
		await page.getByRole('button', { name: 'Next student' }).click();
		expect(said).toEqual(['One of your answers is not saved yet. Leave it behind?']);
		expect(await kept(page)).toHaveLength(1);
		page.once('dialog', (dialog) => void dialog.accept());
		await page.getByRole('button', { name: 'Next student' }).click();
		await page.getByRole('heading', { name: 'Join My class' }).waitFor();
		// A browser tells the next page a moment later.
		await expect.poll(() => kept(page)).toEqual([]);
		expect(stored(id, 1)).toBeUndefined();
	});
});
