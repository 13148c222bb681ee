import { expect, test } from 'vitest';
import { expectAccessible } from '../support/browser/axe.ts';
import { visitAs } from '../support/browser/class-visit.ts';
import { overflow } from '../support/browser/visit.ts';
import { NEWS } from '../support/fixtures/news.ts';
import { bring } from '../support/http/article.ts';
import { draftOn, ownQuestion } from '../support/http/draft.ts';
import { Teacher } from '../support/http/teacher.ts';
import { startServer } from '../support/server/server.ts';

const server = await startServer();
const teacher = await Teacher.first(server);

test.each([1280, 360])('words are selected by mouse and by keyboard, at %i px', async (width) => {
	const page = await visitAs(teacher, { baseURL: server.url, width });
	await page.goto('/teacher/article/bring');
	await page.getByLabel('Paste the article').fill(`${NEWS}\n\nIn ${width} more copies.`);
	await page.getByRole('button', { name: 'See first who speaks' }).click();
	await page.getByRole('button', { name: 'See who says what' }).click();
	await page.getByRole('button', { name: 'Draft the questions' }).first().waitFor();

	const drag = async (paragraph: RegExp, from: string, to: string) => {
		const place = page.locator('.article .block > p', { hasText: paragraph });
		await place.scrollIntoViewIfNeeded();
		const [a, b] = await place.evaluate(
			(element, ends) =>
				ends.map((words, last) => {
					const range = document.createRange();
					const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
					for (let node = nodes.nextNode() as Text; node; node = nodes.nextNode() as Text) {
						const start = node.data.indexOf(words);
						if (start === -1) continue;
						range.setStart(node, start + (last ? words.length - 1 : 0));
						range.setEnd(node, start + (last ? words.length : 1));
					}
					const { left, right, top, bottom } = range.getBoundingClientRect();
					return { x: last ? right : left, y: (top + bottom) / 2 };
				}),
			[from, to]
		);
		await page.mouse.move(a!.x, a!.y);
		await page.mouse.down();
		await page.mouse.move(b!.x, b!.y, { steps: 4 });
		await page.mouse.up();
	};
	const words = page.getByLabel('The words');
	await drag(/The plan names no cost/, 'The plan names', 'no cost');
	await words.waitFor();
	expect(await words.inputValue()).toBe('The plan names no cost');
	await expectAccessible(page, 'words that were selected');
	expect(await overflow(page)).toBe(0);
	await page.getByRole('combobox', { name: 'Speaker' }).selectOption('Selma Tarn');
	await page.getByRole('button', { name: 'Add the statement' }).click();
	await page.getByText('“The plan names no cost” is a statement of Selma Tarn').first().waitFor();

	await page.getByRole('link', { name: /^Add.+The town council will vote/ }).press('Enter');
	await words.focus();
	await words.press('Control+Home');
	for (let word = 0; word < 5; word++) await words.press('Control+Shift+ArrowRight');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	expect(await words.inputValue()).toBe('The town council will vote');
	await page.getByLabel('Name of somebody else').fill('The council');
	await page.getByRole('combobox', { name: 'Speaker' }).selectOption('somebody else:');
	await page.getByRole('button', { name: 'Add the statement' }).press('Enter');
	await page
		.getByText('“The town council will vote” is a statement of The council')
		.first()
		.waitFor();

	// What is selected in the article grows with Shift and the arrows.
	await drag(/It is not yet clear/, 'It is', 'is not');
	await page.keyboard.press('Control+Shift+ArrowRight');
	await expect.poll(() => words.inputValue()).toBe('It is not yet');
});

test('words selected in the article go into the field used last', async () => {
	const article = await bring(teacher, `${NEWS}\n\nSelected by hand.`);
	const { quiz, question } = await ownQuestion(teacher, await draftOn(teacher, article));
	const page = await visitAs(teacher, { baseURL: server.url });
	await page.goto(`/teacher/draft/${quiz}/question/${question}`);
	const proof = page.getByRole('textbox', { name: /^Proof/ });
	await proof.focus();
	const put = page.getByRole('button', { name: 'Put into: the proof' });
	await expect
		.poll(
			async () => {
				await page
					.locator('.article p', { hasText: 'We will bring coffee' })
					.evaluate((element) => {
						getSelection()!.removeAllRanges();
						getSelection()!.selectAllChildren(element);
					});
				return put.count();
			},
			{ timeout: 10_000 }
		)
		.toBe(1);
	await put.click();
	await expect.poll(() => proof.inputValue()).toContain('“We will bring coffee,” Dana Frey');
	await expectAccessible(page, 'a question of one’s own');
	await page.getByText('needs its proof').waitFor({ state: 'detached' });
	await page.getByText('needs a key').waitFor();
});
