import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { overflow } from './visit.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe has against the page as it is now. */
export async function violationsOn(page: Page): Promise<string[]> {
	// Reading axe takes longer than running it: once a document is enough.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	const violations = await page.evaluate(async (tags) => {
		const run = (window as unknown as { axe: typeof axe }).axe.run;
		return (await run(document, { runOnly: tags, resultTypes: ['violations'] })).violations;
	}, RULES);
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`)
	);
}

const LOOKS = [
	{ colorScheme: 'light', width: 360 },
	{ colorScheme: 'dark', width: 1280 }
] as const;

/** On a phone in light and on a laptop in dark; and nothing to scroll sideways at 320 px. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
	for (const { colorScheme, width } of LOOKS) {
		await page.setViewportSize({ width, height: 800 });
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const found = await violationsOn(page);
		expect({ state, width, found }).toEqual({ state, width, found: [] });
	}
	await page.setViewportSize({ width: 320, height: 800 });
	expect({ state, overflow: await overflow(page) }).toEqual({ state, overflow: 0 });
}
