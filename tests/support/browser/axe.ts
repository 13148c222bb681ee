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
	{ colorScheme: 'light', width: 320 },
	{ colorScheme: 'dark', width: 1280 }
] as const;

/** On the smallest phone in light and on a laptop in dark, and nothing to scroll sideways. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
	for (const { colorScheme, width } of LOOKS) {
		await page.setViewportSize({ width, height: 800 });
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		// From its top: further down, what sticks to an edge lies over something.
		await page.evaluate(() => window.scrollTo(0, 0));
		const seen = { state, width, found: await violationsOn(page), overflow: await overflow(page) };
		expect(seen).toEqual({ state, width, found: [], overflow: 0 });
	}
}
