import type { Locator, Page } from 'playwright-core';
import type { Pick } from '../../../src/lib/question/response.ts';

/** The input of a pick, in whatever view its question is. */
export function inputOf(page: Page, { row, option }: Pick): Locator {
	return page.locator(`select[name="row.${row}"], [name="row.${row}"][value="${option}"]`);
}

const isSelect = (input: Locator) => input.evaluate((element) => element.localName === 'select');

/** With a pointer: on the words of a label, the first line of which may not be its box's middle. */
export async function choose(page: Page, pick: Pick) {
	const input = inputOf(page, pick);
	if (await isSelect(input)) return void (await input.selectOption(pick.option));
	const label = page.locator('label', { has: input });
	await label.scrollIntoViewIfNeeded();
	const line = await label.evaluate((element) => {
		const { x, y, width, height } = element.getClientRects()[0]!;
		return { x: x + width / 2, y: y + height / 2 };
	});
	await page.mouse.click(line.x, line.y);
}

const hasFocus = (input: Locator) =>
	input.evaluateAll((elements) => elements.some((one) => one === document.activeElement));

async function tabTo(page: Page, input: Locator) {
	for (let presses = 0; presses < 60; presses++) {
		if (await hasFocus(input)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab does not lead to ${input}`);
}

/** With keys alone, from wherever the focus is. */
export async function chooseByKeys(page: Page, pick: Pick) {
	const input = inputOf(page, pick);
	const group = page.locator(`[name="row.${pick.row}"]`);
	const type = await group.first().evaluate((element) => (element as HTMLInputElement).type);
	await tabTo(page, type === 'checkbox' ? input : group);
	if (type === 'checkbox') return page.keyboard.press('Space');
	if (type === 'radio') await page.keyboard.press('Space');
	for (let presses = 0; presses < 20 && !(await holds(page, pick)); presses++)
		await page.keyboard.press('ArrowDown');
}

/** Whether the page shows this pick as made. */
export async function holds(page: Page, pick: Pick): Promise<boolean> {
	const input = inputOf(page, pick);
	return (await isSelect(input)) ? (await input.inputValue()) === pick.option : input.isChecked();
}
