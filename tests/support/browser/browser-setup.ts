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
	const found = await findChromium();
	const browser = await chromium.launchServer({
		...found,
		// A name that is not localhost: a page there is as little trusted as one on a school's network.
		args: [...(found.args ?? []), '--host-resolver-rules=MAP lan.local 127.0.0.1']
	});
	project.provide('browserEndpoint', browser.wsEndpoint());
	return () => browser.close();
}
