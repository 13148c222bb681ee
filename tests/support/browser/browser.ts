import { chromium, type Browser, type Page } from 'playwright-core';
import { inject } from 'vitest';
import type {} from './browser-setup.ts';

let connection: Promise<Browser> | undefined;

/** Closes every window that a test has opened. */
export async function closeWindows(): Promise<void> {
	const windows = (await connection)?.contexts() ?? [];
	await Promise.all(windows.map((window) => window.close()));
}

interface PageOptions {
	baseURL?: string;
	/** CSS pixels; a small laptop where nothing is said. */
	width?: number;
	height?: number;
	/** false: as a browser in which scripts are switched off. */
	javaScript?: boolean;
	colorScheme?: 'light' | 'dark';
}

/** A page in a window of its own, which shares cookies and storage with no other. */
export async function newPage(options: PageOptions = {}): Promise<Page> {
	const { width = 1280, height = 800, javaScript = true, colorScheme = 'light', baseURL } = options;
	connection ??= chromium.connect(inject('browserEndpoint'));
	const context = await (
		await connection
	).newContext({
		viewport: { width, height },
		javaScriptEnabled: javaScript,
		colorScheme,
		baseURL
	});
	// A test that waits in vain should say for what, well before its own time is over.
	context.setDefaultTimeout(10_000);
	return context.newPage();
}
