import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newPage } from '../support/browser/browser.ts';
import { beginIn, listen, option, question } from '../support/browser/visit.ts';
import { connect } from '../support/server/database.ts';
import { startServer } from '../support/server/server.ts';
import { responseTo } from '../support/server/stored-attempt.ts';

const server = await startServer();
const database = connect(server);

/** What may happen to a page on a slow phone before its script is there. */
const TOUCHED: Record<string, (page: Page) => Promise<void>> = {
	'only a choice was made': async () => {},
	'an extension put an element into a label': async (page) =>
		page.evaluate(() => document.querySelector('main form label')!.prepend(new Image())),
	'an extension put an element around the options': async (page) =>
		page.evaluate(() => {
			const fieldset = document.querySelector('main form fieldset')!;
			const around = document.createElement('div');
			fieldset.before(around);
			around.append(fieldset);
		}),
	'a translator took every text away': async (page) =>
		page.evaluate(() => {
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			const texts: Text[] = [];
			while (walker.nextNode()) texts.push(walker.currentNode as Text);
			for (const text of texts.filter((one) => one.parentElement!.closest('main'))) {
				const font = document.createElement('font');
				font.append(text.data);
				text.replaceWith(font);
			}
		})
};

test.each(Object.entries(TOUCHED))(
	'what was chosen before the script came is stored: %s',
	async (_, touch) => {
		const page = listen(await newPage({ baseURL: server.url, width: 360, height: 780 }));
		const id = await beginIn(page);
		const late = Promise.withResolvers<void>();
		await page.route('**/*.js', async (route) => {
			await late.promise;
			await route.continue();
		});
		await page.reload({ waitUntil: 'commit' });
		await option(page, 2, 1).check();
		await touch(page);
		late.resolve();

		const stored = () => {
			const row = responseTo(database, id, question(2));
			return row && JSON.parse(String(row.picks));
		};
		const row = question(2).rows[0]!;
		await expect.poll(stored).toEqual([{ row: row.id, option: row.options[1]!.id }]);
		await page.getByText('Saved. You can still change it.').waitFor();
		expect(await option(page, 2, 1).isChecked()).toBe(true);

		// And the page goes on to work.
		await option(page, 2, 2).check();
		await expect.poll(stored).toEqual([{ row: row.id, option: row.options[2]!.id }]);
	}
);
