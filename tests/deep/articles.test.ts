import { expect, test } from 'vitest';
import { expectAccessible } from '../support/browser/axe.ts';
import { visitAs } from '../support/browser/class-visit.ts';
import { overflow } from '../support/browser/visit.ts';
import { NEWS } from '../support/fixtures/news.ts';
import { Teacher } from '../support/http/teacher.ts';
import { startServer } from '../support/server/server.ts';

const server = await startServer();
const teacher = await Teacher.first(server);

test.each([
	{ width: 1280, javaScript: true },
	{ width: 360, javaScript: false }
])('an article is brought, looked through and corrected: %o', async (window) => {
	const page = await visitAs(teacher, { baseURL: server.url, ...window });
	const look = async (what: string) => {
		expect(await overflow(page)).toBe(0);
		if (window.javaScript) await expectAccessible(page, what);
	};
	await page.goto('/teacher/article');
	await look('no articles yet');
	await page.getByRole('link', { name: 'Bring an article' }).click();
	await page.getByLabel('Paste the article').fill(`${NEWS}\n\nIn ${window.width} copies.`);
	await look('the form that brings');
	await page.getByRole('button', { name: 'See first who speaks' }).click();
	await page.getByRole('heading', { name: 'These four people and bodies speak' }).waitFor();
	await look('the cast');
	await page.locator('.rows summary').first().click();
	await look('the cast with one line open');
	await page.getByLabel('Name, as students will read it').first().fill('Selma Tarn-Ode');
	await page.getByRole('button', { name: 'See who says what' }).click();
	await page.getByRole('button', { name: 'Draft the questions' }).first().waitFor();
	await page.getByRole('link', { name: /^Change.+We will bring coffee/ }).click();
	await page.getByRole('combobox', { name: 'Speaker' }).first().selectOption('somebody else:');
	await page.getByLabel('Name of somebody else').first().fill('Lu Marsh');
	await look('a statement being corrected');
	await page.getByRole('button', { name: 'Set speaker' }).click();
	await page.getByText('is said by Lu Marsh').first().waitFor();
	await page.getByRole('link', { name: 'Voices' }).click();
	await page.getByRole('heading', { name: 'Whose words fill this article' }).waitFor();
	expect(await page.getByText('Selma Tarn-Ode').count()).toBeGreaterThan(0);
	await look('the voices');
});

test('a web page that is pasted keeps its headline and loses what stands around it', async () => {
	const page = await visitAs(teacher, { baseURL: server.url });
	await page.goto('/teacher/article/bring');
	// What kit sets once its script has started.
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
	const text = page.getByLabel('Paste the article');
	const paragraphs = NEWS.split('\n\n').slice(1);
	const html = `<h1>A headline of its own for this page</h1>${paragraphs.map((one) => `<p>${one}</p>`).join('')}<aside class="newsletter">Sign up for our newsletter</aside>`;
	await text.evaluate((area: HTMLTextAreaElement, html) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/html', html);
		area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
	}, html);
	await text.fill(paragraphs.join('\n'));
	await page.getByRole('button', { name: 'See first who speaks' }).click();
	await page.getByText('Who speaks', { exact: true }).waitFor();
	expect(await page.getByLabel('Title').inputValue()).toBe('A headline of its own for this page');
});
