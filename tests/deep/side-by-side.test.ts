import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LIBRARY_QUIZZES } from '../../src/lib/library/index.ts';
import { visitAs } from '../support/browser/class-visit.ts';
import { scriptReady } from '../support/browser/visit.ts';
import { join } from '../support/http/class.ts';
import { Teacher } from '../support/http/teacher.ts';
import { startServer } from '../support/server/server.ts';

const server = await startServer();
const teacher = await Teacher.first(server);

const LAPTOP = { width: 1366, height: 768 };
const PHONE = { width: 360, height: 740 };

type Options = { width: number; height: number; javaScript?: boolean };
type Quiz = (typeof LIBRARY_QUIZZES)[number];

/** A student of a class that has this quiz. */
async function begin(quiz: Quiz, options: Options) {
	const { code } = await teacher.open({ feedback: 'each' }, quiz);
	const { student, path } = await join(server, code);
	const page = await visitAs(student, { baseURL: server.url, ...options });
	const open = async (number: number) => {
		await page.goto(path(number));
		if (options.javaScript !== false) await scriptReady(page);
	};
	return { page, open };
}

/** Waits until the upper edge of this is in the window, and not behind what sticks to its edges. */
async function inSight(page: Page, one: Locator, what: string) {
	const seen = () =>
		one.evaluate((element) => {
			const { left, top } = element.getClientRects()[0] ?? element.getBoundingClientRect();
			const there = document.elementFromPoint(left + 4, top + 4);
			return Boolean(there && (element.contains(there) || there.contains(element)));
		});
	await expect.poll(seen, { message: what, timeout: 3000 }).toBe(true);
}

const stem = (page: Page) => page.locator('#stem');
/** The way between the passage and the question that is on this screen. */
const way = (page: Page, name: string) =>
	page.getByRole('link', { name, exact: true }).filter({ visible: true });

/** Where it is: a click would first scroll what sticks to an edge away from it. */
async function tap(page: Page, one: Locator) {
	const { x, y, width, height } = (await one.boundingBox())!;
	await page.mouse.click(x + width / 2, y + height / 2);
}

/** In the middle of the window, and then. */
async function scrollAndTap(page: Page, one: Locator) {
	await one.evaluate((element) => element.scrollIntoView({ block: 'center' }));
	await tap(page, one);
}

/** Beside the article: each place that is asked about, and the question with it or one tap away. */
async function expectBeside(page: Page, what: string) {
	const high = await page.locator('.sticky').evaluate((element) => element.clientHeight);
	expect(high, what).toBeLessThanOrEqual(1.5 * LAPTOP.height);
	await way(page, 'Show the passage').click();
	const places = page.locator('#article .asked:has(.asked-by)');
	const count = await places.count();
	expect(count, what).toBeGreaterThan(0);
	for (let place = 0; place < count; place++) {
		await inSight(page, places.nth(place).locator('p').last(), `${what}, place ${place + 1}`);
		if (high <= LAPTOP.height) await inSight(page, stem(page), what);
		if (place < count - 1)
			await places.nth(place).getByRole('link', { name: 'Show the next' }).click();
	}
	if (high > LAPTOP.height) await places.last().getByText('Back to the question').click();
	await inSight(page, stem(page), what);
}

/** Opened by its address, a question that fits the window has what it asks about beside it. */
async function expectOpenedAtIt(page: Page, what: string) {
	const high = await page.locator('.sticky').evaluate((element) => element.clientHeight);
	if (high > LAPTOP.height) return;
	const place = page.locator('#article .asked').first();
	await inSight(page, place.locator('> :last-child'), `${what}, opened`);
	await inSight(page, stem(page), `${what}, opened`);
}

/** On a phone: from the end of the question to the passage, and back to where it was left. */
async function expectOneTapApart(page: Page, what: string) {
	const last = page.locator('#question select, #question label').last();
	await last.scrollIntoViewIfNeeded();
	await page.evaluate(() => new Promise(requestAnimationFrame));
	await inSight(page, last, what);
	const place = await page.evaluate(() => scrollY);
	await tap(page, way(page, 'Show the passage'));
	await inSight(page, page.locator('#passage .asked > :last-child').first(), what);
	await tap(page, way(page, 'To the question'));
	await expect.poll(() => page.evaluate(() => scrollY), { message: what }).toBe(place);
}

