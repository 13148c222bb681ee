// Takes the picture of the first page that the README shows, from the built server with a database
// of its own.
import { spawn } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from '../tests/support/chromium.ts';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const picture = 'docs/first-page.png';

const folder = await mkdtemp(join(tmpdir(), 'whose-words-'));
const server = spawn(process.execPath, ['server.js'], {
	env: {
		...process.env,
		HOST: '127.0.0.1',
		PORT: '0',
		DATABASE_URL: join(folder, 'quiz.db'),
		ORIGIN: undefined
	},
	stdio: ['ignore', 'pipe', 'inherit']
});

try {
	const address = await addressOf(server.stdout);
	const browser = await chromium.launch(await findChromium());
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	await page.goto(address);
	await page.screenshot({ path: picture });
	await browser.close();
	console.log(`${picture}: ${Math.round((await stat(picture)).size / 1024)} KB`);
} finally {
	const ended = new Promise((resolve) => server.once('close', resolve));
	if (server.kill()) await ended;
	await rm(folder, { recursive: true });
}

async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
	for await (const line of createInterface(output)) {
		const address = /^Listening on (\S+)$/.exec(line)?.[1];
		if (address) {
			// What it says from here on is of no interest, but must be read.
			output.resume();
			return address;
		}
	}
	throw new Error('The server did not start');
}
