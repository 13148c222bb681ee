// Takes the pictures that the README shows, from the built server with a database that
// `npm run demo` has filled.
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../support/browser/chromium.ts';
import { demoServer } from './demo-server.ts';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const folder = await mkdtemp(join(tmpdir(), 'whose-words-'));
const server = await demoServer(folder);
try {
	const found = await findChromium();
	// Letters in greys alone: with coloured edges a picture has half as many bytes again.
	const args = [...(found.args ?? []), '--disable-lcd-text'];
	const browser = await chromium.launch({ ...found, args });
	const page = await browser.newPage({
		viewport: { width: 1104, height: 660 },
		// No button is caught between two colours.
		reducedMotion: 'reduce'
	});
	await page.goto(server.address);
	await take(page, 'first-page');
	await signIn(page);
	await page.getByRole('link', { name: 'Report of 9A' }).click();
	await page.getByRole('link', { name: 'Students' }).click();
	await page.getByRole('region', { name: 'Scores' }).waitFor();
	await take(page, 'students');
	await page.getByRole('link', { name: 'Summary' }).click();
	await page.getByRole('link', { name: 'Discuss with the class' }).click();
	await page.waitForURL('**/discuss/1');
	// The third question is one row, and shows all of a wall in one picture.
	await page.goto(page.url().replace(/\d+$/, '3'));
	await page.getByRole('link', { name: 'Show the key' }).click();
	await page.getByText('The words that prove it are marked.').waitFor();
	await take(page, 'discuss');
	await browser.close();
} finally {
	await server.stop();
	await rm(folder, { recursive: true });
}

async function signIn(page: Page): Promise<void> {
	await page.goto(`${server.address}/teacher/sign-in`);
	await page.getByLabel('Name').fill(server.name);
	await page.getByLabel('Password').fill(server.password);
	await page.getByRole('button', { name: 'Sign in' }).click();
	await page.getByRole('heading', { name: 'Your quizzes and classes' }).waitFor();
}

async function take(page: Page, name: string): Promise<void> {
	const path = `docs/${name}.png`;
	await page.screenshot({ path });
	console.log(`${path}: ${Math.round((await stat(path)).size / 1024)} KB`);
}
