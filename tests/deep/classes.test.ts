import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessible } from '../support/browser/axe.ts';
import { join } from '../support/http/class.ts';
import { Teacher } from '../support/http/teacher.ts';
import { answering, joinIn, visitAs } from '../support/browser/class-visit.ts';
import { QUIZ } from '../support/http/public-attempt.ts';
import { startServer } from '../support/server/server.ts';
import { onQuestion, option, press, provoke, visit } from '../support/browser/visit.ts';

const server = await startServer();
const teacher = await Teacher.first(server);
const baseURL = server.url;
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const useIn = (page: Page) =>
	page.getByRole('link', { name: new RegExp(`^Use with my class ?: ${QUIZ.title}$`) }).click();

test('a camera reads the code from the screen', async () => {
	const of = await teacher.open();
	const wall = await visitAs(teacher, { baseURL, width: 1280 });
	await wall.goto(of.path());
	const picture = await wall.locator('svg.qr').screenshot();
	const eye = await visit({});
	const seen = await eye.evaluate(
		async (source) => {
			const image = new Image();
			image.src = source;
			await image.decode();
			const { width, height } = image;
			const context = new OffscreenCanvas(width, height).getContext('2d')!;
			context.drawImage(image, 0, 0);
			return { width, height, data: [...context.getImageData(0, 0, width, height).data] };
		},
		`data:image/png;base64,${picture.toString('base64')}`
	);
	const read = jsQR(new Uint8ClampedArray(seen.data), seen.width, seen.height);
	expect(read?.data).toMatch(new RegExp(`/j/${of.code}$`));
});

test('the live page goes on by itself, with names when they are asked for', async () => {
	const of = await teacher.open();
	const wall = await visitAs(teacher, { baseURL });
	await wall.goto(of.path());
	const ada = await join(server, of.code);
	const joined = wall.locator('dd').first();
	await expect.poll(() => joined.innerText(), { timeout: 5_000 }).toBe('1');
	expect(await wall.getByText(ada.name).count()).toBe(0);
	await wall.goto(`${of.path()}?names=shown`);
	const bob = await join(server, of.code);
	await wall.getByText(bob.name).waitFor();
});

test('a live page whose request hangs says since when it knows nothing, and goes on', async () => {
	const of = await teacher.open();
	const wall = await visitAs(teacher, { baseURL });
	await wall.goto(of.path());
	await wall.getByText('Up to date.').waitFor();
	const hang = '**/progress';
	await wall.route(hang, () => {});
	await wall.getByText(/As of \d\d:\d\d: no connection since/).waitFor({ timeout: 15_000 });
	await wall.unroute(hang);
	await wall.getByText('Up to date.').waitFor();
});

test('a live page that nobody looks at asks for nothing, and goes on when it is looked at', async () => {
	const of = await teacher.open();
	const wall = await visitAs(teacher, { baseURL });
	let asked = 0;
	wall.on('request', (request) => (asked += request.url().endsWith('/progress') ? 1 : 0));
	const look = (hidden: boolean) =>
		wall.evaluate((hidden) => {
			Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
			document.dispatchEvent(new Event('visibilitychange'));
		}, hidden);
	await wall.clock.install();
	await wall.goto(of.path());
	const later = async () => {
		await wall.clock.runFor(3_000);
		return asked;
	};
	await expect.poll(later).toBeGreaterThan(0);
	await look(true);
	asked = 0;
	await wall.clock.runFor(60_000);
	expect(asked).toBe(0);
	await look(false);
	await expect.poll(later).toBeGreaterThan(1);
});

test('a register number that is here already sends its owner to the three words', async () => {
	const of = await teacher.open({ naming: 'register' });
	await join(server, of.code, '12');
	const page = await visit({ baseURL, width: 360 });
	await page.goto(`/j/${of.code}`);
	await page.getByLabel('Your number on the list').fill('12');
	provoke(/status of 409/);
	await button(page, 'Start').click();
	await page.getByText('Number 12 is already here: go on with its three words.').waitFor();
	await link(page, 'I was here before and have three words').click();
	expect(await page.getByLabel('Code of the class').inputValue()).toBe(of.code);
});

describe('“Next student”', () => {
	test.each([true, false])('leaves nothing for Back to show (JavaScript: %s)', async (js) => {
		const of = await teacher.open({}, QUIZ);
		const page = await visit({ baseURL, javaScript: js });
		await page.goto(`/j/${of.code}`);
		const { name, words, id } = await joinIn(page);
		await press(page, 'To the questions');
		await option(page, 1, 1).check();
		await press(page, 'Next question');
		await onQuestion(page, 2);
		await link(page, name).click();
		await button(page, 'Next student').click();
		await page.getByRole('heading', { name: 'Join My class' }).waitFor();
		provoke(/status of 404/);
		for (let back = 0; back < 4; back++) {
			await page.goBack();
			const html = await page.content();
			for (const trace of [name, words]) expect(html).not.toContain(trace);
			expect(await page.locator('input:checked').count()).toBe(0);
		}
		await page.goto(`/attempt/${id}`);
		await page.getByText('This quiz is not open in this browser.').waitFor();
		expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
	});
});

test('every page of a class can be used by everybody', async () => {
	const of = await teacher.open({ naming: 'typed', feedback: 'release' }, QUIZ);
	const ada = await join(server, of.code, 'Ada '.repeat(9).trim());
	const page = await visitAs(teacher, { baseURL });
	const accessible = async (path: string, state = path) => {
		if (path) await page.goto(path);
		await expectAccessible(page, state);
	};
	await accessible('/teacher');
	await page.setViewportSize({ width: 1280, height: 900 });
	await useIn(page);
	await page.getByLabel('Everything is deleted').fill('999');
	await page.evaluate(() =>
		document.querySelector('form[method="POST"]:has(#label)')!.setAttribute('novalidate', '')
	);
	provoke(/status of 40\d/);
	await button(page, 'Open the class').click();
	await page.getByText('Error: At most a year.').waitFor();
	await accessible('', 'the settings with an error');
	await accessible(of.path(), 'the live page');
	await accessible(`${of.path()}?names=shown`, 'the live page with names');
	await accessible(of.path('close'), 'closing');
	await accessible(of.path('delete'), 'deleting');
	await accessible(of.path(`student/${ada.id}?words`), 'an open attempt');

	const student = await visit({ baseURL });
	await student
		.context()
		.addCookies([...ada.student.cookies].map(([name, value]) => ({ name, value, url: baseURL })));
	const seen = async (path: string, state = path) => {
		await student.goto(path);
		await expectAccessible(student, state);
	};
	await seen('/join');
	await seen('/join/again');
	await seen(`/j/${of.code}`, 'joining');
	await seen('/j/ZZZZZZ', 'a code that is none');
	await seen(ada.path('you'), 'the three words');
	await ada.handIn();
	await seen(ada.path('result'), 'a result that waits');
	await teacher.close(of);
	await seen(`/j/${of.code}`, 'a class that is closed');
	await accessible(of.path(), 'the live page of a closed class');
	await accessible(of.path('report/students'), 'the scores');
	await accessible(of.path(`student/${ada.id}`), 'one student');
});

test('answering works in a class as in public', async () => {
	const of = await teacher.open({}, QUIZ);
	const { page } = await answering({ baseURL, width: 360 }, of.code);
	await option(page, 1, 0).check();
	await page.getByText('Saved. You can still change it.').waitFor();
	expect(await button(page, 'Check my answer').count()).toBe(0);
});
