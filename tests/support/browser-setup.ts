import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.ts';

declare module 'vitest' {
	interface ProvidedContext {
		browserEndpoint: string;
	}
}

/** One browser for all test files; each file connects to it. */
export default async function setup(project: TestProject) {
	const browser = await chromium.launchServer(await findChromium());
	project.provide('browserEndpoint', browser.wsEndpoint());
	return () => browser.close();
}