describe.each(LIBRARY_QUIZZES)('$title', (quiz) => {
	test('passage and question are seen together on a laptop', async () => {
		const { page, open } = await begin(quiz, LAPTOP);
		for (const number of quiz.questions.keys()) {
			await open(number + 1);
			if (number > 0) await expectOpenedAtIt(page, `question ${number + 1}`);
			await expectBeside(page, `question ${number + 1}`);
		}
	});

	test('passage and question are one tap apart on a phone', async () => {
		const { page, open } = await begin(quiz, PHONE);
		for (const [index, { view }] of quiz.questions.entries()) {
			await open(index + 1);
			const what = `question ${index + 1}`;
			if (view === 'hottext') expect(await way(page, 'Show the passage').count(), what).toBe(0);
			else await expectOneTapApart(page, what);
		}
	});
});

test('a reload stays where the article was read', async () => {
	const { page, open } = await begin(cut.quiz, LAPTOP);
	await open(cut.number);
	await page.mouse.move(300, 400);
	await page.mouse.wheel(0, 500);
	const place = () => page.evaluate(() => scrollY);
	await expect.poll(place).toBeGreaterThan(1800);
	const read = await place();
	await page.reload();
	await scriptReady(page);
	expect(await place()).toBe(read);
});

/** A question whose passage leaves paragraphs out. */
const cut = { quiz: LIBRARY_QUIZZES[0]!, number: 4 };

test.each([true, false])('what is left out is a link to it, scripts: %s', async (javaScript) => {
	const { page, open } = await begin(cut.quiz, { ...PHONE, javaScript });
	await open(cut.number);
	const sign = page.locator('#passage').getByRole('link', { name: /paragraphs left out/ });
	const to = await sign.first().getAttribute('href');
	expect(await page.locator(to!).count()).toBe(1);
	await scrollAndTap(page, sign.first());
	await inSight(page, page.locator(to!), 'the first paragraph left out');
	await tap(page, page.getByRole('link', { name: `Back to question ${cut.number}` }));
	await inSight(page, stem(page), 'the question');
	await page.goBack();
	if (!javaScript) await page.goBack();
	await inSight(page, sign.first(), 'the sign');
});

test('without a script the ways are links, beside the article there is one back', async () => {
	const { page, open } = await begin(cut.quiz, { ...LAPTOP, javaScript: false });
	await open(cut.number);
	await way(page, 'Show the passage').click();
	const place = page.locator('#article .asked').first();
	await inSight(page, place.locator('p').last(), 'the passage');
	await place.getByRole('link', { name: 'Back to the question' }).click();
	await inSight(page, stem(page), 'the question');
	await page.setViewportSize(PHONE);
	await tap(page, way(page, 'Show the passage'));
	await inSight(page, page.locator('#passage .asked > :last-child').first(), 'on a phone');
	await tap(page, way(page, 'To the question'));
	await inSight(page, stem(page), 'the question on a phone');
});

test('going back from the article keeps the question that was gone on to', async () => {
	const { page, open } = await begin(cut.quiz, PHONE);
	await open(cut.number - 1);
	await page.getByRole('button', { name: 'Next question' }).click();
	const { stem: words } = cut.quiz.questions[cut.number - 1]!;
	await page.getByRole('heading', { name: words, exact: true }).waitFor();
	const sign = page
		.locator('#passage')
		.getByRole('link', { name: /left out/ })
		.last();
	await scrollAndTap(page, sign);
	await page.waitForURL(/#text-/);
	// Nobody is as fast as a test: the page's script notes the new address first.
	await page.waitForFunction(() => history.state !== null);
	await page.goBack();
	await inSight(page, sign, 'the sign');
	expect(await stem(page).innerText()).toBe(words);
});
