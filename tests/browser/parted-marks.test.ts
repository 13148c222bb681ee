import { expect, test } from 'vitest';
import { partedMarks } from '../support/browser/parted-marks.ts';
import { visit } from '../support/browser/visit.ts';
import { startServer } from '../support/server/server.ts';

const server = await startServer();

test('no mark is parted from its words at a line’s end, however wide the page', async () => {
	const page = await visit({ baseURL: server.url });
	await page.goto('/');
	for (let width = 320; width <= 1280; width += 40) {
		await page.setViewportSize({ width, height: 800 });
		expect({ width, parted: await partedMarks(page) }).toEqual({ width, parted: [] });
	}

	// The same eyes see what is wrong.
	await page.locator('#article').evaluate((article) => {
		article.innerHTML = '<p style="width: 1px">“<button>Words</button>”</p>';
	});
	expect(await partedMarks(page)).toHaveLength(2);
});
