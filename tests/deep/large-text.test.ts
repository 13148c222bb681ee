import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PUBLIC_QUIZ } from '../../src/lib/library/index.ts';
import { visitAs } from '../support/browser/class-visit.ts';
import { overflow, provoke, visit } from '../support/browser/visit.ts';
import { join } from '../support/http/class.ts';
import { rightPicks } from '../support/http/public-attempt.ts';
import { Teacher } from '../support/http/teacher.ts';
import { startServer } from '../support/server/server.ts';

const server = await startServer();
const teacher = await Teacher.first(server);
const baseURL = server.url;

/** Text of twice the size on a phone: nothing to scroll sideways, nothing beyond the edge or cut. */
async function expectRoom(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
	for (const summary of await page.locator('summary').all()) await summary.click();
	for (const width of [320, 360]) {
		await page.setViewportSize({ width, height: 740 });
		const seen = { path, width, overflow: await overflow(page), beyond: await beyond(page) };
		expect(seen).toEqual({ path, width, overflow: 0, beyond: [] });
	}
}

/** What reaches beyond the window, or is cut by its own edge. */
function beyond(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('body *')]
			.filter((one) => one.checkVisibility() && !one.closest('.hidden-words, thead, svg, .strip'))
			.filter((one) => {
				const { left, right } = one.getBoundingClientRect();
				const cut =
					getComputedStyle(one).overflowX === 'hidden' && one.scrollWidth > one.clientWidth + 1;
				return cut || left < -0.5 || right > document.documentElement.clientWidth + 0.5;
			})
			.map((one) => `${one.localName}.${one.className}: ${one.textContent.trim().slice(0, 40)}`)
	);
}

test('every page of a student has room for text of twice the size', async () => {
	const { code } = await teacher.open({ feedback: 'each' }, PUBLIC_QUIZ);
	const one = await join(server, code);
	const page = await visitAs(one.student, { baseURL });
	for (const path of ['/', '/try/2', '/join', '/join/again', `/j/${code}`, one.path('you')])
		await expectRoom(page, path);
	for (const [index, question] of PUBLIC_QUIZ.questions.entries()) {
		await expectRoom(page, one.path(index + 1));
		await one.save(index + 1, rightPicks(question).slice(1), 0, index !== 2);
		await expectRoom(page, one.path(index + 1));
	}
	await expectRoom(page, one.path('hand-in'));
	await one.handIn();
	for (const rest of ['result', 'voices']) await expectRoom(page, one.path(rest));
	provoke(/status of 404/);
	for (const path of ['/nothing', '/attempt/none/1']) await expectRoom(page, path);
});

test('so has the page on which a class waits', async () => {
	const { code } = await teacher.open({ feedback: 'release' }, PUBLIC_QUIZ);
	const one = await join(server, code);
	await one.handIn();
	const page = await visitAs(one.student, { baseURL });
	await expectRoom(page, one.path('waiting'));
	expect(page.url()).toContain('/waiting');
});

test.each(['light', 'dark'] as const)(
	'where colours are forced, chosen and not chosen differ: %s',
	async (colorScheme) => {
		const page = await visit({ baseURL, colorScheme });
		await page.emulateMedia({ forcedColors: 'active', colorScheme });
		for (const [index, { view }] of PUBLIC_QUIZ.questions.entries()) {
			if (index === 0) continue;
			await page.goto(`/try/${index + 1}`);
			const input = page.locator('#question :is([name^="row."])').first();
			const box = page.locator('#question :is(fieldset, table)').first();
			const before = await box.screenshot();
			const select = await input.evaluate((one) => one.localName === 'select');
			if (select) await input.selectOption({ index: 1 });
			else await input.press('Space');
			await input.blur();
			expect((await box.screenshot()).equals(before), view).toBe(false);
		}
	}
);

/** The share of a picture that has one colour: nearly all of it where its words cannot be seen. */
async function plainShare(page: Page, picture: Buffer): Promise<number> {
	const blank = await page.context().newPage();
	return blank.evaluate(async (base64) => {
		const file = await fetch(`data:image/png;base64,${base64}`);
		const image = await createImageBitmap(await file.blob());
		const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
		context.drawImage(image, 0, 0);
		const { data } = context.getImageData(0, 0, image.width, image.height);
		const counts = new Map<number, number>();
		const pixels = new Uint32Array(data.buffer);
		for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
		return Math.max(...counts.values()) / pixels.length;
	}, picture.toString('base64'));
}

test('where colours are forced, a word with a note is read within a mark', async () => {
	const { code } = await teacher.open({ feedback: 'each' }, PUBLIC_QUIZ);
	const one = await join(server, code);
	const page = await visitAs(one.student, { baseURL, colorScheme: 'dark' });
	await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
	const number = PUBLIC_QUIZ.questions.findIndex(({ id }) => id === 'quoted-groups') + 1;
	await one.save(number, rightPicks(PUBLIC_QUIZ.questions[number - 1]!), 0, true);
	await page.goto(one.path(number));
	const word = page.locator('#article mark .noted');
	expect(await plainShare(page, await word.screenshot())).toBeLessThan(0.85);
	// The same eyes see what is wrong.
	await word.evaluate((element) => (element.style.background = 'black'));
	expect(await plainShare(page, await word.screenshot())).toBeGreaterThan(0.85);
});
