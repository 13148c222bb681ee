import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { overflow } from './visit.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe has against the page as it is now. */
export async function violationsOn(page: Page): Promise<string[]> {
	// Reading axe takes longer than running it: once a document is enough.
	const there = await page.evaluate(() => 'axe' in window);
	const { violations } = await new AxeBuilder(there ? { page, axeSource: ';' } : { page })
		// No page has a frame, so axe needs no page of its own to collect what it found.
		.setLegacyMode()
		.options({ resultTypes: ['violations'] })
		.withTags(RULES)
		.analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`)
	);
}

/** On a phone and on a laptop, in light and in dark; and nothing to scroll sideways at 320 px. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
	for (const [width, height] of [
		[360, 780],
		[1280, 900]
	] as const) {
		await page.setViewportSize({ width, height });
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			const found = await violationsOn(page);
			expect({ state, width, colorScheme, found }).toEqual({
				state,
				width,
				colorScheme,
				found: []
			});
		}
	}
	await page.setViewportSize({ width: 320, height: 780 });
	expect({ state, overflow: await overflow(page) }).toEqual({ state, overflow: 0 });
}
